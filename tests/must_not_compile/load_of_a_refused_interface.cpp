// SPDX-License-Identifier: MIT
//
// A std::string in an interface that a host asks for.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>,
//        type_of_the_standard_library<.*string.*>::use_tenon_string_view_span_bytes_or_a_plain_struct
#include <tenon/host.hpp>

struct HostFunctions {
#ifdef REFUSED
    void (*log)(const std::string& message);
#else
    void (*log)(tenon::string_view message);
#endif
};

void work(tenon::host& host) {
    if (auto loaded = host.load<HostFunctions>("./libhello.so")) loaded.value()->log("hello");
}
