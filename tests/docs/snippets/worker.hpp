// SPDX-License-Identifier: MIT
//
// The interfaces of the README's second half, with the two things that their author says about types.
#pragma once

#include <cstdint>

#include <tenon/plugin.hpp>

struct Progress {
    std::uint32_t size; // of the whole, as the one who fills it knows it
    std::uint32_t percent;
};
template <> inline constexpr bool tenon::growing<Progress> = true; // later versions append fields

struct Clock {
    std::uint64_t ticks;
};
template <> inline constexpr bool tenon::opaque<Clock> = true; // never looked into

struct App {
    void (*log)(tenon::string_view message);
    void (*trace)(tenon::string_view message);
    void (*progress)(const Progress* progress);
    Clock* (*clock)();
};

struct Worker {
    tenon::result<int> (*parse)(tenon::string_view number);
};
