// SPDX-License-Identifier: MIT
//
// A function forgotten in a struct within an exported constant.
//
// error g++: function_is_missing_in_exported_table.*Struct = Files; .*Files::close
// error clang++: constexpr variable 'greeter' must be initialized by a constant expression
// note clang++: function_is_missing_in_exported_table<Files, .*close
#include <tenon/plugin.hpp>

struct Files {
    void (*open)(int number);
    void (*close)(int number);
};
struct Greeter {
    int version;
    Files files;
};

static void open(int) {}
#ifdef REFUSED
static constexpr tenon::exported<Greeter> greeter{{.version = 1, .files = {.open = open, .close = nullptr}}};
#else
static constexpr tenon::exported<Greeter> greeter{{.version = 1, .files = {.open = open, .close = open}}};
#endif
TENON_PLUGIN(refused, "1.0.0", greeter)
