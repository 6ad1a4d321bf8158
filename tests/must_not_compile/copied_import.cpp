// SPDX-License-Identifier: MIT
//
// A copy of an import, whose slots nobody would fill.
//
// error g++: use of deleted function .*imported\(const .*imported<
// error clang++: call to deleted constructor of 'tenon::imported<HostFunctions>'
#include <tenon/plugin.hpp>

struct HostFunctions {
    void (*log)(int level);
};

static tenon::imported<HostFunctions> app;
#ifdef REFUSED
static tenon::imported<HostFunctions> another = app;
#else
static tenon::imported<HostFunctions>& another = app;
#endif
void work() { another->log(1); }
