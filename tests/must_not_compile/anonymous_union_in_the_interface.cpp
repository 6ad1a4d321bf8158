// SPDX-License-Identifier: MIT
//
// An anonymous union in the interface.
//
// error: refused_interface<HostFunctions,
// .*interface_has_an_anonymous_member_or_a_base<HostFunctions>::give_it_a_name_as_a_member
#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    union {
        int number;
        float fraction;
    };
#else
    int number;
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
