// SPDX-License-Identifier: MIT
//
// A std::string in the signature of a callback: it counts as the parameter that the callback is.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<2>,
//        type_of_the_standard_library<.*string.*>::use_tenon_string_view_span_bytes_or_a_plain_struct
#include <string>

#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    void (*log)(int level, void (*done)(const std::string& text));
#else
    void (*log)(int level, void (*done)(tenon::string_view text));
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
