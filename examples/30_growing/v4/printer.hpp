// SPDX-License-Identifier: MIT
//
// Version 4: feed takes another type. Page, which measure fills in through a pointer, has a field more: in the memory
// of an older plugin there is no room for it.
#pragma once

#include <cstdint>

#include <tenon/types.hpp>

struct Page {
    std::uint32_t width; // in millimetres
    std::uint32_t height;
    std::uint32_t dots_per_inch; // new
};

struct Printer {
    void (*cut)();
    void (*feed)(double millimetres); // was: std::int32_t lines
    void (*measure)(Page* page);
    std::uint32_t (*pages_left)();
    void (*print)(tenon::string_view text);
    void (*set_bold)(bool on);
};
