// SPDX-License-Identifier: MIT
//
// Images made by hand, byte by byte, so that a test can spoil exactly one thing in them, in every class and byte order.
//
//     elf_file good = build_elf({.wide = false, .order = std::endian::big});
//     good.bytes.put(good.note_header + 4, 4, 0xffffffff);       // its note segment's offset
//
// As small as the reader accepts: no operating system would run them. Real ones are made by compilers, see
// images.cmake.
#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tenon_test {

// A string of bytes with integers in a byte order.
struct byte_string {
    std::string text;
    std::endian order = std::endian::little;

    std::size_t size() const { return text.size(); }
    std::span<const std::byte> view() const { return std::as_bytes(std::span(text)); }

    void put(std::size_t at, std::size_t bytes, std::uint64_t value) {
        if (text.size() < at + bytes) text.resize(at + bytes, '\0');
        for (std::size_t i = 0; i < bytes; ++i) {
            const std::size_t place = order == std::endian::little ? i : bytes - 1 - i;
            text[at + place] = static_cast<char>(value >> (8 * i) & 0xff);
        }
    }
    void add(std::size_t bytes, std::uint64_t value) { put(text.size(), bytes, value); }
    void add(std::string_view more) { text += more; }
    void align(std::size_t to) { text.resize((text.size() + to - 1) / to * to, '\0'); }
};

inline constexpr std::string_view sample = R"({"tenon":1,"role":"plugin"})"; // 27 bytes: needs padding

// One record, padded to `alignment`.
std::string note(std::endian order, std::string_view text = sample, std::string_view owner = {"Tenon\0", 6},
                 std::uint32_t type = 1, std::size_t alignment = 4);

struct elf_options {
    bool wide = true;
    std::endian order = std::endian::little;
    std::uint16_t type = 3; // ET_DYN; 1 is ET_REL
    std::uint16_t machine = 62;
    std::string notes = {}; // one with the sample when empty
    bool old_hash = false;
    std::uint64_t flags = 0; // DT_FLAGS_1
};

// Everything lies in one read-only segment at address `base`. Its dynamic symbols are `tenon_plugin_hello` (data, 16
// bytes), `run` (function), `wanted` (undefined), `internal` (hidden), `mine` (local), `per_thread` (thread-local).
struct elf_file {
    static constexpr std::uint64_t base = 0x10000;

    byte_string bytes;
    bool wide = true;
    // Offsets of the program headers, of what they lead to, and of the tables; of an object's section header.
    std::size_t load_header = 0, note_header = 0, dynamic_header = 0;
    std::size_t notes = 0, hash = 0, symbols = 0, strings = 0, dynamic = 0, data = 0, note_section = 0;

    // Where a field is in the 32- or the 64-bit layout.
    std::size_t field(std::size_t at32, std::size_t at64) const { return wide ? at64 : at32; }
};
elf_file build_elf(const elf_options& options = {});

struct pe_options {
    bool wide = true;
    std::uint16_t machine = 0x8664;
    bool library = true;
    std::string notes = {};
};

// Sections .text and .tenon; exports `run` (in .text), `tenon_plugin_hello` (in .tenon), and `forwarded`.
struct pe_file {
    byte_string bytes;
    bool wide = true;
    std::size_t header = 0, optional = 0, sections = 0, notes = 0, exports = 0;
    std::size_t names = 0, ordinals = 0, addresses = 0;
};
pe_file build_pe(const pe_options& options = {});
byte_string build_coff_object(std::uint32_t section_flags = 0x40000040);

struct mach_o_options {
    bool wide = true;
    std::endian order = std::endian::little;
    std::uint32_t cpu = 0x01000007;
    std::uint32_t type = 6;
    std::string notes = {};
};

// Segment __TEXT with __text and __tenon; symbols `_run`, `_tenon_plugin_hello` (in __tenon), `_wanted` (undefined).
struct mach_o_file {
    byte_string bytes;
    bool wide = true;
    std::size_t segment = 0, note_section = 0, symbol_table = 0, dynamic_symbols = 0, notes = 0, symbols = 0;
};
mach_o_file build_mach_o(const mach_o_options& options = {});

struct fat_part {
    std::uint32_t cpu;
    std::string bytes;
};
byte_string build_fat(std::span<const fat_part> parts, bool wide = false);

} // namespace tenon_test
