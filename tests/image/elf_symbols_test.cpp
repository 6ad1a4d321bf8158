// SPDX-License-Identifier: MIT
//
// Dynamic symbols of ELF files made by hand: what dlsym would find, by both kinds of hash table, and nothing else.
#include <array>

#include "refused.hpp"

using namespace tenon;
using namespace tenon_test;

namespace {

struct layout {
    bool wide;
    std::endian order;
    bool old_hash;
};
void PrintTo(const layout& l, std::ostream* out) {
    *out << (l.wide ? "64" : "32") << (l.order == std::endian::little ? "little" : "big") << (l.old_hash ? "old" : "");
}

class elf_symbols : public testing::TestWithParam<layout> {
protected:
    elf_file build() const {
        const auto& [wide, order, old_hash] = GetParam();
        return build_elf({.wide = wide, .order = order, .old_hash = old_hash});
    }
    std::size_t symbol(const elf_file& f, std::size_t index) const { return f.symbols + index * (f.wide ? 24 : 16); }
    void expect_damaged(const elf_file& f, const std::string& what) const {
        auto read = image::read(f.bytes.view());
        ASSERT_TRUE(read);
        EXPECT_REFUSED(read->find_symbol("run"), "image-damaged",
                       "reading an image in memory: " + what + "; build or copy it again");
    }
};
INSTANTIATE_TEST_SUITE_P(
    all, elf_symbols,
    testing::Values(layout{true, std::endian::little, false}, layout{true, std::endian::big, false},
                    layout{false, std::endian::little, false}, layout{false, std::endian::big, false},
                    layout{true, std::endian::little, true}, layout{false, std::endian::big, true}),
    testing::PrintToStringParamName());

TEST_P(elf_symbols, defined_ones) {
    const elf_file f = build();
    auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    const auto entry = read->find_symbol("tenon_plugin_hello").value();
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->type, image_symbol::kind::data);
    EXPECT_EQ(entry->address, elf_file::base + f.data);
    EXPECT_EQ(entry->size, 16u);
    ASSERT_EQ(entry->offset, f.data);
    std::array<char, 7> start{};
    ASSERT_TRUE(read->read_bytes(*entry->offset, std::as_writable_bytes(std::span(start))));
    EXPECT_EQ(std::string_view(start.data(), start.size()), "sixteen");

    const auto run = read->find_symbol("run").value();
    ASSERT_TRUE(run);
    EXPECT_EQ(run->type, image_symbol::kind::function);

    const auto per_thread = read->find_symbol("per_thread").value();
    ASSERT_TRUE(per_thread);
    EXPECT_EQ(per_thread->type, image_symbol::kind::other);
    EXPECT_FALSE(per_thread->offset);
}

TEST_P(elf_symbols, what_others_may_not_use) {
    const elf_file f = build();
    auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->find_symbol("wanted").value()) << "undefined: it belongs to another file";
    EXPECT_FALSE(read->find_symbol("internal").value()) << "hidden";
    EXPECT_FALSE(read->find_symbol("mine").value()) << "local";
    for (const char* none : {"", "ru", "runn", "tenon_plugin_hell", "tenon_plugin_hello2", "absent"}) {
        EXPECT_FALSE(read->find_symbol(none).value()) << none;
    }
    EXPECT_FALSE(read->find_symbol(std::string(100000, 'x')).value());
}

TEST_P(elf_symbols, image_without_symbols) {
    elf_file f = build();
    f.bytes.put(f.dynamic_header, 4, 0); // PT_NULL
    auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->find_symbol("run").value());
    EXPECT_EQ(texts(*read), std::vector{std::string(sample)});
}

TEST_P(elf_symbols, empty_bucket) {
    elf_file f = build();
    const std::size_t bucket = GetParam().old_hash ? 8 : f.field(20, 24);
    f.bytes.put(f.hash + bucket, 4, 0);
    auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->find_symbol("run").value());
}

TEST_P(elf_symbols, tables_outside) {
    // The dynamic section's entries, in the order of the builder: strings, symbols, size of strings, hash.
    const auto spoilt = [&](std::size_t entry) {
        elf_file f = build();
        const std::size_t word = f.wide ? 8 : 4;
        f.bytes.put(f.dynamic + (2 * entry + 1) * word, word, 0x70000000);
        return f;
    };
    expect_damaged(spoilt(0), "expected a symbol name that is loaded from the file, found one that is not");
    expect_damaged(spoilt(1), "expected a symbol table that is loaded from the file, found one that is not");
    expect_damaged(spoilt(3), "expected a symbol hash table that is loaded from the file, found one that is not");
}

TEST_P(elf_symbols, hash_tables_that_lead_nowhere) {
    elf_file f = build();
    f.bytes.put(f.hash, 4, 0);
    expect_damaged(f, "expected a symbol hash table with buckets, found none");
    f = build();
    if (GetParam().old_hash) {
        // The chain array starts behind one bucket; number 4 points at itself.
        f.bytes.put(f.hash + 12 + 4 * 4, 4, 4);
        expect_damaged(f, "expected a symbol hash table whose chains end, found one that does not");
        // A count of symbols that the file has no room for, so that a circle is not walked as often.
        f.bytes.put(f.hash + 4, 4, 0xffffffff);
        expect_damaged(f, "expected a symbol hash table that is loaded from the file, found one that is not");
    } else {
        f.bytes.put(f.hash, 4, 0x40000000);
        expect_damaged(f, "expected a symbol hash table that is loaded from the file, found one that is not");
    }
}

TEST_P(elf_symbols, symbol_outside_of_memory) {
    elf_file f = build();
    const std::size_t word = f.wide ? 8 : 4;
    f.bytes.put(symbol(f, 2) + f.field(4, 8), word, 0x70000000);
    expect_damaged(f, "expected symbol run within a loaded segment, found it outside");
    f = build(); // it starts inside and ends outside
    f.bytes.put(symbol(f, 2) + f.field(8, 16), word, 0x7fffffff);
    expect_damaged(f, "expected symbol run within a loaded segment, found it outside");
}

TEST_P(elf_symbols, data_that_the_file_does_not_hold_has_no_offset) {
    elf_file f = build();
    const std::size_t word = f.wide ? 8 : 4;
    // 0x1000 bytes more in memory than in the file: zeros, as in .bss.
    f.bytes.put(f.load_header + f.field(20, 40), word, f.bytes.size() + 0x1000);
    f.bytes.put(symbol(f, 2) + f.field(4, 8), word, elf_file::base + f.bytes.size() + 0x10);
    auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    const auto run = read->find_symbol("run").value();
    ASSERT_TRUE(run);
    EXPECT_FALSE(run->offset);
}

} // namespace
