// SPDX-License-Identifier: MIT
//
// A struct with virtual functions, by value.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>
//        not_trivially_copyable<Shape>::pass_a_pointer_or_a_plain_struct
#include <tenon/plugin.hpp>

struct Shape {
    virtual int area();
};

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    void (*log)(Shape shape);
#else
    void (*log)(Shape* shape);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
