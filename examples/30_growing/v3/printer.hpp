// SPDX-License-Identifier: MIT
//
// Version 3: in another order, and beep is removed.
#pragma once

#include <cstdint>

#include <tenon/types.hpp>

struct Page {
    std::uint32_t width; // in millimetres
    std::uint32_t height;
};

struct Printer {
    void (*cut)();
    void (*feed)(std::int32_t lines);
    void (*measure)(Page* page);
    std::uint32_t (*pages_left)();
    void (*print)(tenon::string_view text);
    void (*set_bold)(bool on);
};
