// SPDX-License-Identifier: MIT
//
// A std::function as a member.
//
// error: refused<HostFunctions, .*data<.*[:.]log.*>, .*its_type,
//        type_of_the_standard_library<.*function<void.*>::use_tenon_string_view_span_bytes_or_a_plain_struct
#include <functional>

#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*first)(int number);
#ifdef REFUSED
    std::function<void(int)> log;
#else
    tenon::function_ref<void(int)> log;
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
