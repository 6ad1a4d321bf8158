// SPDX-License-Identifier: MIT
//
// A bit-field in the interface itself.
//
// error: refused_interface<HostFunctions
//        interface_has_bit_fields_or_is_packed<HostFunctions>::make_them_plain_members
#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    unsigned flags : 3;
#else
    unsigned flags;
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
