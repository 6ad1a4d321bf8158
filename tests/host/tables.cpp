// SPDX-License-Identifier: MIT
//
// What the host under test offers.
#include <cstdarg>

#include "support.hpp"

namespace test {
namespace {

int add(int a, int b) { return a + b; }
void note(tenon::string_view text) { notes.emplace_back(text.data, text.size); }

int number() { return next_number++; }
int current_mood() { return next_mood; }
void ended(int n) { notes.push_back("ended " + std::to_string(n)); }

template <int Factor> int times(int x) { return Factor * x; }
int sum(int count, ...) {
    va_list arguments;
    va_start(arguments, count);
    int all = 0;
    for (int i = 0; i < count; ++i) all += va_arg(arguments, int);
    va_end(arguments);
    return all;
}
int offset = 500;
int with_offset(int& by, int x) { return by + x; }

} // namespace

constexpr tenon::exported<App> app{{.add = add, .note = note}};
constexpr tenon::exported<Course> course{{.number = number, .mood = current_mood, .ended = ended}};
constexpr tenon::exported<Everything> everything{{
    .version = 7,
    .twice = times<2>,
    .sum = sum,
    .counted = tenon::function_ref<int(int)>::to<with_offset>(offset),
    .io = {.open = times<3>, .close = times<4>},
    .steps = {times<5>, times<6>, times<7>},
    .units = {{times<8>, times<9>}, {times<10>, times<11>}},
    .name = "the host",
    .primes = {2, 3, 5, 7},
}};

} // namespace test

TENON_HOST(tests, "2.1.0", test::app, test::course, test::everything, tenon::imports<Greeter>)
