// SPDX-License-Identifier: MIT
//
// An anonymous union in the interface.
//
// error: refused_interface<HostFunctions, .*has_an_anonymous_member_or_a_base<HostFunctions>::
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
