// SPDX-License-Identifier: MIT
//
// The same interface with a std:: type, and with Tenon's.
#pragma once

#include <string_view>

#include <tenon/types.hpp>

struct StandardGreeter {
    void (*greet)(std::string_view name);
};

struct Greeter {
    void (*greet)(tenon::string_view name);
};
