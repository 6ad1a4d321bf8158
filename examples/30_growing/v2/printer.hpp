// SPDX-License-Identifier: MIT
//
// Version 2: one function more in front, one in the middle, one at the end.
#pragma once

#include <cstdint>

#include <tenon/types.hpp>

struct Page {
    std::uint32_t width; // in millimetres
    std::uint32_t height;
};

struct Printer {
    std::uint32_t (*pages_left)(); // new
    void (*print)(tenon::string_view text);
    void (*set_bold)(bool on); // new
    void (*feed)(std::int32_t lines);
    void (*measure)(Page* page);
    void (*beep)();
    void (*cut)(); // new
};
