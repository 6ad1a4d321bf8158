// SPDX-License-Identifier: MIT
//
// An interface that is no struct.
//
// error: refused_interface<Functions ?\*
//        not_an_interface<Functions ?\*>::declare_a_plain_struct_of_function_pointers
#include <tenon/plugin.hpp>

struct Functions {
    void (*log)(int level);
};
#ifdef REFUSED
using HostFunctions = Functions*;
#else
using HostFunctions = Functions;
#endif

static tenon::imported<HostFunctions> app;
TENON_PLUGIN(refused, "1.0.0", app)
