// SPDX-License-Identifier: MIT
//
// A std::string_view, inside a struct that a pointer leads to: it has another layout in each standard library.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>,
//        type_of_the_standard_library<.*string_view.*>::use_tenon_string_view_span_bytes_or_a_plain_struct
#include <string_view>

#include <tenon/plugin.hpp>

struct Record {
    int level;
#ifdef REFUSED
    std::string_view text;
#else
    tenon::string_view text;
#endif
};

struct HostFunctions {
    int (*first)(int number);
    void (*log)(const Record* record);
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
