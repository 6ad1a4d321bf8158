// SPDX-License-Identifier: MIT
//
// A std::string, by value; as the second parameter.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<2>,
//        type_of_the_standard_library<.*string.*>::use_tenon_string_view_span_bytes_or_a_plain_struct
#include <string>

#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    void (*log)(int level, std::string message);
#else
    void (*log)(int level, tenon::string_view message);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
