// SPDX-License-Identifier: MIT
//
// Mach-O images and fat files by hand; see builders.hpp.
#include "builders.hpp"

namespace tenon_test {
namespace {

constexpr std::uint64_t base = 0x4000;

void add_name(byte_string& b, std::string_view name) {
    b.add(name);
    b.text.resize(b.size() + 16 - name.size());
}

} // namespace

mach_o_file build_mach_o(const mach_o_options& o) {
    mach_o_file f;
    f.wide = o.wide;
    byte_string& b = f.bytes;
    b.order = o.order;
    const std::size_t word = o.wide ? 8 : 4;
    const std::size_t header = o.wide ? 32 : 28, segment_size = o.wide ? 72 : 56, section_size = o.wide ? 80 : 68;
    const std::string notes = o.notes.empty() ? note(o.order) : o.notes;
    const std::size_t commands_size = segment_size + 2 * section_size + 24 + 80;
    const std::size_t text = header + commands_size;
    f.notes = text + 16;
    f.symbols = (f.notes + notes.size() + 7) / 8 * 8;
    const std::string names{"\0_run\0_tenon_plugin_hello\0_wanted\0", 34};
    const std::size_t strings = f.symbols + 3 * (o.wide ? 16 : 12);
    const std::size_t size = strings + names.size();

    b.add(4, o.wide ? 0xfeedfacf : 0xfeedface);
    b.add(4, o.cpu);
    b.add(4, 3);
    b.add(4, o.type);
    b.add(4, 3);
    b.add(4, commands_size);
    b.add(4, 0);
    b.text.resize(header);

    f.segment = b.size();
    b.add(4, o.wide ? 25 : 1);
    b.add(4, segment_size + 2 * section_size);
    add_name(b, "__TEXT");
    b.add(word, base);
    b.add(word, size);
    b.add(word, 0);
    b.add(word, size);
    b.add(4, 5);
    b.add(4, 5);
    b.add(4, 2);
    b.add(4, 0);
    const auto add_section = [&](std::string_view name, std::size_t offset, std::size_t length, std::uint32_t flags) {
        const std::size_t start = b.size();
        add_name(b, name);
        add_name(b, "__TEXT");
        b.add(word, base + offset);
        b.add(word, length);
        b.add(4, offset);
        b.text.resize(start + (o.wide ? 64 : 56));
        b.add(4, flags);
        b.text.resize(start + section_size);
    };
    add_section("__text", text, 16, 0x80000400);
    f.note_section = b.size();
    add_section("__tenon", f.notes, notes.size(), 0);

    f.symbol_table = b.size();
    b.add(4, 2);
    b.add(4, 24);
    b.add(4, f.symbols);
    b.add(4, 3);
    b.add(4, strings);
    b.add(4, names.size());
    f.dynamic_symbols = b.size();
    b.add(4, 11);
    b.add(4, 80);
    b.add(4, 0);
    b.add(4, 0);
    b.add(4, 0); // the first defined one
    b.add(4, 2);
    b.text.resize(text);

    b.add(std::string_view("sixteen bytes..."));
    b.add(notes);
    b.align(8);
    const auto add_symbol = [&](std::uint32_t name, unsigned type, unsigned section, std::uint64_t address) {
        b.add(4, name);
        b.add(1, type);
        b.add(1, section);
        b.add(2, 0);
        b.add(word, address);
    };
    add_symbol(1, 0x0f, 1, base + text);
    add_symbol(6, 0x0f, 2, base + f.notes + 4);
    add_symbol(26, 0x01, 0, 0);
    b.add(names);
    return f;
}

byte_string build_fat(std::span<const fat_part> parts, bool wide) {
    byte_string b{.text = {}, .order = std::endian::big};
    const std::size_t word = wide ? 8 : 4;
    b.add(4, wide ? 0xcafebabf : 0xcafebabe);
    b.add(4, parts.size());
    std::size_t offset = 8 + parts.size() * (wide ? 32 : 20);
    for (const fat_part& part : parts) {
        b.add(4, part.cpu);
        b.add(4, 3);
        b.add(word, offset);
        b.add(word, part.bytes.size());
        b.add(4, 0);
        if (wide) b.add(4, 0);
        offset += part.bytes.size();
    }
    for (const fat_part& part : parts) b.add(part.bytes);
    return b;
}

} // namespace tenon_test
