// SPDX-License-Identifier: MIT
#include "result.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

namespace bench {

range range_of(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
    };
    return {at(0.05), at(0.5), at(0.95)};
}

range range_of_row(const json& row) {
    const json& c = row.at("cycles");
    return {c.at(0).get<double>(), c.at(1).get<double>(), c.at(2).get<double>()};
}

std::string verdict_of(const range& contender, const range& base) {
    const double needed = std::max({2.0, base.high - base.low, base.median / 5});
    if (contender.low - base.high > needed) return "slower";
    if (base.low - contender.high > needed) return "faster";
    return "same";
}

const json* find_row(const json& result, std::string_view contender, std::string_view task) {
    for (const json& c : result.at("call").at("contenders"))
        if (c.at("name").get<std::string>() == contender) {
            const auto found = c.at("tasks").find(task);
            return found == c.at("tasks").end() ? nullptr : &*found;
        }
    return nullptr;
}

void fail(const std::string& what) {
    std::cerr << "bench_report: " << what << '\n';
    std::exit(1);
}

std::string read_text(const path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) fail("can't read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_text(const path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    if (!out.flush()) fail("can't write " + file.string());
}

json read_result(const path& file) {
    json result = json::parse(read_text(file), nullptr, false);
    if (result.is_discarded() || !result.contains("call")) fail(file.string() + " is no result of scripts/bench");
    return result;
}

std::string rounded(double number) {
    char text[32];
    if (number >= 1000)
        std::snprintf(text, sizeof text, "%.0f", std::round(number / 100) * 100);
    else
        std::snprintf(text, sizeof text, number >= 99.95 ? "%.0f" : "%.1f", number);
    return text;
}

std::string range_text(const range& r, const char* between) {
    const std::string low = rounded(r.low), high = rounded(r.high);
    return low == high ? low : low + between + high;
}

} // namespace bench
