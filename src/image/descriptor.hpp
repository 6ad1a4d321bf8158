// SPDX-License-Identifier: MIT
//
// What the reader needs of an open file, by each system's own calls. Internal to file.cpp.
//
//     const int descriptor = open_for_reading("libhello.so");       // -1: errno says why
//
// On Windows a descriptor is one of the C library's, as `load_candidate::descriptor` is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace tenon::inline v1::images {

struct file_status {
    enum class kind { regular, directory, other };
    kind type = kind::other;
    std::uint64_t size = 0, device = 0, inode = 0;
};

// Others may read, write, rename and delete the file meanwhile.
int open_for_reading(const std::filesystem::path& path);
void close_descriptor(int descriptor);
bool status_of(int descriptor, file_status& status); // false: errno says why
// At most as many bytes as fit; 0 at the end, negative: errno says why.
std::ptrdiff_t read_some(int descriptor, std::uint64_t offset, std::span<std::byte> out);

} // namespace tenon::inline v1::images
