// SPDX-License-Identifier: MIT
//
// Integers out of raw bytes, in either byte order, never outside the bytes given.
//
//     record header(file.at(0, 64), std::endian::big);
//     std::uint16_t machine = header.u16(18);
//
// Not a parser: what a place means is for elf.cpp, pe.cpp and mach_o.cpp to know.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace tenon::inline v1::images {

// Whether `size` bytes at `offset` lie within `total`, whatever an attacker puts into the three.
constexpr bool fits(std::uint64_t offset, std::uint64_t size, std::uint64_t total) {
    return size <= total && offset <= total - size;
}

// The next multiple of `alignment`, a power of two; for sizes known to be far from the end of their type.
constexpr std::uint64_t rounded_up(std::uint64_t size, std::uint64_t alignment) {
    return (size + alignment - 1) & ~(alignment - 1);
}

class record {
public:
    record() = default;
    record(std::span<const std::byte> bytes, std::endian order) : bytes_(bytes), order_(order) {}

    std::uint8_t u8(std::size_t at) const { return integer<std::uint8_t>(at); }
    std::uint16_t u16(std::size_t at) const { return integer<std::uint16_t>(at); }
    std::uint32_t u32(std::size_t at) const { return integer<std::uint32_t>(at); }
    std::uint64_t u64(std::size_t at) const { return integer<std::uint64_t>(at); }

    // Formats with a 32- and a 64-bit layout have the same fields at other places.
    std::uint64_t word(bool wide, std::size_t at32, std::size_t at64) const { return wide ? u64(at64) : u32(at32); }

    bool empty() const { return bytes_.empty(); }

private:
    // Outside of the record everything is zero: a mistake of ours must not become a read out of bounds.
    template <class T> T integer(std::size_t at) const {
        if (!fits(at, sizeof(T), bytes_.size())) return 0;
        T value = 0;
        if (order_ == std::endian::native) { // one load, where the loop below is eight
            std::memcpy(&value, bytes_.data() + at, sizeof(T));
            return value;
        }
        for (std::size_t i = 0; i < sizeof(T); ++i) {
            const std::size_t place = order_ == std::endian::big ? i : sizeof(T) - 1 - i;
            value =
                static_cast<T>(static_cast<std::uint64_t>(value) << 8 | std::to_integer<unsigned>(bytes_[at + place]));
        }
        return value;
    }

    std::span<const std::byte> bytes_;
    std::endian order_ = std::endian::little;
};

} // namespace tenon::inline v1::images
