// SPDX-License-Identifier: MIT
//
// A function forgotten in an exported constant.
//
// error g++: function_is_missing_in_exported_table.*Struct = Greeter; .*Greeter::leave
// error clang++: constexpr variable 'greeter' must be initialized by a constant expression
// note clang++: function_is_missing_in_exported_table<Greeter, .*leave
#include <tenon/plugin.hpp>

struct Greeter {
    void (*greet)(int times);
    void (*leave)(int times);
};

static void greet(int) {}
#ifdef REFUSED
static constexpr tenon::exported<Greeter> greeter{{.greet = greet, .leave = nullptr}};
#else
static constexpr tenon::exported<Greeter> greeter{{.greet = greet, .leave = greet}};
#endif
TENON_PLUGIN(refused, "1.0.0", greeter)
