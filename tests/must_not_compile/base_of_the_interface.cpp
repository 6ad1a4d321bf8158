// SPDX-License-Identifier: MIT
//
// An interface with a base.
//
// error: refused_interface<HostFunctions, .*has_an_anonymous_member_or_a_base<HostFunctions>::
#include <tenon/plugin.hpp>

struct Older {
    void (*old)();
};

#ifdef REFUSED
struct HostFunctions : Older {};
#else
struct HostFunctions {
    Older older;
};
#endif

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
