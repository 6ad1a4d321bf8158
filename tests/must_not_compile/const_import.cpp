// SPDX-License-Identifier: MIT
//
// A call through a const import: the optimiser would take its first stubs for constants.
//
// error g++: passing 'const tenon::v1::imported<HostFunctions>' as 'this' argument discards qualifiers
// error clang++: no viable overloaded 'operator->'|but function is not marked const
#include <tenon/plugin.hpp>

struct HostFunctions {
    void (*log)(int level);
};

#ifdef REFUSED
static const tenon::imported<HostFunctions> app;
#else
static tenon::imported<HostFunctions> app;
#endif
void work() { app->log(1); }
