// SPDX-License-Identifier: MIT
//
// What a load costs, and the first call of what is bound lazily: way.hpp has the ways. Each series is measured in
// several processes, in turn with the other series; in the result is the median of their medians, and the range of
// these. Rows of one series are comparable, since they were interleaved; ratios are to the first way of the series.
//
//     bench_load [--quick] [--rounds <n>] [--json <file>]          --rounds is of all processes together
//                [--table <file>] [--chart <file>]                 the same as text; for gnuplot
//     bench_load --measure <series> <rounds>                       one process: medians, as JSON
#include <dlfcn.h>
#include <sys/utsname.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>

#include "way.hpp"

namespace {

struct series {
    const char* kind; // load, depth, plugins, first-call
    int number;       // of functions, of structs inside one another, of plugins
    int scope;        // libraries more in scope
};

std::string name_of(const series& s) {
    return s.kind + std::string(" ") + std::to_string(s.number) + " " + std::to_string(s.scope);
}

const subject& find(int count, int depth) {
    for (const subject& s : subjects())
        if (s.count == count && s.depth == depth) return s;
    fail("nothing was built for " + std::to_string(count) + " functions");
}

// What every process has: the libraries in scope, and behind them the one with the host's functions as symbols.
void fill_scope(int libraries) {
    for (int i = 0; i < libraries; ++i)
        if (dlopen(image("scope_" + std::to_string(i)).c_str(), RTLD_NOW | RTLD_GLOBAL) == nullptr) fail(dlerror());
    if (dlopen(image("provided").c_str(), RTLD_NOW | RTLD_GLOBAL) == nullptr) fail(dlerror());
}

json measure(const std::string& kind, int number, int scope, int rounds) {
    fill_scope(scope);
    std::vector<way> ways;
    if (kind == "load") {
        const subject& s = find(number, 0);
        add_bare(ways, s);
        add_dlsym_each(ways, s);
        add_boost_dll(ways, s);
#ifdef BENCH_QT
        add_qt_plugin_loader(ways, s);
#endif
        add_tenon(ways, s);
    } else if (kind == "depth") {
        add_tenon(ways, find(1, number));
    } else if (kind == "plugins") {
        ways = plugins_ways(find(10, 0), number);
        rounds = std::max(3, rounds / number);
    } else if (kind == "first-call") {
        ways = first_call_ways(find(number, 0));
    }
    return interleave(ways, rounds);
}

// The medians of one process of its own.
json start(const std::string& self, const series& s, int rounds) {
    const std::string command = "'" + self + "' --measure " + name_of(s) + " " + std::to_string(rounds);
    FILE* child = popen(command.c_str(), "r"); // NOLINT(cert-env33-c): this very program
    std::string text;
    char part[4096];
    while (child != nullptr && std::fgets(part, sizeof part, child) != nullptr) text += part;
    if (child == nullptr || pclose(child) != 0) fail("the process for " + name_of(s) + " failed");
    return json::parse(text);
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

json rows_of(const series& s, std::map<std::string, std::vector<double>>& medians,
             const std::vector<std::string>& order) {
    json rows = json::array();
    double base = 0;
    for (const std::string& name : order) {
        std::vector<double>& m = medians[name];
        std::sort(m.begin(), m.end());
        const double median = m[m.size() / 2];
        if (base == 0) base = median;
        rows.push_back({{"series", s.kind},
                        {"number", s.number},
                        {"libraries", s.scope},
                        {"way", name},
                        {"unit", s.kind == std::string("first-call") ? "ns" : "us"},
                        {"median", median},
                        {"low", m.front()},
                        {"high", m.back()},
                        {"ratio", median / base}});
    }
    return rows;
}

json measure_all(const std::string& self, bool quick, int rounds) {
    std::vector<series> all;
    for (const int scope : {0, 50})
        for (const int count : {1, 10, 100, 300, 1000}) all.push_back({"load", count, scope});
    for (const int depth : {1, 4, 16, 60}) all.push_back({"depth", depth, 0});
    for (const int many : {1, 10, 100, 1000})
        if (!quick || many < 1000) all.push_back({"plugins", many, 0});
    all.push_back({"first-call", 300, 0});

    const std::size_t starts = quick ? 3 : 7;
    std::vector<std::map<std::string, std::vector<double>>> medians(all.size());
    std::vector<std::vector<std::string>> order(all.size());
    for (std::size_t i = 0; i < starts; ++i)
        for (std::size_t s = 0; s < all.size(); ++s) {
            std::cerr << "process " << i * all.size() + s + 1 << " of " << starts * all.size() << ": "
                      << name_of(all[s]) << '\n';
            const json found = start(self, all[s], std::max(3, rounds / static_cast<int>(starts)));
            for (const auto& [name, median] : found.items()) {
                if (i == 0) order[s].push_back(name);
                medians[s][name].push_back(median);
            }
        }
    json rows = json::array();
    for (std::size_t s = 0; s < all.size(); ++s)
        for (json& row : rows_of(all[s], medians[s], order[s])) rows.push_back(std::move(row));
    return rows;
}

std::string line_of(const json& row) {
    const std::string name = row["way"], series = row["series"], unit = row["unit"];
    char line[200];
    std::snprintf(line, sizeof line, "%-10s %5d +%-2d  %-40s %7.2f  %9.1f %s, %.1f to %.1f", series.c_str(),
                  row["number"].get<int>(), row["libraries"].get<int>(), name.c_str(), row["ratio"].get<double>(),
                  row["median"].get<double>(), unit.c_str(), row["low"].get<double>(), row["high"].get<double>());
    return line;
}

// The same rows by way, so that one can be read down a column.
std::string growth(const json& rows) {
    std::string lines;
    for (const std::string& series : {std::string("load"), std::string("depth")})
        for (const char* way :
             {"dlopen of an empty library", "symbols, -z now", "Tenon, equal manifests", "Tenon, differing manifests"})
            for (json row : rows)
                if (row["series"] == series && row["way"] == way && row["libraries"] == 0) {
                    row["series"] = series == "load" ? "functions" : "structs";
                    lines += line_of(row) + '\n';
                }
    return lines;
}

// How it grows with functions, as a script for gnuplot.
void write_chart(std::ostream& out, const json& rows) {
    const std::vector<std::pair<std::string, int>> lines = {
        {"Boost.DLL import_symbol each", 0}, {"symbols, -z now", 50},          {"symbols, -z now", 0},
        {"symbols, lazy, none called", 0},   {"Tenon, equal manifests", 50},   {"Tenon, equal manifests", 0},
        {"Tenon, differing manifests", 0},   {"dlopen of an empty library", 0}};
    std::string plot;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& [way, libraries] = lines[i];
        out << "$line" << i << " << EOD\n";
        for (const json& row : rows)
            if (row["series"] == "load" && row["way"] == way && row["libraries"] == libraries)
                out << row["number"] << ' ' << row["median"] << ' ' << row["low"] << ' ' << row["high"] << '\n';
        out << "EOD\n";
        plot += (i == 0 ? "plot " : ", ") + ("$line" + std::to_string(i)) + " with yerrorlines title '" + way +
                (libraries != 0 ? ", 50 libraries more" : "") + "'";
    }
    out << "set terminal svg size 800,480 font 'sans,12' background '#ffffff'\n"
           "set logscale xy\nset xlabel 'functions'\nset ylabel 'microseconds, from a path to functions'\n"
           "set key outside right\nset grid\n"
        << plot << '\n';
}

} // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> a(arguments + 1, arguments + count);
    if (a.size() == 5 && a[0] == "--measure") {
        std::cout << measure(a[1], std::atoi(a[2].c_str()), std::atoi(a[3].c_str()), std::atoi(a[4].c_str())) << '\n';
        return 0;
    }
    int rounds = 0;
    bool quick = false;
    std::string out, table, chart;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] == "--quick")
            quick = true;
        else if (a[i] == "--rounds" && i + 1 < a.size())
            rounds = std::atoi(a[++i].c_str());
        else if (a[i] == "--json" && i + 1 < a.size())
            out = a[++i];
        else if (a[i] == "--table" && i + 1 < a.size())
            table = a[++i];
        else if (a[i] == "--chart" && i + 1 < a.size())
            chart = a[++i];
        else
            fail("it knows --quick, --rounds <n>, --json, --table and --chart <file>");
    }
    if (rounds == 0) rounds = quick ? 30 : 280;
    json all{{"what", "from a path to functions that can be called; the median of several processes' medians"},
             {"machine", machine()},
             {"compiler", BENCH_COMPILER},
             {"flags", BENCH_FLAGS},
             {"command", "bench_load" + std::string(quick ? " --quick" : "") + " --rounds " + std::to_string(rounds)},
             {"rows", json::array()}};
    all["rows"] = measure_all(arguments[0], quick, rounds);
    std::string lines;
    for (const json& row : all["rows"]) lines += line_of(row) + '\n';
    lines += growth(all["rows"]);
    std::cout << lines;
    if (!out.empty()) std::ofstream(out) << all.dump(1) << '\n';
    if (!table.empty()) std::ofstream(table) << lines;
    if (!chart.empty()) {
        std::ofstream script(chart);
        write_chart(script, all["rows"]);
    }
}
