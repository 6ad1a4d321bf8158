// SPDX-License-Identifier: MIT
//
// A way of loading, and how ways are timed beside one another: as often as the others, in turn, in an order that moves
// on each round, so that what the machine does besides hits all of them.
//
//     std::vector<way> ways;
//     add_bare(ways, subject);
//     json rows = interleave(ways, 300);
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "subject.hpp"

using json = nlohmann::ordered_json;

struct way {
    std::string name;
    std::function<double()> run; // the microseconds of what counts; closing does not
};

// Before each timed part the dynamic linker loads and unloads a plugin that is none of the ways'. So all begin alike:
// else each would be timed with caches and free pages as its own preparation, or the way before it, had left them, and
// the same dlopen took a tenth longer after a host had been made.
void settle();

template <class F> double microseconds(F f) {
    settle();
    const auto begin = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

// {"<name>": <median>, ...} of so many rounds, after two that warm up.
json interleave(const std::vector<way>& ways, int rounds);

[[noreturn]] void fail(const std::string& what);
std::string image(const std::string& name); // the path of one of our images

// One file each. What is timed is getting from a path to functions that can be called.
void add_bare(std::vector<way>& ways, const subject& s);
void add_dlsym_each(std::vector<way>& ways, const subject& s);
void add_boost_dll(std::vector<way>& ways, const subject& s);
void add_qt_plugin_loader(std::vector<way>& ways, const subject& s);
void add_tenon(std::vector<way>& ways, const subject& s);

std::vector<way> first_call_ways(const subject& s);        // nanoseconds a call, the second call taken off
std::vector<way> plugins_ways(const subject& s, int many); // microseconds a plugin, of so many
