// SPDX-License-Identifier: MIT
//
// A std::vector behind a pointer.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>,
//        type_of_the_standard_library<.*vector<int.*>::use_tenon_string_view_span_bytes_or_a_plain_struct
#include <vector>

#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    void (*log)(std::vector<int>* numbers);
#else
    void (*log)(tenon::span<int> numbers);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
