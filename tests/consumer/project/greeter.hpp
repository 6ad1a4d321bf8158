// SPDX-License-Identifier: MIT
//
// What host and plugin of this project share.
#pragma once

#include <cstdint>
#include <tenon/types/string_view.hpp>

struct HostFunctions {
    void (*log)(tenon::string_view message);
    void (*sleep)(std::uint64_t milliseconds);
};

struct Greeter {
    void (*greet)(tenon::string_view name);
};
