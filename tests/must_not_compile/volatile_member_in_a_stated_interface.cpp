// SPDX-License-Identifier: MIT
//
// A volatile member in an interface whose number of members is stated.
//
// error: refused_interface<HostFunctions
//        interface_has_a_volatile_member<HostFunctions>::make_it_a_plain_member
#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    volatile
#endif
        unsigned flags;
};
TENON_MEMBERS(HostFunctions, 2)

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
