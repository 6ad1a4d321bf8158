// SPDX-License-Identifier: MIT
//
// What host and plugin agree on: two plain structs of functions.
#pragma once

#include <cstdint>

#include <tenon/types.hpp>

struct HostFunctions {
    void (*log)(tenon::string_view message);
    void (*sleep)(std::uint64_t milliseconds);
};

struct Greeter {
    void (*greet)(tenon::string_view name);
};
