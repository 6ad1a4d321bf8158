// SPDX-License-Identifier: MIT
//
// Mach-O (macOS libraries, bundles, executables, objects), alone or several in a fat file. Notes lie in section
// `__TEXT,__tenon`, one record after the other.
#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "image/bytes.hpp"
#include "image/formats.hpp"
#include "image/memory.hpp"
#include "image/notes.hpp"
#include "image/refusal.hpp"
#include "manifest/escape.hpp"

namespace tenon::inline v1::images {
namespace {

enum : std::uint32_t { magic_32 = 0xfeedface, magic_64 = 0xfeedfacf, swapped_32 = 0xcefaedfe, swapped_64 = 0xcffaedfe };
enum : std::uint32_t { lc_segment = 1, lc_symtab = 2, lc_dysymtab = 11, lc_segment_64 = 25 };
enum : std::uint32_t { mh_object = 1, mh_execute = 2, mh_dylib = 6, mh_bundle = 8 };
enum : std::uint32_t { prot_read = 1, prot_write = 2, prot_execute = 4 };
enum : unsigned { n_stab = 0xe0, n_pext = 0x10, n_type = 0x0e, n_ext = 0x01, n_sect = 0x0e };
// Of a section: it holds instructions only, or some.
constexpr std::uint32_t holds_code = 0x80000400;

// A Java class file has the magic number of a fat one, and its version, at least 45, where the count would be.
constexpr std::uint32_t max_fat_parts = 44;
constexpr std::uint32_t max_commands = 4096;
constexpr std::size_t max_sections = 4096; // a symbol can name 255 of them
constexpr std::uint32_t max_symbols = 1u << 20;
constexpr std::size_t max_name = file::max_piece - 2; // with the underscore in front and the zero behind

std::string_view arch_name(std::uint32_t cpu) {
    switch (cpu) {
    case 7: return "x86";
    case 12: return "arm";
    case 18: return "ppc";
    case 0x01000007: return "x86_64";
    case 0x0100000c: return "aarch64";
    case 0x01000012: return "ppc64";
    default: return "unknown";
    }
}

bool is_named(std::span<const std::byte> field, std::string_view name) {
    return std::memcmp(field.data(), name.data(), name.size()) == 0 &&
           (name.size() == field.size() || field[name.size()] == std::byte{0});
}

class mach_o_symbol_table final : public symbol_table {
public:
    bool wide = true;
    std::endian order = std::endian::little;
    memory_map map;
    std::vector<bool> section_has_code;
    std::uint64_t symbols = 0, strings = 0, strings_size = 0;
    std::uint32_t first = 0, count = 0;

    bool has_code_at(std::uint64_t address) const override { return map.has_code_at(address); }
    expected<std::optional<image_symbol>> find(file& f, std::string_view name) override {
        const std::size_t size = wide ? 16 : 12;
        if (name.size() > max_name) return std::optional<image_symbol>();
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint64_t place = symbols + (std::uint64_t{first} + i) * size;
            const record r(f.at(place, size), order);
            if (r.empty()) return f.missing("a symbol", place, size);
            const std::uint32_t name_at = r.u32(0);
            const unsigned type = r.u8(4), section = r.u8(5);
            const std::uint64_t address = r.word(wide, 8, 8);
            if ((type & (n_stab | n_pext)) != 0 || (type & n_ext) == 0 || (type & n_type) != n_sect) continue;
            const std::size_t length = name.size() + 2;
            if (!fits(name_at, length, strings_size)) continue;
            const auto text = f.at(strings + name_at, length);
            if (text.empty()) return f.missing("a symbol name", strings + name_at, length);
            if (text.front() != std::byte{'_'} || text.back() != std::byte{0} ||
                std::memcmp(text.data() + 1, name.data(), name.size()) != 0) {
                continue;
            }
            if (!map.holder_of(address, 0) || section == 0 || section > section_has_code.size()) {
                return damaged(f.name(), "symbol " + model::escape(name) + " within a loaded section", "it outside");
            }
            image_symbol symbol;
            symbol.type = section_has_code[section - 1] ? image_symbol::kind::function : image_symbol::kind::data;
            symbol.address = address;
            symbol.offset = map.offset_of(address, 0);
            if (symbol.offset) *symbol.offset += f.base();
            return std::optional(symbol);
        }
        return std::optional<image_symbol>();
    }
};

class mach_o_reader {
public:
    mach_o_reader(image& target, file& f) : target_(target), file_(f) {}

    failure read(std::unique_ptr<symbol_table>& symbols) {
        if (auto e = read_header()) return e;
        if (auto e = read_commands()) return e;
        if (auto e = read_notes()) return e;
        if (target_.type != image_type::object) symbols = std::move(table_);
        return {};
    }

private:
    failure read_header() {
        const std::uint32_t magic = record(file_.at(0, 4), std::endian::little).u32(0);
        order_ = magic == magic_32 || magic == magic_64 ? std::endian::little : std::endian::big;
        wide_ = magic == magic_64 || magic == swapped_64;
        table_->order = order_;
        table_->wide = wide_;
        header_size_ = wide_ ? 32 : 28;
        const record header(file_.at(0, header_size_), order_);
        if (header.empty()) return file_.missing("a Mach-O header", 0, header_size_);
        const std::uint32_t type = header.u32(12);
        switch (type) {
        case mh_object: target_.type = image_type::object; break;
        case mh_execute: target_.type = image_type::executable; break;
        case mh_dylib:
        case mh_bundle: target_.type = image_type::library; break;
        default:
            return refusal(file_.name(), "not-an-image", "a Mach-O library, bundle, executable or object file",
                           type == 4 ? "a core dump" : "a Mach-O file of type " + std::to_string(type),
                           "give the library or executable itself");
        }
        target_.format = image_format::mach_o;
        target_.bits = wide_ ? 64 : 32;
        target_.byte_order = order_;
        target_.arch = arch_name(header.u32(4));
        target_.never_opens = target_.type == image_type::executable;
        commands_ = header.u32(16);
        commands_size_ = header.u32(20);
        return {};
    }

    failure read_commands() {
        if (commands_ > max_commands) {
            return damaged(file_.name(), "at most " + std::to_string(max_commands) + " load commands",
                           std::to_string(commands_));
        }
        if (!fits(header_size_, commands_size_, file_.size())) {
            return file_.missing("its load commands", header_size_, commands_size_);
        }
        std::uint64_t at = header_size_;
        const std::uint64_t end = at + commands_size_;
        for (std::uint32_t i = 0; i < commands_; ++i) {
            const record command = end - at < 8 ? record() : record(file_.at(at, 8), order_);
            const std::uint32_t kind = command.u32(0), size = command.u32(4);
            if (size < 8 || size > end - at) {
                return damaged(file_.name(), "load commands that end where the header says",
                               "one at offset " + std::to_string(file_.base() + at) + " that does not");
            }
            failure e;
            if (kind == (wide_ ? lc_segment_64 : lc_segment)) e = read_segment(at, size);
            if (kind == lc_symtab) e = read_symbol_table(at, size);
            if (kind == lc_dysymtab) e = read_dynamic_symbols(at, size);
            if (e) return e;
            at += size;
        }
        return limit_symbols();
    }

    // A load command's fixed part.
    record fixed_part(std::uint64_t at, std::uint32_t size, std::size_t wanted) {
        return size < wanted ? record() : record(file_.at(at, wanted), order_);
    }

    error too_short(std::uint64_t at) {
        return damaged(file_.name(), "a load command as long as its kind needs",
                       "a shorter one at offset " + std::to_string(file_.base() + at));
    }

    failure read_segment(std::uint64_t at, std::uint32_t size) {
        const std::size_t fixed = wide_ ? 72 : 56, each = wide_ ? 80 : 68;
        const record r = fixed_part(at, size, fixed);
        if (r.empty()) return too_short(at);
        const std::uint32_t protection = r.u32(wide_ ? 60 : 44), sections = r.u32(wide_ ? 64 : 48);
        table_->map.segments.push_back({.offset = r.word(wide_, 32, 40),
                                        .address = r.word(wide_, 24, 24),
                                        .file_size = r.word(wide_, 36, 48),
                                        .memory_size = r.word(wide_, 28, 32),
                                        .readable = (protection & prot_read) != 0,
                                        .writable = (protection & prot_write) != 0,
                                        .executable = (protection & prot_execute) != 0});
        if (!fits(fixed, std::uint64_t{sections} * each, size)) return too_short(at);
        if (table_->section_has_code.size() + sections > max_sections) {
            return damaged(file_.name(), "at most " + std::to_string(max_sections) + " sections", "more");
        }
        for (std::uint32_t i = 0; i < sections; ++i) {
            const auto bytes = file_.at(at + fixed + std::uint64_t{i} * each, each);
            if (bytes.empty()) return file_.missing("a section header", at + fixed + std::uint64_t{i} * each, each);
            const record section(bytes, order_);
            table_->section_has_code.push_back((section.u32(wide_ ? 64 : 56) & holds_code) != 0);
            if (!is_named(bytes.first(16), "__tenon") || !is_named(bytes.subspan(16, 16), "__TEXT")) continue;
            notes_.push_back({.offset = section.u32(wide_ ? 48 : 40),
                              .address = section.word(wide_, 32, 32),
                              .file_size = section.word(wide_, 36, 40)});
        }
        return {};
    }

    failure read_symbol_table(std::uint64_t at, std::uint32_t size) {
        const record r = fixed_part(at, size, 24);
        if (r.empty()) return too_short(at);
        table_->symbols = r.u32(8);
        all_symbols_ = r.u32(12);
        table_->strings = r.u32(16);
        table_->strings_size = r.u32(20);
        return {};
    }

    failure read_dynamic_symbols(std::uint64_t at, std::uint32_t size) {
        const record r = fixed_part(at, size, 24);
        if (r.empty()) return too_short(at);
        has_dynamic_symbols_ = true;
        table_->first = r.u32(16);
        table_->count = r.u32(20);
        return {};
    }

    // The defined symbols that others may use are one stretch of the table, when the file says which.
    failure limit_symbols() {
        if (!has_dynamic_symbols_) table_->count = all_symbols_;
        if (!fits(table_->first, table_->count, all_symbols_) || table_->count > max_symbols) {
            return damaged(file_.name(), "its defined symbols among the " + std::to_string(all_symbols_) + " it has",
                           std::to_string(table_->count) + " from number " + std::to_string(table_->first));
        }
        return {};
    }

    failure read_notes() {
        note_reader reader(file_, order_, target_.manifests);
        for (const segment& s : notes_) {
            if (!fits(s.offset, s.file_size, file_.size())) {
                return file_.missing("section __TEXT,__tenon", s.offset, s.file_size);
            }
            note_block block{.offset = s.offset, .size = s.file_size, .padded = true};
            // An object has one segment for everything, and that is writable.
            if (target_.type != image_type::object) {
                block.doubt = table_->map.doubt_about(s.offset, s.address, s.file_size);
            }
            if (auto e = reader.walk(block)) return e;
        }
        return {};
    }

    image& target_;
    file& file_;
    bool wide_ = true;
    std::endian order_ = std::endian::little;
    std::size_t header_size_ = 0;
    std::uint32_t commands_ = 0, commands_size_ = 0, all_symbols_ = 0;
    bool has_dynamic_symbols_ = false;
    std::vector<segment> notes_;
    std::unique_ptr<mach_o_symbol_table> table_ = std::make_unique<mach_o_symbol_table>();
};

} // namespace

failure choose_fat_part(image& target, file& f, std::string_view arch) {
    // The directory of parts is big-endian on every machine.
    const record header(f.at(0, 8), std::endian::big);
    if (header.empty()) return f.missing("a fat header", 0, 8);
    const bool wide = header.u32(0) == 0xcafebabf;
    const std::uint32_t count = header.u32(4);
    if (count > max_fat_parts) {
        return refusal(f.name(), "not-an-image", "an ELF, PE or Mach-O image",
                       "a Java class, or a fat file of " + std::to_string(count) + " parts",
                       "give the library or executable itself");
    }
    if (count == 0) return damaged(f.name(), "a fat file with parts", "none");
    const std::size_t each = wide ? 32 : 20;
    struct part {
        std::uint64_t offset, size;
    };
    std::vector<part> parts;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint64_t place = 8 + std::uint64_t{i} * each;
        const record r(f.at(place, each), std::endian::big);
        if (r.empty()) return f.missing("the place of a part", place, each);
        target.archs.push_back(arch_name(r.u32(0)));
        parts.push_back({r.word(wide, 8, 8), r.word(wide, 12, 16)});
    }
    const auto begin = target.archs.begin(), end = target.archs.end();
    auto chosen = std::find(begin, end, arch.empty() ? native_arch() : arch);
    if (chosen == end && arch.empty()) chosen = begin;
    if (chosen == end) {
        std::string names;
        for (std::string_view name : target.archs) names.append(names.empty() ? "" : ", ").append(name);
        return refusal(f.name(), "no-such-arch", "a part for " + model::escape(arch), "parts for " + names,
                       "build it for that machine too");
    }
    const part& p = parts[static_cast<std::size_t>(chosen - begin)];
    if (!fits(p.offset, p.size, f.size())) return f.missing("the part for " + std::string(*chosen), p.offset, p.size);
    f.narrow(p.offset, p.size);
    if (!looks_like_mach_o(f)) {
        return damaged(f.name(), "a Mach-O image in each part of a fat file",
                       "something else in the part for " + std::string(*chosen));
    }
    return {};
}

bool looks_like_mach_o(file& f) {
    const std::uint32_t magic = record(f.at(0, 4), std::endian::little).u32(0);
    return magic == magic_32 || magic == magic_64 || magic == swapped_32 || magic == swapped_64;
}

failure read_mach_o(image& target, file& f, std::unique_ptr<symbol_table>& symbols) {
    return mach_o_reader(target, f).read(symbols);
}

} // namespace tenon::inline v1::images
