// SPDX-License-Identifier: MIT
//
// Offers what it imports, with 1000 added to each result: so a call by the host goes through both tables.
#include <cstdarg>

#include "interfaces.hpp"
#include <tenon/plugin.hpp>

static tenon::imported<Everything> all;

static int twice(int x) { return 1000 + all->twice(x); }
static int sum(int count, ...) {
    va_list arguments;
    va_start(arguments, count);
    const int a = va_arg(arguments, int), b = va_arg(arguments, int);
    va_end(arguments);
    return 1000 + all->sum(count, a, b);
}
static int counted(int x) { return 1000 + all->counted(x); }
static int open_io(int x) { return 1000 + all->io.open(x); }
static int close_io(int x) { return 1000 + all->io.close(x); }
template <int N> static int step(int x) { return 1000 + all->steps[N](x); }
template <int N> static int open_unit(int x) { return 1000 + all->units[N].open(x); }
template <int N> static int close_unit(int x) { return 1000 + all->units[N].close(x); }

static constexpr tenon::exported<Everything> mirrored{{
    .version = 1007,
    .twice = twice,
    .sum = sum,
    .counted = tenon::function_ref<int(int)>::to<counted>(),
    .io = {.open = open_io, .close = close_io},
    .steps = {step<0>, step<1>, step<2>},
    .units = {{open_unit<0>, close_unit<0>}, {open_unit<1>, close_unit<1>}},
    .name = "the plugin",
    .primes = {1002, 1003, 1005, 1007},
}};
static const Everything* seen() { return all.operator->(); }
static constexpr tenon::exported<Mirror> mirror{{.seen = seen}};

TENON_PLUGIN(slots, "1.0.0", all, mirrored, mirror)
