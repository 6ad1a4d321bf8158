// SPDX-License-Identifier: MIT
//
// A std::string that is returned.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*result,
//        type_of_the_standard_library<.*string.*>::use_tenon_string_view_span_bytes_or_a_plain_struct
#include <string>

#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    std::string (*log)(int level);
#else
    tenon_string (*log)(int level);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
