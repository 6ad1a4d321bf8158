// SPDX-License-Identifier: MIT
//
// A structural check of 300 functions of which each differs, without the reading of the manifests, in a function that
// callgrind knows by name. Prints findings and the median of its times.
//
//     check_cost functions|struct|harmless <times>
//
// functions: each has another argument type, 300 findings. struct: all reach one struct, whose field has changed.
// harmless: each struct has another name, so that nothing is settled by equal bytes.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "check/check.hpp"
#include "manifest/parse.hpp"

namespace {

std::string manifest(const std::string& way, bool host) {
    std::string members, types;
    for (int i = 0; i < 300; ++i) {
        const std::string n = std::to_string(i), comma = i ? "," : "";
        const bool one = way == "struct";
        members += comma + "[\"function_" + n + "\"," + std::to_string(8 * i) + R"(,{"fn":["i32",{"*":"#)" +
                   (one ? "0" : n) + R"("},)" + (way == "functions" && host ? "\"u64\"" : "\"u32\"") + "]}]";
        if (one && i > 0) continue;
        types += comma + R"({"name":")" + (way == "harmless" && host ? "Other" : "Record") + n +
                 R"(","size":16,"align":8,"fields":[["a",0,{"*const":"char"}],["b",8,)" +
                 (one && host ? "\"u64\"" : "\"u32\"") + "]]}";
    }
    const std::string i =
        R"({"interface":{"name":"Many","size":2400,"align":8,"members":[)" + members + R"(],"types":[)" + types + "]}";
    return R"({"tenon":1,"role":")" + std::string(host ? "host" : "plugin") +
           R"(","name":"many","version":"1.0","target":{"arch":"x86_64","os":"linux","endian":"little","pointer":64,)"
           R"("char":"signed","enum":32,"long_double":"f128:64"},"imports":[)" +
           (host ? R"(],"exports":[)" + i + "}]}" : i + R"(,"needs":"all"}],"exports":[]})");
}

} // namespace

extern "C" [[gnu::noinline]] std::size_t measured_check(const tenon::model::manifest& host,
                                                        const tenon::model::manifest& plugin) {
    return tenon::check(host, plugin).findings.size();
}

int main(int count, char** arguments) {
    if (count != 3) return 2;
    const auto host = tenon::model::parse(manifest(arguments[1], true));
    const auto plugin = tenon::model::parse(manifest(arguments[1], false));
    if (!host || !plugin) return 1;
    std::vector<double> times(static_cast<std::size_t>(std::max(std::atoi(arguments[2]), 1)));
    std::size_t findings = 0;
    for (double& t : times) {
        const auto begin = std::chrono::steady_clock::now();
        findings = measured_check(*host, *plugin);
        t = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
    }
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    std::cout << findings << " findings, " << static_cast<int>(times[times.size() / 2]) << " us\n";
}
