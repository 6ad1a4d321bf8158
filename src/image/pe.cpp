// SPDX-License-Identifier: MIT
//
// PE (Windows libraries and executables) and the COFF objects they are made from. Notes lie in sections named `.tenon`,
// one record after the other, zeros between them where the linker aligned.
#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "image/bytes.hpp"
#include "image/formats.hpp"
#include "image/memory.hpp"
#include "image/notes.hpp"
#include "image/refusal.hpp"

namespace tenon::inline v1::images {
namespace {

constexpr std::endian order = std::endian::little;
constexpr std::uint64_t coff_header_size = 20, section_header_size = 40, export_directory_size = 40;
// Windows loads at most 96. Objects may have as many as the header can count.
constexpr unsigned max_image_sections = 1024;
constexpr unsigned is_dll = 0x2000;
enum : std::uint32_t { executable = 0x20000000, readable = 0x40000000, writable = 0x80000000 };

// A C name is shorter; and what at() gives in one piece.
constexpr std::size_t max_name = file::max_piece - 1;

std::string_view arch_name(unsigned machine) {
    switch (machine) {
    case 0x014c: return "x86";
    case 0x01c4: return "arm";
    case 0x5032: return "riscv32";
    case 0x5064: return "riscv64";
    case 0x6264: return "loongarch64";
    case 0x8664: return "x86_64";
    case 0xaa64: return "aarch64";
    default: return "unknown";
    }
}

bool is_wide(std::string_view arch) { return arch != "x86" && arch != "arm" && arch != "riscv32"; }

struct coff_header {
    unsigned machine, sections, optional_size, characteristics;

    explicit coff_header(const record& r)
        : machine(r.u16(0)), sections(r.u16(2)), optional_size(r.u16(16)), characteristics(r.u16(18)) {}
};

// The export directory and what it leads to, all by addresses relative to the image's base.
class pe_symbol_table final : public symbol_table {
public:
    pe_symbol_table(memory_map map, std::uint64_t base, std::uint64_t exports, std::uint64_t size)
        : map_(std::move(map)), base_(base), exports_(exports), size_(size) {}

    bool has_code_at(std::uint64_t address) const override { return map_.has_code_at(address - base_); }

    expected<std::optional<image_symbol>> find(file& f, std::string_view name) override {
        if (name.size() > max_name) return std::optional<image_symbol>();
        record directory;
        if (auto e = at(f, exports_, export_directory_size, "export directory", directory)) return *std::move(e);
        const std::uint32_t functions = directory.u32(20), names = directory.u32(24);
        const std::uint64_t addresses_at = directory.u32(28), names_at = directory.u32(32),
                            ordinals_at = directory.u32(36);
        // Names are sorted, and Windows relies on it.
        std::uint32_t low = 0, high = names;
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            record pointer;
            if (auto e = at(f, names_at + std::uint64_t{middle} * 4, 4, "export name", pointer)) return *std::move(e);
            const auto offset = map_.offset_of(pointer.u32(0), 1);
            if (!offset) return outside(f, "export name");
            // A shorter name may lie at the very end of the file.
            const std::uint64_t rest = *offset < f.size() ? f.size() - *offset : 0;
            const auto text = f.at(*offset, static_cast<std::size_t>(std::min<std::uint64_t>(name.size() + 1, rest)));
            if (text.empty()) return f.missing("an export name", *offset, name.size() + 1);
            const int difference = compare(name, text);
            if (difference == 0) return exported(f, ordinals_at + std::uint64_t{middle} * 2, addresses_at, functions);
            if (difference < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return std::optional<image_symbol>();
    }

private:
    failure at(file& f, std::uint64_t address, std::size_t size, std::string_view what, record& out) const {
        const auto offset = map_.offset_of(address, size);
        if (!offset) return outside(f, what);
        out = record(f.at(*offset, size), order);
        if (out.empty()) return f.missing("an " + std::string(what), *offset, size);
        return {};
    }

    static error outside(const file& f, std::string_view what) {
        return damaged(f.name(), "an " + std::string(what) + " that is loaded from the file", "one that is not");
    }

    // As strcmp does it, with a zero behind `name`; `text` has at most one byte more than `name`.
    static int compare(std::string_view name, std::span<const std::byte> text) {
        const int head = std::memcmp(name.data(), text.data(), std::min(name.size(), text.size()));
        if (head != 0 || text.size() <= name.size()) return head != 0 ? head : 1;
        return text[name.size()] == std::byte{0} ? 0 : -1;
    }

    expected<std::optional<image_symbol>> exported(file& f, std::uint64_t ordinal_at, std::uint64_t addresses_at,
                                                   std::uint32_t functions) const {
        record ordinal;
        if (auto e = at(f, ordinal_at, 2, "export ordinal", ordinal)) return *std::move(e);
        const std::uint32_t index = ordinal.u16(0);
        if (index >= functions) {
            return damaged(f.name(), "an export ordinal below " + std::to_string(functions), std::to_string(index));
        }
        record entry;
        if (auto e = at(f, addresses_at + std::uint64_t{index} * 4, 4, "export address", entry)) return *std::move(e);
        const std::uint32_t address = entry.u32(0);
        // An address within the directory is the text "OTHER.name": a symbol of another file.
        if (address == 0 || (address >= exports_ && address - exports_ < size_)) return std::optional<image_symbol>();
        const segment* holder = map_.holder_of(address, 0);
        if (!holder) return outside(f, "exported symbol");
        image_symbol symbol;
        symbol.type = holder->executable ? image_symbol::kind::function : image_symbol::kind::data;
        symbol.address = base_ + address;
        symbol.offset = map_.offset_of(address, 0);
        return std::optional(symbol);
    }

    memory_map map_;
    std::uint64_t base_, exports_, size_;
};

// The sections' table; their notes are read on the way, their places in memory go into `map`.
failure read_sections(image& target, file& f, std::uint64_t table, std::uint64_t count, memory_map& map) {
    const std::uint64_t table_size = count * section_header_size;
    if (!fits(table, table_size, f.size())) return f.missing("its section headers", table, table_size);
    std::vector<segment> note_sections;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t offset = table + i * section_header_size;
        const auto bytes = f.at(offset, section_header_size);
        if (bytes.empty()) return f.missing("a section header", offset, section_header_size);
        const record r(bytes, order);
        const std::uint64_t declared = r.u32(8), stored = r.u32(16);
        const std::uint32_t flags = r.u32(36);
        segment s{.offset = r.u32(20), .address = r.u32(12)};
        // What is stored is rounded up for the disk; objects declare no size in memory.
        s.memory_size = declared == 0 ? stored : declared;
        s.file_size = std::min(s.memory_size, stored);
        s.readable = (flags & readable) != 0;
        s.writable = (flags & writable) != 0;
        s.executable = (flags & executable) != 0;
        if (std::memcmp(bytes.data(), ".tenon\0", 8) == 0) note_sections.push_back(s);
        map.segments.push_back(s);
    }
    note_reader reader(f, order, target.manifests);
    for (const segment& s : note_sections) {
        if (!fits(s.offset, s.file_size, f.size())) return f.missing("section .tenon", s.offset, s.file_size);
        note_block block{.offset = s.offset, .size = s.file_size, .padded = true};
        // The sections of an object all start at address 0.
        if (target.type == image_type::object) {
            block.doubt = s.writable ? "writable memory" : "";
        } else {
            block.doubt = map.doubt_about(s.offset, s.address, s.file_size);
        }
        if (auto e = reader.walk(block)) return e;
    }
    return {};
}

} // namespace

failure read_pe(image& target, file& f, std::unique_ptr<symbol_table>& symbols) {
    const record dos(f.at(0, 64), order);
    if (dos.empty()) return f.missing("a DOS header", 0, 64);
    const std::uint64_t start = dos.u32(60);
    const record signature(f.at(start, 4 + coff_header_size), order);
    if (signature.empty()) return f.missing("a PE header", start, 4 + coff_header_size);
    if (signature.u32(0) != 0x4550) {
        return refusal(f.name(), "not-an-image", "an ELF, PE or Mach-O image", "a DOS program",
                       "give the library or executable itself");
    }
    const std::uint64_t coff_at = start + 4, optional_at = coff_at + coff_header_size;
    const coff_header header(record(f.at(coff_at, coff_header_size), order));
    const std::uint64_t sections_at = optional_at + header.optional_size;

    const record magic(f.at(optional_at, 2), order);
    if (magic.empty()) return f.missing("a PE optional header", optional_at, 2);
    const unsigned kind = magic.u16(0);
    if (kind != 0x10b && kind != 0x20b) {
        return damaged(f.name(), "an optional header of PE32 or PE32+", "one of kind " + std::to_string(kind));
    }
    const bool wide = kind == 0x20b;
    const std::size_t fixed = wide ? 112 : 96;
    const record optional_header(f.at(optional_at, fixed), order);
    if (optional_header.empty()) return f.missing("a PE optional header", optional_at, fixed);

    target.format = image_format::pe;
    target.type = (header.characteristics & is_dll) != 0 ? image_type::library : image_type::executable;
    target.bits = wide ? 64 : 32;
    target.byte_order = order;
    target.arch = arch_name(header.machine);
    target.never_opens = target.type == image_type::executable;

    const std::uint64_t base = wide ? optional_header.u64(24) : optional_header.u32(28);
    target.base = base;
    const std::uint32_t directories = optional_header.u32(fixed - 4);
    if (header.sections > max_image_sections) {
        return damaged(f.name(), "at most " + std::to_string(max_image_sections) + " sections",
                       std::to_string(header.sections));
    }
    memory_map map;
    if (auto e = read_sections(target, f, sections_at, header.sections, map)) return e;
    if (directories > 0 && header.optional_size >= fixed + 8) {
        const record directory(f.at(optional_at + fixed, 8), order);
        if (directory.empty()) return f.missing("the export directory's place", optional_at + fixed, 8);
        if (directory.u32(0) != 0) {
            symbols = std::make_unique<pe_symbol_table>(std::move(map), base, directory.u32(0), directory.u32(4));
        }
    }
    return {};
}

bool looks_like_coff_object(file& f) {
    const record r(f.at(0, coff_header_size), order);
    if (r.empty()) return false;
    const coff_header header(r);
    // Two bytes are little to go by: the rest of the header must make sense too.
    return arch_name(header.machine) != "unknown" && header.optional_size == 0 && header.sections != 0 &&
           fits(coff_header_size, header.sections * section_header_size, f.size()) && r.u32(8) <= f.size() &&
           (header.characteristics & is_dll) == 0;
}

failure read_coff_object(image& target, file& f) {
    const coff_header header(record(f.at(0, coff_header_size), order));
    target.format = image_format::pe;
    target.type = image_type::object;
    target.byte_order = order;
    target.arch = arch_name(header.machine);
    target.bits = is_wide(target.arch) ? 64 : 32;
    memory_map map;
    return read_sections(target, f, coff_header_size, header.sections, map);
}

} // namespace tenon::inline v1::images
