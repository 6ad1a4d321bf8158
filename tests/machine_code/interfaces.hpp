// SPDX-License-Identifier: MIT
//
// What both plugins of this folder import and export. machine_code.sh knows the offsets: add lies at 8, sleep at 16.
#pragma once

#include <cstdint>

#include <tenon/plugin.hpp>

struct HostFunctions {
    void (*log)(tenon::string_view message);
    int (*add)(int left, int right);
    void (*sleep)(std::uint64_t milliseconds);
};

struct Worker {
    int (*ask)(int number);
    void (*tell)(std::uint64_t milliseconds);
};
