// SPDX-License-Identifier: MIT
//
// A struct with a constructor, by value: its fields can't be listed.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>
//        has_a_constructor<Point>::pass_a_pointer_or_state_TENON_MEMBERS_or_tenon_opaque
#include <tenon/plugin.hpp>

struct Point {
    explicit Point(int at) : x(at) {}
    int x;
};

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    void (*log)(Point point);
#else
    void (*log)(const Point* point);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
