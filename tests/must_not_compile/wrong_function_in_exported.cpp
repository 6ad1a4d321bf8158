// SPDX-License-Identifier: MIT
//
// A function of another type in an exported table.
//
// first error g++: no matching function for call to .*exported<Greeter>::exported
// first error clang++: no matching constructor for initialization of 'const tenon::exported<Greeter>'
#include <tenon/plugin.hpp>

struct Greeter {
    void (*greet)(int times);
};

#ifdef REFUSED
static void greet(long) {}
#else
static void greet(int) {}
#endif
static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};
TENON_PLUGIN(refused, "1.0.0", greeter)
