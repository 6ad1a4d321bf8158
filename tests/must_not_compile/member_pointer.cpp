// SPDX-License-Identifier: MIT
//
// A pointer to member: no other language has it.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>
//        kind_of_type_that_other_languages_lack<int Point::\*>::use_a_plain_type
#include <tenon/plugin.hpp>

struct Point {
    int x;
};

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    void (*log)(int Point::*which);
#else
    void (*log)(Point* which);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
