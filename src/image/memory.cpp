// SPDX-License-Identifier: MIT
//
// Addresses to offsets.
#include "image/memory.hpp"

#include "image/bytes.hpp"

namespace tenon::inline v1::images {

const segment* memory_map::holder_of(std::uint64_t address, std::uint64_t size) const {
    // Without a sum that could wrap around. An empty piece still has to be somewhere.
    const auto overlaps = [&](const segment& s) {
        return address < s.address ? s.address - address < size : address - s.address < s.memory_size;
    };
    const segment* holder = nullptr;
    for (const segment& s : segments) {
        if (!overlaps(s)) continue;
        if (holder || address < s.address || !fits(address - s.address, size, s.memory_size)) return nullptr;
        holder = &s;
    }
    return holder;
}

std::optional<std::uint64_t> memory_map::offset_of(std::uint64_t address, std::uint64_t size) const {
    const segment* s = holder_of(address, size);
    if (!s || !fits(address - s->address, size, s->file_size)) return {};
    const std::uint64_t offset = s->offset + (address - s->address);
    return offset < s->offset ? std::nullopt : std::optional(offset);
}

bool memory_map::has_code_at(std::uint64_t address) const {
    const segment* s = holder_of(address, 1);
    return s != nullptr && s->executable;
}

std::string_view memory_map::doubt_about(std::uint64_t offset, std::uint64_t address, std::uint64_t size) const {
    const segment* s = holder_of(address, size);
    if (!s || !s->readable || offset_of(address, size) != offset) return "bytes that are not loaded from there";
    return s->writable ? "writable memory" : "";
}

} // namespace tenon::inline v1::images
