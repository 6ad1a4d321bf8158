// SPDX-License-Identifier: MIT
//
// Times loads of one file in one process: as often each way as the others, in turn, in an order that moves on each
// round, so that what the machine does besides hits all of them. What is timed is getting there, from a path to a
// function that can be called; closing is not. Medians, and ratios of medians to the bare dlopen of the same file.
//
//     bench_load [--rounds <n>] [--json <file>]
#include <dlfcn.h>
#include <sys/utsname.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <string>

#include <nlohmann/json.hpp>

#include "check/check.hpp"
#include "image/reader.hpp"
#include "manifest/parse.hpp"
#include "many_1.hpp"
#include "subject.hpp"

TENON_HOST(bench, "1.0.0", tenon::imports<many_1::Entry>)

std::vector<subject>& subjects() {
    static std::vector<subject> all;
    return all;
}

namespace {

using json = nlohmann::ordered_json;
using clock_type = std::chrono::steady_clock;
const std::string images = BENCH_IMAGES "/";

[[noreturn]] void fail(const std::string& what) {
    std::cerr << "bench_load: " << what << '\n';
    std::exit(1);
}

// One way of loading: `run` gives the microseconds of what counts.
struct way {
    std::string name;
    std::function<double()> run;
    std::vector<double> times = {};

    double median() {
        std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
        return times[times.size() / 2];
    }
};

template <class F> double microseconds(F f) {
    const auto begin = clock_type::now();
    f();
    return std::chrono::duration<double, std::micro>(clock_type::now() - begin).count();
}

double bare(const std::string& file, const char* symbol) {
    void* handle = nullptr;
    const void* found = nullptr;
    const double time = microseconds([&] {
        handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (handle != nullptr) found = dlsym(handle, symbol);
    });
    if (found == nullptr) fail(file + " has no " + symbol);
    dlclose(handle);
    return time;
}

double fresh_host(tenon::host (*make)(), const subject& s, const std::string& file) {
    std::optional<tenon::host> host;
    bool loaded = false;
    const double time = microseconds([&] { loaded = s.load(host.emplace(make()), file); });
    if (!loaded) fail(file + " was refused");
    return time;
}

// The other file is the same plugin; loading it first is not timed.
double used_host(const subject& s, const std::string& file, const std::string& other) {
    tenon::host host = s.equal_host();
    bool loaded = s.load(host, other);
    const double time = microseconds([&] { loaded &= s.load(host, file); });
    if (!loaded) fail(file + " was refused");
    return time;
}

double reading(const std::string& file) {
    bool found = false;
    const double time = microseconds([&] {
        auto read = tenon::image::read_path(file);
        found = read && read->find_symbol("tenon_plugin_plugin").value().has_value();
    });
    if (!found) fail(file + " can't be read");
    return time;
}

std::vector<way> ways_of(const subject& s) {
    const std::string count = std::to_string(s.count), plugin = images + "plugin_" + count + ".so";
    const std::string other = images + "other_" + count + ".so", ordinary = images + "ordinary_" + count + ".so";
    copy_file(plugin, other, std::filesystem::copy_options::overwrite_existing);
    return {{"bare dlopen and dlsym", [=] { return bare(plugin, "tenon_plugin_plugin"); }},
            {"bare dlopen of an empty library", [] { return bare(images + "empty.so", "bench_empty_entry"); }},
            {"bare dlopen, -z now, as many symbols", [=] { return bare(ordinary, "bench_ordinary_entry"); }},
            {"Tenon, a host that has loaded before", [=] { return used_host(s, plugin, other); }},
            {"Tenon, a fresh host", [=] { return fresh_host(s.equal_host, s, plugin); }},
            {"Tenon, a fresh host that differs", [=] { return fresh_host(s.differing_host, s, plugin); }},
            {"reading the file only", [=] { return reading(plugin); }}};
}

json measure(const subject& s, int rounds) {
    std::vector<way> ways = ways_of(s);
    for (int round = -2; round < rounds; ++round) // the first two warm up
        for (std::size_t i = 0; i < ways.size(); ++i) {
            way& w = ways[(i + static_cast<std::size_t>(round + 2)) % ways.size()];
            const double time = w.run();
            if (round >= 0) w.times.push_back(time);
        }
    const double base = ways.front().median();
    json rows = json::array();
    for (way& w : ways) {
        const double median = w.median();
        rows.push_back({{"functions", s.count}, {"way", w.name}, {"microseconds", median}, {"ratio", median / base}});
        std::printf("%5d  %-38s %9.1f us %6.2f\n", s.count, w.name.c_str(), median, median / base);
    }
    return rows;
}

json machine() {
    utsname u{};
    uname(&u);
    std::ifstream info("/proc/cpuinfo"), load("/proc/loadavg");
    std::string cpu, average;
    for (std::string line; cpu.empty() && std::getline(info, line);)
        if (line.starts_with("model name")) cpu = line.substr(line.find(':') + 2);
    std::getline(load, average);
    return {{"processor", cpu},
            {"system", std::string(u.sysname) + " " + u.release + " " + u.machine},
            {"load average before", average.substr(0, average.find(' '))}};
}

} // namespace

int main(int count, char** arguments) {
    int rounds = 300;
    std::string out;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string option = arguments[i];
        if (option == "--rounds")
            rounds = std::atoi(arguments[i + 1]);
        else if (option == "--json")
            out = arguments[i + 1];
        else
            fail("it knows --rounds <n> and --json <file>");
    }
    json all{{"what", "microseconds from a path to a function that can be called; medians of interleaved runs"},
             {"machine", machine()},
             {"compiler", BENCH_COMPILER},
             {"flags", BENCH_FLAGS},
             {"command", "bench_load --rounds " + std::to_string(rounds)},
             {"rows", json::array()}};
    std::sort(subjects().begin(), subjects().end(),
              [](const subject& a, const subject& b) { return a.count < b.count; });
    for (const subject& s : subjects())
        for (json& row : measure(s, rounds)) all["rows"].push_back(std::move(row));
    if (!out.empty()) std::ofstream(out) << all.dump(2) << '\n';
}
