// SPDX-License-Identifier: MIT
//
// A struct that may grow, and does not say how large it is.
//
// error: refused<HostFunctions, .*function<.*[:.]log.*>, .*parameter<1>,
//        grows_without_its_size<Options>::start_it_with_an_unsigned_integer_for_it
#include <cstdint>

#include <tenon/plugin.hpp>

struct Options {
#ifdef REFUSED
    const char* prefix;
#else
    std::uint64_t size;
#endif
};
template <> inline constexpr bool tenon::growing<Options> = true;

struct HostFunctions {
    void (*log)(const Options* options);
};

static tenon::imported<HostFunctions> app;

TENON_PLUGIN(refused, "1.0.0", app)
