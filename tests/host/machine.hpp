// SPDX-License-Identifier: MIT
//
// This machine, and a file for another one.
#pragma once

#include <cstddef>
#include <string>

namespace machine {

#if defined(__aarch64__)
inline const std::string here = "aarch64", elsewhere = "x86_64";
#elif defined(__i386__)
inline const std::string here = "x86", elsewhere = "aarch64";
#else
inline const std::string here = "x86_64", elsewhere = "aarch64";
#endif

inline std::string for_another_machine(std::string image) {
    const bool to_aarch64 = elsewhere == "aarch64";
#ifdef _WIN32
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(image.at(at)); };
    const std::size_t header = byte(0x3c) | static_cast<std::size_t>(byte(0x3d)) << 8;
    return image.replace(header + 4, 2, to_aarch64 ? "\x64\xaa" : "\x64\x86");
#else
    return image.replace(18, 1, to_aarch64 ? "\xb7" : "\x3e"); // e_machine
#endif
}

} // namespace machine
