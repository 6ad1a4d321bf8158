// SPDX-License-Identifier: MIT
//
// ELF images by hand; see builders.hpp.
#include "builders.hpp"

namespace tenon_test {
namespace {

struct symbol {
    std::string_view name;
    unsigned info, other, section;
};
constexpr symbol symbols[] = {
    {"tenon_plugin_hello", 0x11, 0, 1}, {"run", 0x12, 0, 1},  {"wanted", 0x10, 0, 0},
    {"internal", 0x12, 2, 1},           {"mine", 0x02, 0, 1}, {"per_thread", 0x16, 0, 1},
};

std::uint32_t gnu_hash(std::string_view name) {
    std::uint32_t h = 5381;
    for (char c : name) h = h * 33 + static_cast<unsigned char>(c);
    return h;
}

// One bucket, so that all symbols are one chain, whatever the old table's hash of their names.
void add_hash(byte_string& b, const elf_options& o) {
    const auto count = static_cast<std::uint32_t>(std::size(symbols));
    if (o.old_hash) {
        b.add(4, 1);
        b.add(4, count + 1);
        b.add(4, count);
        b.add(4, 0);
        // From the last symbol down to the first, and then the end.
        for (std::uint32_t i = 0; i < count; ++i) b.add(4, i);
        return;
    }
    b.add(4, 1); // buckets
    b.add(4, 1); // first symbol
    b.add(4, 1); // words of the filter, which we do not read
    b.add(4, 6);
    b.add(o.wide ? 8 : 4, ~std::uint64_t{0});
    b.add(4, 1);
    for (std::uint32_t i = 0; i < count; ++i) {
        b.add(4, (gnu_hash(symbols[i].name) & ~1u) | (i + 1 == count ? 1u : 0u));
    }
}

void add_program_header(byte_string& b, bool wide, std::uint32_t type, std::uint64_t offset, std::uint64_t size,
                        std::uint32_t flags, std::uint64_t alignment) {
    const std::size_t word = wide ? 8 : 4;
    b.add(4, type);
    if (wide) b.add(4, flags);
    b.add(word, offset);
    b.add(word, elf_file::base + offset);
    b.add(word, elf_file::base + offset);
    b.add(word, size);
    b.add(word, size);
    if (!wide) b.add(4, flags);
    b.add(word, alignment);
}

void add_section_header(byte_string& b, bool wide, std::uint32_t type, std::uint32_t flags, std::uint64_t offset,
                        std::uint64_t size) {
    const std::size_t word = wide ? 8 : 4;
    b.add(4, 0);
    b.add(4, type);
    b.add(word, flags);
    b.add(word, 0);
    b.add(word, offset);
    b.add(word, size);
    b.add(4, 0);
    b.add(4, 0);
    b.add(word, 4);
    b.add(word, 0);
}

} // namespace

std::string note(std::endian order, std::string_view text, std::string_view owner, std::uint32_t type,
                 std::size_t alignment) {
    byte_string b{.text = {}, .order = order};
    b.add(4, owner.size());
    b.add(4, text.size());
    b.add(4, type);
    b.add(owner);
    b.align(alignment);
    b.add(text);
    b.align(alignment);
    return b.text;
}

elf_file build_elf(const elf_options& o) {
    elf_file f;
    f.wide = o.wide;
    byte_string& b = f.bytes;
    b.order = o.order;
    const std::size_t word = o.wide ? 8 : 4, header = o.wide ? 64 : 52, each = o.wide ? 56 : 32;
    const std::size_t each_section = o.wide ? 64 : 40;
    const bool object = o.type == 1;
    const std::string notes = o.notes.empty() ? note(o.order) : o.notes;
    constexpr std::size_t program_headers = 3;

    b.add("\177ELF");
    b.add(1, o.wide ? 2 : 1);
    b.add(1, o.order == std::endian::little ? 1 : 2);
    b.add(1, 1);
    b.align(16);
    b.add(2, o.type);
    b.add(2, o.machine);
    b.add(4, 1);
    b.add(word, 0);
    b.add(word, object ? 0 : header);
    b.add(word, object ? header : 0);
    b.add(4, 0);
    b.add(2, header);
    b.add(2, object ? 0 : each);
    b.add(2, object ? 0 : program_headers);
    b.add(2, object ? each_section : 0);
    b.add(2, object ? 2 : 0);
    b.add(2, 0);
    if (object) {
        add_section_header(b, o.wide, 0, 0, 0, 0);
        f.note_section = b.size();
        f.notes = b.size() + each_section;
        add_section_header(b, o.wide, 7, 2, f.notes, notes.size());
        b.add(notes);
        return f;
    }

    f.load_header = b.size();
    f.note_header = f.load_header + each;
    f.dynamic_header = f.note_header + each;
    b.text.resize(f.dynamic_header + each);
    f.notes = b.size();
    b.add(notes);
    b.align(8);
    f.hash = b.size();
    add_hash(b, o);
    b.align(8);
    f.data = b.size(); // what the defined symbols point at
    b.add("sixteen bytes...");
    std::string names(1, '\0');
    f.symbols = b.size();
    b.text.resize(b.size() + (o.wide ? 24 : 16));
    for (const symbol& s : symbols) {
        b.add(4, names.size());
        names.append(s.name).push_back('\0');
        if (o.wide) {
            b.add(1, s.info);
            b.add(1, s.other);
            b.add(2, s.section);
        }
        b.add(word, elf_file::base + f.data);
        b.add(word, 16);
        if (!o.wide) {
            b.add(1, s.info);
            b.add(1, s.other);
            b.add(2, s.section);
        }
    }
    f.strings = b.size();
    b.add(names);
    b.align(8);
    f.dynamic = b.size();
    const std::uint64_t entries[][2] = {{5, elf_file::base + f.strings},
                                        {6, elf_file::base + f.symbols},
                                        {10, names.size()},
                                        {o.old_hash ? 4u : 0x6ffffef5u, elf_file::base + f.hash},
                                        {0x6ffffffb, o.flags},
                                        {0, 0}};
    for (const auto& entry : entries) {
        b.add(word, entry[0]);
        b.add(word, entry[1]);
    }
    byte_string headers{.text = {}, .order = o.order};
    add_program_header(headers, o.wide, 1, 0, b.size(), 4, 0x1000);
    add_program_header(headers, o.wide, 4, f.notes, notes.size(), 4, 4);
    add_program_header(headers, o.wide, 2, f.dynamic, b.size() - f.dynamic, 4, 8);
    b.text.replace(f.load_header, headers.size(), headers.text);
    return f;
}

} // namespace tenon_test
