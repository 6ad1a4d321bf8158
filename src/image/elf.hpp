// SPDX-License-Identifier: MIT
//
// What an ELF file's reader hands to its symbol table. Internal.
//
//     elf_dynamic table{.wide = true, .order = std::endian::little, .memory = std::move(map)};
//     if (auto e = read_elf_dynamic(table, file, offset, size)) return e;
//     symbols = elf_symbols(std::move(table));
#pragma once

#include <bit>
#include <cstdint>
#include <memory>

#include "image/formats.hpp"
#include "image/memory.hpp"

namespace tenon::inline v1::images {

// What the dynamic linker reads: the table that a PT_DYNAMIC segment leads to.
struct elf_dynamic {
    bool wide = true;
    std::endian order = std::endian::little;
    memory_map memory;
    // Addresses; 0 where the image has no such table.
    std::uint64_t symbols = 0, strings = 0, strings_size = 0, gnu_hash = 0, hash = 0;
    std::uint64_t flags = 0; // DT_FLAGS_1
};

// Fills the addresses and flags from the PT_DYNAMIC segment at `offset`.
failure read_elf_dynamic(elf_dynamic& target, file& f, std::uint64_t offset, std::uint64_t size);

std::unique_ptr<symbol_table> elf_symbols(elf_dynamic dynamic);

} // namespace tenon::inline v1::images
