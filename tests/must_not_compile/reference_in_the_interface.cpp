// SPDX-License-Identifier: MIT
//
// A reference as a member: it has no address of its own.
//
// error: refused_interface<HostFunctions, .*not_standard_layout<HostFunctions>::
#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    int& level;
#else
    int* level;
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
