// SPDX-License-Identifier: MIT
//
// Compiles one plugin for each of three interfaces, of 10, 266 and 686 functions, and beside it the interface alone:
// in turn, so that what the machine does besides hits both. What is told is what the plugin takes more, of processor
// time (a machine that is busy lets a compiler wait, and that is not counted) and of memory at its peak. Medians of the
// differences. Memory hardly varies, so it can be gated; times can't.
//
//     bench_compile_time [--rounds <n>] [--json <file>] [--compiler <name>]... [--gate yes]
//
// Exit code 1 with --gate where one takes more memory than its goal; 77 where a header or a compiler is missing.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace {

using json = nlohmann::ordered_json;

struct subject {
    int functions;
    std::string interface;
    std::vector<std::string> flags;
    double goal_seconds;
    double goal_megabytes; // what is gated
};
// The goals are g++'s, as a project on Debian 12 would see them.
const std::vector<subject> subjects = {
    {10, "HostFunctions", {}, 0.25, 40},
    {266, "sqlite3_api_routines", {"-DMEMBERS=266"}, 0.8, 200},
    {686, "TclStubs", {"-DMEMBERS=686", "-I/usr/include/tcl8.6"}, 2, 400},
};

struct cost {
    double seconds = 0;
    double megabytes = 0;
};

[[noreturn]] void fail(const std::string& what, int code = 1) {
    std::cerr << "bench_compile_time: " << what << '\n';
    std::exit(code);
}

// Runs a command to its end; its processor time, its children's too, and the peak of the largest of them.
bool run(const std::vector<std::string>& command, cost& c) {
    std::vector<char*> arguments;
    for (const std::string& a : command) arguments.push_back(const_cast<char*>(a.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child) fail("can't run " + command[0]);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
    };
    c = {seconds(used.ru_utime) + seconds(used.ru_stime), static_cast<double>(used.ru_maxrss) / 1024};
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

cost compile(const std::string& compiler, const subject& s, bool with_tenon) {
    std::vector<std::string> command = {compiler,
                                        "-std=c++20",
                                        "-O2",
                                        "-fPIC",
                                        "-c",
                                        "-o",
                                        "/dev/null",
                                        "-I" BENCH_INCLUDE,
                                        "-I" BENCH_SOURCES,
                                        "-DSUBJECT=\"" + std::to_string(s.functions) + ".hpp\"",
                                        "-DINTERFACE=" + s.interface};
    command.insert(command.end(), s.flags.begin(), s.flags.end());
    if (with_tenon) command.emplace_back("-DTENON");
    command.emplace_back(BENCH_SOURCES "/plugin.cpp");
    cost c;
    if (!run(command, c)) fail(compiler + " does not compile it for " + s.interface);
    return c;
}

bool is_there(const std::string& compiler, const subject& s) {
    std::vector<std::string> command = {
        compiler, "-fsyntax-only", "-w", "-x", "c++", BENCH_SOURCES "/" + std::to_string(s.functions) + ".hpp"};
    command.insert(command.end(), s.flags.begin(), s.flags.end());
    cost c;
    return run(command, c);
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

json measure(const std::string& compiler, const subject& s, int rounds) {
    std::vector<double> seconds, megabytes, alone;
    for (int round = 0; round < rounds; ++round) {
        const cost without = compile(compiler, s, false), with = compile(compiler, s, true);
        alone.push_back(without.seconds);
        seconds.push_back(with.seconds - without.seconds);
        megabytes.push_back(with.megabytes - without.megabytes);
    }
    const double more = median(seconds), memory = median(megabytes);
    std::printf("%-10s %4d functions: %6.2f s more (goal %.2f), %5.0f MB more (goal %.0f)\n", compiler.c_str(),
                s.functions, more, s.goal_seconds, memory, s.goal_megabytes);
    std::fflush(stdout);
    return {{"compiler", compiler},
            {"functions", s.functions},
            {"interface", s.interface},
            {"seconds alone", median(alone)},
            {"seconds more", more},
            {"seconds more a function", more / s.functions},
            {"goal, seconds", s.goal_seconds},
            {"megabytes more", memory},
            {"goal, megabytes", s.goal_megabytes}};
}

std::string load_average() {
    std::string average;
    std::ifstream("/proc/loadavg") >> average;
    return average;
}

} // namespace

int main(int count, char** arguments) {
    int rounds = 5;
    bool gate = false;
    std::string out;
    std::vector<std::string> compilers;
    for (int i = 1; i < count; i += 2) {
        const std::string option = arguments[i], value = i + 1 < count ? arguments[i + 1] : "";
        if (option == "--rounds")
            rounds = std::max(1, std::atoi(value.c_str()));
        else if (option == "--json")
            out = value;
        else if (option == "--compiler")
            compilers.push_back(value);
        else if (option == "--gate")
            gate = true;
        else
            fail("it knows --rounds <n>, --json <file>, --compiler <name> and --gate yes");
    }
    if (compilers.empty()) compilers = {"g++", "clang++"};

    json all{{"what", "what a plugin takes more than its interface's header alone: processor time and peak memory; "
                      "medians of interleaved runs"},
             {"flags", "-std=c++20 -O2 -fPIC"},
             {"rounds", rounds},
             {"load average before", load_average()},
             {"rows", json::array()}};
    bool met = true;
    for (const std::string& compiler : compilers)
        for (const subject& s : subjects) {
            if (!is_there(compiler, s)) fail("no " + compiler + ", or no header with " + s.interface, 77);
            all["rows"].push_back(measure(compiler, s, rounds));
            const json& row = all["rows"].back();
            met &= row["megabytes more"].get<double>() <= s.goal_megabytes;
        }
    if (!out.empty()) std::ofstream(out) << all.dump(2) << '\n';
    if (gate && !met) fail("more memory than the goal");
}
