// SPDX-License-Identifier: MIT
//
// A packed struct, by value.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>,
//        has_bit_fields_or_is_packed<Packet>::pass_a_pointer_or_state_tenon_opaque
#include <tenon/plugin.hpp>

struct __attribute__((packed)) Packet {
    char kind;
    int length;
};

struct HostFunctions {
#ifdef REFUSED
    void (*log)(Packet packet);
#else
    void (*log)(const Packet* packet);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
