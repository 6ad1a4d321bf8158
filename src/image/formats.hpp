// SPDX-License-Identifier: MIT
//
// What the readers of the single formats have in common: they fill an `image` from an `images::file`. Internal to this
// folder; reader.hpp is the face.
//
//     if (looks_like_elf(magic)) return read_elf(target, file);
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "image/file.hpp"
#include "image/reader.hpp"

namespace tenon::inline v1::images {

// Empty when all went well.
using failure = std::optional<error>;

// Answers `image::find_symbol`; each format keeps in it where its tables are.
class symbol_table {
public:
    symbol_table() = default;
    symbol_table(const symbol_table&) = delete;
    symbol_table& operator=(const symbol_table&) = delete;
    virtual ~symbol_table() = default;
    virtual expected<std::optional<image_symbol>> find(file& f, std::string_view name) = 0;
    virtual bool has_code_at(std::uint64_t address) const = 0;
};

// Each fills everything but `manifests` and finds these by a `note_reader`.
failure read_elf(image& target, file& f, std::unique_ptr<symbol_table>& symbols);
failure read_pe(image& target, file& f, std::unique_ptr<symbol_table>& symbols);
failure read_coff_object(image& target, file& f);
failure read_mach_o(image& target, file& f, std::unique_ptr<symbol_table>& symbols);

bool looks_like_mach_o(file& f);
// A COFF object has no magic number: its first two bytes name the machine.
bool looks_like_coff_object(file& f);

// Narrows the file to the part for `arch` (empty: this machine's, else the first), and notes all parts in `target`.
failure choose_fat_part(image& target, file& f, std::string_view arch);

} // namespace tenon::inline v1::images
