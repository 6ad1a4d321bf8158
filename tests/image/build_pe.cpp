// SPDX-License-Identifier: MIT
//
// PE images and COFF objects by hand; see builders.hpp.
#include "builders.hpp"

namespace tenon_test {
namespace {

constexpr std::uint32_t text_address = 0x1000, notes_address = 0x2000, exports_address = 0x3000;

void add_section(byte_string& b, std::string_view name, std::size_t size, std::uint32_t address, std::size_t offset,
                 std::uint32_t flags) {
    b.add(name);
    b.text.resize(b.size() + 8 - name.size());
    b.add(4, size);
    b.add(4, address);
    b.add(4, size);
    b.add(4, offset);
    b.text.resize(b.size() + 12);
    b.add(4, flags);
}

} // namespace

pe_file build_pe(const pe_options& o) {
    pe_file f;
    f.wide = o.wide;
    byte_string& b = f.bytes;
    const std::string notes = o.notes.empty() ? note(std::endian::little) : o.notes;
    const std::size_t optional_size = (o.wide ? 112 : 96) + 16 * 8;

    b.add("MZ");
    b.put(60, 4, 64);
    f.header = b.size();
    b.add(std::string_view("PE\0\0", 4));
    b.add(2, o.machine);
    b.add(2, 3);
    b.add(4, 0);
    b.add(4, 0);
    b.add(4, 0);
    b.add(2, optional_size);
    b.add(2, o.library ? 0x2022 : 0x0022);
    f.optional = b.size();
    b.add(2, o.wide ? 0x20b : 0x10b);
    b.put(f.optional + (o.wide ? 24 : 28), o.wide ? 8 : 4, 0x400000);
    b.put(f.optional + (o.wide ? 108 : 92), 4, 16);
    b.text.resize(f.optional + optional_size);
    f.sections = b.size();
    const std::size_t text = f.sections + 3 * 40;
    f.notes = text + 16;
    f.exports = f.notes + notes.size();

    // The directory, then its three tables, then the names, sorted.
    byte_string e;
    const auto address = [&] { return exports_address + static_cast<std::uint32_t>(e.size()); };
    e.text.resize(40);
    e.put(20, 4, 3);
    e.put(24, 4, 3);
    e.put(28, 4, address());
    f.addresses = f.exports + e.size();
    const std::size_t addresses = e.size();
    e.text.resize(e.size() + 12);
    e.put(32, 4, address());
    f.names = f.exports + e.size();
    const std::size_t names = e.size();
    e.text.resize(e.size() + 12);
    e.put(36, 4, address());
    f.ordinals = f.exports + e.size();
    for (unsigned i : {2u, 1u, 0u}) e.add(2, i);
    e.put(addresses, 4, notes_address + 4);
    e.put(addresses + 4, 4, text_address + 8);
    e.put(addresses + 8, 4, address());
    e.add(std::string_view("OTHER.function\0", 15));
    const std::string_view texts[] = {"forwarded", "run", "tenon_plugin_hello"};
    for (std::size_t i = 0; i < 3; ++i) {
        e.put(names + 4 * i, 4, address());
        e.add(texts[i]);
        e.add(1, 0);
    }

    b.put(f.optional + (o.wide ? 112 : 96), 4, exports_address);
    b.put(f.optional + (o.wide ? 116 : 100), 4, e.size());
    b.text.resize(f.sections);
    add_section(b, ".text", 16, text_address, text, 0x60000020);
    add_section(b, ".tenon", notes.size(), notes_address, f.notes, 0x40000040);
    add_section(b, ".edata", e.size(), exports_address, f.exports, 0x40000040);
    b.add(std::string_view("sixteen bytes..."));
    b.add(notes);
    b.add(e.text);
    return f;
}

byte_string build_coff_object(std::uint32_t section_flags) {
    byte_string b;
    const std::string notes = note(std::endian::little);
    b.add(2, 0x8664);
    b.add(2, 1);
    b.text.resize(20);
    add_section(b, ".tenon", notes.size(), 0, 60, section_flags);
    b.put(28, 4, 0); // objects declare no size in memory
    b.add(notes);
    return b;
}

} // namespace tenon_test
