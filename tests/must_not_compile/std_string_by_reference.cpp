// SPDX-License-Identifier: MIT
//
// A std::string, by reference.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>,
//        type_of_the_standard_library<.*string.*>::use_tenon_string_view_span_bytes_or_a_plain_struct
#include <string>

#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    void (*log)(const std::string& message);
#else
    void (*log)(tenon::string_view message);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
