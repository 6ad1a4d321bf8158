// SPDX-License-Identifier: MIT
//
// What the images of these tests join; the plugin that does not fit is built with NARROW.
#pragma once

#include <cstdint>

#include <tenon/types.hpp>

struct HostFunctions {
    void (*log)(tenon::string_view message);
#ifdef NARROW
    void (*sleep)(std::uint32_t milliseconds);
#else
    void (*sleep)(std::uint64_t milliseconds);
#endif
};

struct Greeter {
    void (*greet)(tenon::string_view name);
};
