// SPDX-License-Identifier: MIT
//
// Ten functions, as a small host has them.
#pragma once

#include <cstddef>
#include <cstdint>

struct HostFunctions {
    void (*log)(int level, const char* message);
    void (*sleep)(std::uint64_t milliseconds);
    double (*now)();
    void* (*allocate)(std::size_t size);
    void (*release)(void* memory);
    int (*open)(const char* path, int mode);
    int (*close)(int file);
    std::int64_t (*read)(int file, void* to, std::size_t size);
    std::int64_t (*write)(int file, const void* from, std::size_t size);
    const char* (*setting)(const char* name);
};
