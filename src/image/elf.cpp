// SPDX-License-Identifier: MIT
//
// ELF: the header, what of the file is mapped, and the notes in it.
//
// Linked images are read by their program headers, as the dynamic linker reads them: section headers are for tools, and
// may be gone or say something else. Only object files have nothing but sections.
#include "image/elf.hpp"

#include <string>
#include <utility>
#include <vector>

#include "image/bytes.hpp"
#include "image/notes.hpp"
#include "image/refusal.hpp"

namespace tenon::inline v1::images {
namespace {

enum : std::uint16_t { et_rel = 1, et_exec = 2, et_dyn = 3 };
enum : std::uint32_t { pt_load = 1, pt_dynamic = 2, pt_note = 4, pf_x = 1, pf_w = 2, pf_r = 4 };
enum : std::uint32_t { sht_note = 7, shf_write = 1, shf_alloc = 2 };
enum : std::uint64_t { df_1_nodelete = 0x8, df_1_noopen = 0x40, df_1_pie = 0x8000000 };

// Real images have about ten program headers; an object with one section per function may have very many sections.
constexpr std::uint64_t max_program_headers = 256;
constexpr std::uint64_t max_sections = 200000;

std::string_view arch_name(unsigned machine, bool wide) {
    switch (machine) {
    case 3: return "x86";
    case 8: return wide ? "mips64" : "mips";
    case 20: return "ppc";
    case 21: return "ppc64";
    case 22: return wide ? "s390x" : "s390";
    case 40: return "arm";
    case 62: return "x86_64";
    case 183: return "aarch64";
    case 243: return wide ? "riscv64" : "riscv32";
    case 258: return wide ? "loongarch64" : "loongarch32";
    default: return "unknown";
    }
}

// The places of fields in both classes.
struct program_header {
    std::uint32_t type, flags;
    std::uint64_t offset, address, file_size, memory_size, alignment;

    program_header(const record& r, bool wide)
        : type(r.u32(0)), flags(r.u32(wide ? 4 : 24)), offset(r.word(wide, 4, 8)), address(r.word(wide, 8, 16)),
          file_size(r.word(wide, 16, 32)), memory_size(r.word(wide, 20, 40)), alignment(r.word(wide, 28, 48)) {}
};

struct section_header {
    std::uint32_t type;
    std::uint64_t flags, offset, size, alignment;

    section_header(const record& r, bool wide)
        : type(r.u32(4)), flags(r.word(wide, 8, 8)), offset(r.word(wide, 16, 24)), size(r.word(wide, 20, 32)),
          alignment(r.word(wide, 32, 48)) {}
};

// Records in a segment or section aligned to 8 are aligned to 8, all others to 4.
std::uint64_t note_alignment(std::uint64_t declared) { return declared == 8 ? 8 : 4; }

class elf_reader {
public:
    elf_reader(image& target, file& f) : target_(target), file_(f) {}

    failure read(std::unique_ptr<symbol_table>& symbols) {
        if (auto e = read_header()) return e;
        if (target_.type == image_type::object) return read_sections();
        if (auto e = read_program_headers()) return e;
        if (auto e = read_note_segments()) return e;
        if (auto e = read_dynamic(symbols)) return e;
        target_.never_opens |= target_.type == image_type::executable;
        return {};
    }

private:
    failure read_header() {
        const auto ident = file_.at(0, 16);
        if (ident.empty()) return file_.missing("an ELF header", 0, 16);
        const record id(ident, std::endian::native);
        const unsigned elf_class = id.u8(4), data = id.u8(5), version = id.u8(6);
        if (elf_class < 1 || elf_class > 2) {
            return damaged(file_.name(), "ELF class 1 (32 bit) or 2 (64 bit)", std::to_string(elf_class));
        }
        if (data < 1 || data > 2) {
            return damaged(file_.name(), "ELF byte order 1 (little) or 2 (big)", std::to_string(data));
        }
        if (version != 1) return damaged(file_.name(), "ELF version 1", std::to_string(version));
        wide_ = elf_class == 2;
        order_ = data == 1 ? std::endian::little : std::endian::big;

        const std::size_t size = wide_ ? 64 : 52;
        const record header(file_.at(0, size), order_);
        if (header.empty()) return file_.missing("an ELF header", 0, size);
        const unsigned type = header.u16(16);
        // What of ET_DYN is an executable shows later.
        switch (type) {
        case et_rel: target_.type = image_type::object; break;
        case et_exec: target_.type = image_type::executable; break;
        case et_dyn: target_.type = image_type::library; break;
        default:
            return refusal(file_.name(), "not-an-image", "an ELF library, executable or object file",
                           type == 4 ? "a core dump" : "an ELF file of type " + std::to_string(type),
                           "give the library or executable itself");
        }
        target_.format = image_format::elf;
        target_.bits = wide_ ? 64 : 32;
        target_.byte_order = order_;
        target_.arch = arch_name(header.u16(18), wide_);
        headers_ = header.word(wide_, 28, 32);
        header_size_ = header.u16(wide_ ? 54 : 42);
        header_count_ = header.u16(wide_ ? 56 : 44);
        sections_ = header.word(wide_, 32, 40);
        section_size_ = header.u16(wide_ ? 58 : 46);
        section_count_ = header.u16(wide_ ? 60 : 48);
        return {};
    }

    failure read_program_headers() {
        const std::size_t size = wide_ ? 56 : 32;
        if (header_count_ == 0) return damaged(file_.name(), "program headers", "none");
        if (header_count_ > max_program_headers) {
            return damaged(file_.name(), "at most " + std::to_string(max_program_headers) + " program headers",
                           std::to_string(header_count_));
        }
        if (header_size_ != size) {
            return damaged(file_.name(), "program headers of " + std::to_string(size) + " bytes",
                           std::to_string(header_size_));
        }
        if (!fits(headers_, header_count_ * size, file_.size())) {
            return file_.missing("its program headers", headers_, header_count_ * size);
        }
        for (std::uint64_t i = 0; i < header_count_; ++i) {
            const record r(file_.at(headers_ + i * size, size), order_);
            if (r.empty()) return file_.missing("a program header", headers_ + i * size, size);
            const program_header h(r, wide_);
            if (h.type == pt_load) {
                map_.segments.push_back({.offset = h.offset,
                                         .address = h.address,
                                         .file_size = h.file_size,
                                         .memory_size = h.memory_size,
                                         .readable = (h.flags & pf_r) != 0,
                                         .writable = (h.flags & pf_w) != 0,
                                         .executable = (h.flags & pf_x) != 0});
            } else if (h.type == pt_note) {
                notes_.push_back(h);
            } else if (h.type == pt_dynamic) {
                dynamic_ = h;
            }
        }
        return {};
    }

    failure read_note_segments() {
        note_reader reader(file_, order_, target_.manifests);
        for (const program_header& h : notes_) {
            if (!fits(h.offset, h.file_size, file_.size())) {
                return file_.missing("a note segment", h.offset, h.file_size);
            }
            const note_block block{.offset = h.offset,
                                   .size = h.file_size,
                                   .alignment = note_alignment(h.alignment),
                                   .doubt = map_.doubt_about(h.offset, h.address, h.file_size)};
            if (auto e = reader.walk(block)) return e;
        }
        return {};
    }

    failure read_dynamic(std::unique_ptr<symbol_table>& symbols) {
        if (dynamic_) {
            elf_dynamic table{.wide = wide_, .order = order_, .memory = std::move(map_)};
            const auto offset = table.memory.offset_of(dynamic_->address, dynamic_->file_size);
            if (!offset) return damaged(file_.name(), "a dynamic section that is loaded", "one that is not");
            if (auto e = read_elf_dynamic(table, file_, *offset, dynamic_->file_size)) return e;
            target_.never_unloads = (table.flags & df_1_nodelete) != 0;
            if ((table.flags & df_1_pie) != 0) target_.type = image_type::executable;
            target_.never_opens = (table.flags & df_1_noopen) != 0;
            symbols = elf_symbols(std::move(table));
        }
        return {};
    }

    failure read_sections() {
        const std::size_t size = wide_ ? 64 : 40;
        if (section_size_ != size) {
            return damaged(file_.name(), "section headers of " + std::to_string(size) + " bytes",
                           std::to_string(section_size_));
        }
        // More sections than fit into the header's field are counted in the size of the first one.
        if (section_count_ == 0 && sections_ != 0) {
            const record r(file_.at(sections_, size), order_);
            if (r.empty()) return file_.missing("a section header", sections_, size);
            section_count_ = section_header(r, wide_).size;
        }
        if (section_count_ > max_sections) {
            return damaged(file_.name(), "at most " + std::to_string(max_sections) + " sections",
                           std::to_string(section_count_));
        }
        if (!fits(sections_, section_count_ * size, file_.size())) {
            return file_.missing("its section headers", sections_, section_count_ * size);
        }
        note_reader reader(file_, order_, target_.manifests);
        for (std::uint64_t i = 0; i < section_count_; ++i) {
            const record r(file_.at(sections_ + i * size, size), order_);
            if (r.empty()) return file_.missing("a section header", sections_ + i * size, size);
            const section_header h(r, wide_);
            // Sections that will not be in memory (.note.GNU-stack and the like) are none of our business.
            if (h.type != sht_note || (h.flags & shf_alloc) == 0) continue;
            if (!fits(h.offset, h.size, file_.size())) return file_.missing("a note section", h.offset, h.size);
            note_block block{.offset = h.offset, .size = h.size, .alignment = note_alignment(h.alignment)};
            if ((h.flags & shf_write) != 0) block.doubt = "writable memory";
            if (auto e = reader.walk(block)) return e;
        }
        return {};
    }

    image& target_;
    file& file_;
    bool wide_ = true;
    std::endian order_ = std::endian::little;
    std::uint64_t headers_ = 0, header_size_ = 0, header_count_ = 0;
    std::uint64_t sections_ = 0, section_size_ = 0, section_count_ = 0;
    memory_map map_;
    std::vector<program_header> notes_;
    std::optional<program_header> dynamic_;
};

} // namespace

failure read_elf(image& target, file& f, std::unique_ptr<symbol_table>& symbols) {
    return elf_reader(target, f).read(symbols);
}

} // namespace tenon::inline v1::images
