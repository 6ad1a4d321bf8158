// SPDX-License-Identifier: MIT
//
// Which bytes of a file an image puts where in memory, in the words of all formats: ELF's and Mach-O's segments, PE's
// sections.
//
//     memory_map map;
//     map.segments.push_back({.offset = 0x1000, .address = 0x401000, .file_size = 0x200, .memory_size = 0x200});
//     if (auto offset = map.offset_of(0x401010, 16)) bytes = file.at(*offset, 16);
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tenon::inline v1::images {

struct segment {
    std::uint64_t offset = 0, address = 0, file_size = 0, memory_size = 0;
    bool readable = true, writable = false, executable = false;
};

struct memory_map {
    std::vector<segment> segments;

    // The one segment that holds all of these bytes; none when there is no such, or when a second one lies over a part
    // of them, for then it depends on the loader which of the two is seen.
    const segment* holder_of(std::uint64_t address, std::uint64_t size) const;
    bool has_code_at(std::uint64_t address) const;
    // Where they come from in the file; none when the file does not have all of them.
    std::optional<std::uint64_t> offset_of(std::uint64_t address, std::uint64_t size) const;
    // Why a manifest that the file says to be at `offset` and `address` must not be believed; empty when it may be.
    std::string_view doubt_about(std::uint64_t offset, std::uint64_t address, std::uint64_t size) const;
};

} // namespace tenon::inline v1::images
