// SPDX-License-Identifier: MIT
//
// Walks note records and keeps the manifests among them. The records are the same in all formats:
//
//     u32 size of owner = 6, u32 size of text, u32 type = 1, "Tenon\0" padded to 8, text padded to 4
//
//     note_reader notes(f, std::endian::little, target.manifests);
//     if (auto e = notes.walk({.offset = 0x200, .size = 0x400})) return *e;
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "image/formats.hpp"

namespace tenon::inline v1::images {

// Consecutive records somewhere in a file.
struct note_block {
    std::uint64_t offset = 0, size = 0;
    std::uint64_t alignment = 4;
    // Why a manifest found here must not be believed; empty when it may be.
    std::string_view doubt = {};
    // Linkers of PE and Mach-O fill up with zeros between two records; in ELF a zero is a record without an owner.
    bool padded = false;
};

class note_reader {
public:
    note_reader(file& f, std::endian order, std::vector<image_note>& found) : file_(f), order_(order), found_(found) {}

    // Adds the manifests of the block; other owners' records are skipped, and one seen before is not added again.
    failure walk(const note_block& block);

private:
    failure keep(std::uint64_t offset, std::uint64_t size);

    file& file_;
    std::endian order_;
    std::vector<image_note>& found_;
    std::size_t records_ = 0;
    std::uint64_t total_ = 0;
};

} // namespace tenon::inline v1::images
