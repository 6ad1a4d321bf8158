// SPDX-License-Identifier: MIT
//
// A struct whose fields have different access, by value.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>
//        not_standard_layout<Pair>::pass_a_pointer_or_a_plain_struct
#include <tenon/plugin.hpp>

class Pair {
public:
    int first;
    int sum() const { return first + second; }

private:
    int second;
};

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    void (*log)(Pair pair);
#else
    void (*log)(const Pair* pair);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
