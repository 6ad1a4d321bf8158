// SPDX-License-Identifier: MIT
//
// A span of structs that may grow: the other side would step by another size.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>,
//        span_of_structs_that_grow<.*span<.*Options>.*>::pass_pointers_to_them
#include <cstdint>

#include <tenon/plugin.hpp>

struct Options {
    std::uint64_t size;
};
template <> inline constexpr bool tenon::growing<Options> = true;

struct HostFunctions {
#ifdef REFUSED
    void (*log)(tenon::span<const Options> options);
#else
    void (*log)(tenon::span<const Options* const> options);
#endif
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
