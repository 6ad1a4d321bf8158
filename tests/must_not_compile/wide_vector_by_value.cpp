// SPDX-License-Identifier: MIT
//
// A vector of more than 16 bytes, by value: whether it is passed in a register depends on flags like -mavx.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>,
//        vector_that_registers_may_lack<.*>::pass_a_pointer_if_it_has_more_than_16_bytes
#include <tenon/plugin.hpp>

using Eight = float __attribute__((vector_size(32)));
struct Colours {
    Eight red;
};

struct HostFunctions {
#ifdef REFUSED
    void (*log)(Colours colours);
#else
    void (*log)(const Colours* colours);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
