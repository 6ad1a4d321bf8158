// SPDX-License-Identifier: MIT
//
// Version 1: four functions.
#pragma once

#include <cstdint>

#include <tenon/types.hpp>

struct Page {
    std::uint32_t width; // in millimetres
    std::uint32_t height;
};

struct Printer {
    void (*print)(tenon::string_view text);
    void (*feed)(std::int32_t lines);
    void (*measure)(Page* page);
    void (*beep)();
};
