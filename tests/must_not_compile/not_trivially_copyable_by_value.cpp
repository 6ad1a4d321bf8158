// SPDX-License-Identifier: MIT
//
// A struct with a destructor, by value.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*result
//        not_trivially_copyable<Handle>::pass_a_pointer_or_a_plain_struct
#include <tenon/plugin.hpp>

struct Handle {
    int number;
    ~Handle() {}
};

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    Handle (*log)(int level);
#else
    Handle* (*log)(int level);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
