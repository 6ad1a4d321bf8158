// SPDX-License-Identifier: MIT
//
// A struct with bit-fields, by value.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>
//        has_bit_fields_or_is_packed<Flags>::pass_a_pointer_or_state_tenon_opaque
#include <tenon/plugin.hpp>

struct Flags {
    unsigned first : 1;
    unsigned second : 3;
};

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    void (*log)(Flags flags);
#else
    void (*log)(const Flags* flags);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
