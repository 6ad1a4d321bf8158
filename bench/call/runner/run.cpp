// SPDX-License-Identifier: MIT
//
// One process start of the benchmark: opens every contender, each in one of its placements, measures all tasks in turn,
// in an order that is shuffled on each round, and prints one line of JSON. scripts/bench starts it many times, and
// bench_report makes one result of all lines.
//
//     bench_call --start <n> [--rounds <n>]      start n chooses placements and orders
//     bench_call --instructions                  under callgrind: a dump per contender and task
//     bench_call --list                          names and titles, in the order of the tables
//
// With --only <a>,<b> it opens these contenders alone.
//
// What is kept of a process is the shortest of its blocks, per contender and task: whatever else the machine does only
// lengthens them.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <nlohmann/json.hpp>
#include <valgrind/callgrind.h>

#include "clock.hpp"
#include "contenders.hpp"

namespace {

using json = nlohmann::ordered_json;

constexpr int placements = BENCH_PLACEMENTS;
constexpr std::uint64_t length_of_block = 20'000; // nanoseconds: far above the clock's steps, far below the scheduler's

struct arguments {
    unsigned start = 0;
    int rounds = 8;
    std::string only;
    bool instructions = false;
    bool list = false;
};

arguments read(int count, char** words) {
    arguments a;
    for (int i = 1; i < count; ++i) {
        const std::string option = words[i];
        const std::string value = i + 1 < count ? words[i + 1] : "";
        if (option == "--instructions" || option == "--list") {
            (option == "--list" ? a.list : a.instructions) = true;
            continue;
        }
        if (option == "--start")
            a.start = static_cast<unsigned>(std::stoul(value));
        else if (option == "--rounds")
            a.rounds = std::stoi(value);
        else if (option == "--only")
            a.only = value;
        else {
            std::cerr << "bench_call: it does not know " << option << "; run.cpp says what it knows\n";
            std::exit(2);
        }
        ++i;
    }
    return a;
}

// A contender's placement in a start: every contender gets each equally often, and not the one that another gets.
int placement_of(unsigned start, std::size_t contender) {
    return static_cast<int>((start * 3 + start / placements + contender * 5) % placements);
}

std::vector<caller> open(const arguments& a) {
    std::vector<caller> open;
    for (std::size_t i = 0; i < forms().size(); ++i)
        if (a.only.empty() || (',' + a.only + ',').find(std::string(",") + forms()[i].name + ',') != std::string::npos)
            open.emplace_back(forms()[i], BENCH_IMAGES, placement_of(a.start, i));
    return open;
}

struct measured {
    const caller* by;
    std::string_view task;
    unsigned rounds = 1;
    double nanoseconds = 1e18; // the shortest
    double cycles = 1e18;      // the same, where they are counted
};

std::uint64_t time_of(const measured& m) {
    const std::uint64_t begin = now();
    m.by->run(m.task, m.rounds);
    return now() - begin;
}

void measure(measured& m, const cycle_counter& counter) {
    m.by->run(m.task, m.rounds); // what others left in caches and predictors is not this one's
    const std::uint64_t cycles = counter.read();
    const double time = static_cast<double>(time_of(m));
    m.nanoseconds = std::min(m.nanoseconds, time);
    m.cycles = std::min(m.cycles, static_cast<double>(counter.read() - cycles));
}

json run(const arguments& a) {
    std::mt19937 random(a.start);
    const cycle_counter counter;
    const std::vector<caller> all = open(a);
    std::vector<measured> todo;
    for (const caller& c : all)
        for (const std::string_view task : caller::tasks)
            if (c.can(task)) todo.push_back({&c, task});
    for (measured& m : todo) {
        m.by->run(m.task, 1); // lazy ones are bound
        while (std::min({time_of(m), time_of(m), time_of(m)}) < length_of_block) m.rounds *= 2;
    }

    double of_cycle = 1e18;
    for (int round = 0; round < a.rounds; ++round) {
        std::shuffle(todo.begin(), todo.end(), random);
        for (std::size_t i = 0; i < todo.size(); ++i) {
            if (i % 16 == 0) of_cycle = std::min(of_cycle, nanoseconds_of_cycle());
            measure(todo[i], counter);
        }
    }
    json rows = json::array();
    for (const measured& m : todo) {
        const double calls = m.rounds * caller::calls_in_round(m.task);
        const double time = m.nanoseconds / calls;
        rows.push_back(
            {m.by->what().name, m.task, m.by->placement(), time, counter.works() ? m.cycles / calls : time / of_cycle});
    }
    return {{"start", a.start},
            {"nanoseconds of a cycle", of_cycle},
            {"cycles", counter.works() ? "counted" : "by the yardstick"},
            {"rows", rows}};
}

// Two dumps each, whose difference is that of 32 rounds, without what stands around the loops.
void count_instructions(const arguments& a) {
    for (const caller& c : open(a))
        for (const std::string_view task : caller::tasks) {
            if (!c.can(task)) continue;
            c.run(task, 1); // lazy ones are bound
            for (const unsigned rounds : {16U, 48U}) {
                const std::string name = std::string(c.what().name) + ' ' + std::string(task) + ' ' +
                                         std::to_string(rounds) + ' ' + std::to_string(caller::calls_in_round(task));
                CALLGRIND_ZERO_STATS;
                c.run(task, rounds);
                CALLGRIND_DUMP_STATS_AT(name.c_str());
            }
        }
}

} // namespace

int main(int count, char** words) {
    // A program with plugins has threads, and shared_ptr counts in another way as long as there has been none.
    std::thread([] {}).join();
    const arguments a = read(count, words);
    if (a.list)
        for (const form& f : forms()) std::cout << f.name << '\t' << f.title << '\n';
    else if (a.instructions)
        count_instructions(a);
    else
        std::cout << run(a).dump() << '\n';
}
