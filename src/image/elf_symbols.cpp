// SPDX-License-Identifier: MIT
//
// ELF: the dynamic section, and the look-up of a symbol by the image's own hash table, which is what dlsym does and
// which costs the same in a plugin of ten and of ten thousand symbols.
#include <algorithm>
#include <cstring>
#include <span>
#include <string>
#include <utility>

#include "image/bytes.hpp"
#include "image/elf.hpp"
#include "image/refusal.hpp"
#include "manifest/escape.hpp"

namespace tenon::inline v1::images {
namespace {

enum : std::uint64_t {
    dt_null = 0,
    dt_hash = 4,
    dt_strtab = 5,
    dt_symtab = 6,
    dt_strsz = 10,
    dt_gnu_hash = 0x6ffffef5,
    dt_flags_1 = 0x6ffffffb,
};
enum : unsigned { stb_local = 0, stt_object = 1, stt_func = 2, stt_tls = 6, stt_gnu_ifunc = 10 };
enum : unsigned { stv_default = 0, stv_protected = 3, shn_undef = 0, shn_abs = 0xfff1 };

// A name of the dynamic linker's may be as long as one likes; one of a plugin's entry or of a C function is short.
constexpr std::size_t max_name = file::max_piece - 1;

// Chains end by themselves unless the file is damaged; then this ends them.
constexpr std::uint32_t max_chain = 1u << 20;

std::uint32_t gnu_hash_of(std::string_view name) {
    std::uint32_t h = 5381;
    for (char c : name) h = h * 33 + static_cast<unsigned char>(c);
    return h;
}

std::uint32_t sysv_hash_of(std::string_view name) {
    std::uint32_t h = 0;
    for (char c : name) {
        h = (h << 4) + static_cast<unsigned char>(c);
        const std::uint32_t high = h & 0xf0000000;
        h = (h ^ high >> 24) & ~high;
    }
    return h;
}

class elf_symbol_table final : public symbol_table {
public:
    explicit elf_symbol_table(elf_dynamic d) : d_(std::move(d)) {}

    expected<std::optional<image_symbol>> find(file& f, std::string_view name) override {
        std::optional<image_symbol> found;
        failure e;
        // The dynamic linker asks the old table only where there is no new one.
        if (d_.gnu_hash != 0) {
            e = find_by_gnu_hash(f, name, found);
        } else if (d_.hash != 0) {
            e = find_by_hash(f, name, found);
        }
        if (e) return *std::move(e);
        return found;
    }
    bool has_code_at(std::uint64_t address) const override { return d_.memory.has_code_at(address); }

private:
    using bytes = std::span<const std::byte>;

    // Where in the file something at an address is, all of it.
    failure find_in_file(const file& f, std::uint64_t address, std::uint64_t size, std::string_view what,
                         std::uint64_t& out) const {
        const auto offset = d_.memory.offset_of(address, size);
        if (!offset) {
            return damaged(f.name(), "a " + std::string(what) + " that is loaded from the file", "one that is not");
        }
        if (!fits(*offset, size, f.size())) return f.missing("a " + std::string(what), *offset, size);
        out = *offset;
        return {};
    }

    failure at(file& f, std::uint64_t address, std::size_t size, std::string_view what, bytes& out) const {
        std::uint64_t offset = 0;
        if (auto e = find_in_file(f, address, size, what, offset)) return e;
        out = f.at(offset, size);
        if (out.empty()) return f.missing("a " + std::string(what), offset, size);
        return {};
    }

    failure at(file& f, std::uint64_t address, std::size_t size, std::string_view what, record& out) const {
        bytes b;
        auto e = at(f, address, size, what, b);
        out = record(b, d_.order);
        return e;
    }

    failure find_by_gnu_hash(file& f, std::string_view name, std::optional<image_symbol>& found) {
        record header;
        if (auto e = at(f, d_.gnu_hash, 16, "symbol hash table", header)) return e;
        const std::uint32_t buckets = header.u32(0), first = header.u32(4), filter_words = header.u32(8);
        if (buckets == 0) return damaged(f.name(), "a symbol hash table with buckets", "none");
        const std::uint64_t bucket_table = d_.gnu_hash + 16 + std::uint64_t{filter_words} * (d_.wide ? 8 : 4);
        const std::uint64_t chains = bucket_table + std::uint64_t{buckets} * 4;
        const std::uint32_t wanted = gnu_hash_of(name);
        record bucket;
        if (auto e = at(f, bucket_table + std::uint64_t{wanted % buckets} * 4, 4, "symbol hash table", bucket))
            return e;
        std::uint32_t symbol = bucket.u32(0);
        if (symbol < first) return {}; // an empty bucket
        for (std::uint32_t steps = 0; steps < max_chain; ++steps, ++symbol) {
            record link;
            if (auto e = at(f, chains + (std::uint64_t{symbol} - first) * 4, 4, "symbol hash table", link)) return e;
            const std::uint32_t hash = link.u32(0);
            // The lowest bit marks the end of a chain.
            if ((hash | 1) == (wanted | 1)) {
                if (auto e = compare(f, symbol, name, found)) return e;
                if (found) return {};
            }
            if ((hash & 1) != 0) return {};
        }
        return damaged(f.name(), "a symbol hash table whose chains end", "one that does not");
    }

    failure find_by_hash(file& f, std::string_view name, std::optional<image_symbol>& found) {
        record header;
        if (auto e = at(f, d_.hash, 8, "symbol hash table", header)) return e;
        const std::uint32_t buckets = header.u32(0), symbols = header.u32(4);
        // What a damaged file claims must not decide how long we look; how large it is may.
        std::uint64_t table = 0;
        const std::uint64_t table_size = (2 + std::uint64_t{buckets} + symbols) * 4;
        if (auto e = find_in_file(f, d_.hash, table_size, "symbol hash table", table)) return e;
        if (buckets == 0) return damaged(f.name(), "a symbol hash table with buckets", "none");
        std::uint64_t place = d_.hash + 8 + std::uint64_t{sysv_hash_of(name) % buckets} * 4;
        // Each symbol is in one chain at most, so more steps than symbols are a circle.
        for (std::uint32_t steps = 0; steps <= symbols && steps < max_chain; ++steps) {
            record link;
            if (auto e = at(f, place, 4, "symbol hash table", link)) return e;
            const std::uint32_t symbol = link.u32(0);
            if (symbol == 0) return {};
            if (auto e = compare(f, symbol, name, found)) return e;
            if (found) return {};
            place = d_.hash + 8 + (std::uint64_t{buckets} + symbol) * 4;
        }
        return damaged(f.name(), "a symbol hash table whose chains end", "one that does not");
    }

    // Fills `found` when this symbol has the name and is one that others may use.
    failure compare(file& f, std::uint32_t index, std::string_view name, std::optional<image_symbol>& found) {
        const std::size_t size = d_.wide ? 24 : 16;
        record r;
        if (auto e = at(f, d_.symbols + std::uint64_t{index} * size, size, "symbol table", r)) return e;
        const std::uint32_t name_at = r.u32(0);
        const unsigned info = r.u8(d_.wide ? 4 : 12), other = r.u8(d_.wide ? 5 : 13), section = r.u16(d_.wide ? 6 : 14);
        image_symbol symbol;
        symbol.address = r.word(d_.wide, 4, 8);
        symbol.size = r.word(d_.wide, 8, 16);

        if (name.size() > max_name || !fits(name_at, name.size() + 1, d_.strings_size)) return {};
        bytes text;
        if (auto e = at(f, d_.strings + name_at, name.size() + 1, "symbol name", text)) return e;
        if (text.back() != std::byte{0} || std::memcmp(text.data(), name.data(), name.size()) != 0) return {};

        const unsigned type = info & 15, binding = info >> 4, visibility = other & 3;
        if (section == shn_undef || binding == stb_local) return {};
        if (visibility != stv_default && visibility != stv_protected) return {};
        if (type == stt_func || type == stt_gnu_ifunc) symbol.type = image_symbol::kind::function;
        if (type == stt_object) symbol.type = image_symbol::kind::data;
        // Thread-local and absolute symbols have a value that is no address.
        if (type != stt_tls && section != shn_abs) {
            if (!d_.memory.holder_of(symbol.address, symbol.size)) {
                return damaged(f.name(), "symbol " + model::escape(name) + " within a loaded segment", "it outside");
            }
            symbol.offset = d_.memory.offset_of(symbol.address, symbol.size);
        }
        found = symbol;
        return {};
    }

    elf_dynamic d_;
};

} // namespace

failure read_elf_dynamic(elf_dynamic& target, file& f, std::uint64_t offset, std::uint64_t size) {
    const std::size_t entry = target.wide ? 16 : 8;
    static_assert(file::max_piece % 16 == 0);
    std::span<const std::byte> piece; // the largest that can be had at once: mostly all of it
    for (std::uint64_t at = 0; fits(at, entry, size); at += entry, piece = piece.subspan(entry)) {
        if (piece.empty()) {
            const std::uint64_t whole = (size - at) / entry * entry;
            const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(whole, file::max_piece));
            piece = f.at(offset + at, wanted);
            if (piece.empty()) return f.missing("the dynamic section", offset + at, wanted);
        }
        const record r(piece.first(entry), target.order);
        const std::uint64_t value = r.word(target.wide, 4, 8);
        switch (r.word(target.wide, 0, 0)) {
        case dt_null: return {};
        case dt_hash: target.hash = value; break;
        case dt_strtab: target.strings = value; break;
        case dt_symtab: target.symbols = value; break;
        case dt_strsz: target.strings_size = value; break;
        case dt_gnu_hash: target.gnu_hash = value; break;
        case dt_flags_1: target.flags = value; break;
        default: break;
        }
    }
    // A dynamic section that fills its segment needs no end mark to be read safely.
    return {};
}

std::unique_ptr<symbol_table> elf_symbols(elf_dynamic dynamic) {
    return std::make_unique<elf_symbol_table>(std::move(dynamic));
}

} // namespace tenon::inline v1::images
