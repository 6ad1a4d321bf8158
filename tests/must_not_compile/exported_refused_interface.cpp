// SPDX-License-Identifier: MIT
//
// A std::string in an interface that is exported.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>,
//        type_of_the_standard_library<.*string.*>::use_tenon_string_view_span_bytes_or_a_plain_struct
#include <string>

#include <tenon/plugin.hpp>

#ifdef REFUSED
using text = const std::string&;
#else
using text = tenon::string_view;
#endif
struct HostFunctions {
    void (*log)(text message);
};

static void log(text) {}
static constexpr tenon::exported<HostFunctions> functions{{.log = log}};
TENON_PLUGIN(refused, "1.0.0", functions)
