// SPDX-License-Identifier: MIT
//
// An interface with a base.
//
// error: refused_interface<HostFunctions,
// .*interface_has_an_anonymous_member_or_a_base<HostFunctions>::give_it_a_name_as_a_member
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
