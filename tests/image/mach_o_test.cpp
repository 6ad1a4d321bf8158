// SPDX-License-Identifier: MIT
//
// Mach-O files made by hand, thin and fat: what is read, and everything that is refused.
#include "refused.hpp"

using namespace tenon;
using namespace tenon_test;

namespace {

struct layout {
    bool wide;
    std::endian order;
};
void PrintTo(const layout& l, std::ostream* out) {
    *out << (l.wide ? "64" : "32") << (l.order == std::endian::little ? "little" : "big");
}

class mach_o : public testing::TestWithParam<layout> {
protected:
    mach_o_options options() const { return {.wide = GetParam().wide, .order = GetParam().order}; }
    // An image as it should be; the test spoils one thing in it. Reading it first is the positive twin.
    mach_o_file good() const {
        mach_o_file f = build_mach_o(options());
        EXPECT_TRUE(image::read(f.bytes.view()));
        return f;
    }
    std::size_t field(std::size_t at32, std::size_t at64) const { return GetParam().wide ? at64 : at32; }
    std::size_t word() const { return GetParam().wide ? 8 : 4; }
    void expect_damaged(const mach_o_file& f, const std::string& what) const {
        EXPECT_REFUSED(image::read(f.bytes.view()), "image-damaged",
                       "reading an image in memory: " + what + "; build or copy it again");
    }
    void expect_truncated(const mach_o_file& f, const std::string& what, std::uint64_t offset,
                          std::uint64_t size) const {
        EXPECT_REFUSED(image::read(f.bytes.view()), "image-truncated",
                       "reading an image in memory: expected " + what + " (" + std::to_string(size) +
                           " bytes at offset " + std::to_string(offset) + "), found a file of " +
                           std::to_string(f.bytes.size()) + " bytes; copy or build it again");
    }
};
INSTANTIATE_TEST_SUITE_P(all, mach_o,
                         testing::Values(layout{true, std::endian::little}, layout{true, std::endian::big},
                                         layout{false, std::endian::little}, layout{false, std::endian::big}),
                         testing::PrintToStringParamName());

TEST_P(mach_o, library) {
    const mach_o_file f = build_mach_o(options());
    const auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->format, image_format::mach_o);
    EXPECT_EQ(read->type, image_type::library);
    EXPECT_EQ(read->bits, GetParam().wide ? 64u : 32u);
    EXPECT_EQ(read->byte_order, GetParam().order);
    EXPECT_EQ(read->arch, "x86_64");
    EXPECT_TRUE(read->archs.empty());
    ASSERT_EQ(read->manifests.size(), 1u);
    EXPECT_EQ(read->manifests[0].text, sample);
    EXPECT_EQ(read->manifests[0].offset, f.notes + 20);
}

TEST_P(mach_o, types_of_file) {
    const auto read_type = [&](std::uint32_t type) {
        mach_o_options o = options();
        o.type = type;
        return image::read(build_mach_o(o).bytes.view());
    };
    EXPECT_EQ(read_type(1)->type, image_type::object);
    EXPECT_EQ(read_type(2)->type, image_type::executable);
    EXPECT_TRUE(read_type(2)->never_opens);
    EXPECT_EQ(read_type(6)->type, image_type::library);
    EXPECT_FALSE(read_type(6)->never_opens);
    EXPECT_EQ(read_type(8)->type, image_type::library) << "a bundle";
    EXPECT_REFUSED(read_type(4), "not-an-image",
                   "reading an image in memory: expected a Mach-O library, bundle, executable or object file, found a "
                   "core dump; give the library or executable itself");
    EXPECT_REFUSED(read_type(10), "not-an-image",
                   "reading an image in memory: expected a Mach-O library, bundle, executable or object file, found a "
                   "Mach-O file of type 10; give the library or executable itself");
}

TEST_P(mach_o, names_of_machines) {
    const auto arch_of = [&](std::uint32_t cpu) {
        mach_o_options o = options();
        o.cpu = cpu;
        return image::read(build_mach_o(o).bytes.view())->arch;
    };
    EXPECT_EQ(arch_of(7), "x86");
    EXPECT_EQ(arch_of(12), "arm");
    EXPECT_EQ(arch_of(18), "ppc");
    EXPECT_EQ(arch_of(0x01000007), "x86_64");
    EXPECT_EQ(arch_of(0x0100000c), "aarch64");
    EXPECT_EQ(arch_of(0x01000012), "ppc64");
    EXPECT_EQ(arch_of(99), "unknown");
}

TEST_P(mach_o, symbols) {
    mach_o_file f = good();
    for (const bool dynamic : {true, false}) {
        // Without the list of what is defined, the whole table is searched.
        if (!dynamic) f.bytes.put(f.dynamic_symbols, 4, 0x1d);
        auto read = image::read(f.bytes.view());
        ASSERT_TRUE(read);
        const auto run = read->find_symbol("run").value();
        ASSERT_TRUE(run);
        EXPECT_EQ(run->type, image_symbol::kind::function);
        EXPECT_EQ(run->offset, f.notes - 16);
        const auto entry = read->find_symbol("tenon_plugin_hello").value();
        ASSERT_TRUE(entry);
        EXPECT_EQ(entry->type, image_symbol::kind::data);
        EXPECT_EQ(entry->address, 0x4000 + f.notes + 4);
        EXPECT_EQ(entry->offset, f.notes + 4);
        EXPECT_FALSE(read->find_symbol("wanted").value()) << "undefined: it belongs to another file";
        for (const char* none : {"", "_run", "ru", "runn", "absent"}) EXPECT_FALSE(read->find_symbol(none).value());
        EXPECT_FALSE(read->find_symbol(std::string(100000, 'x')).value());
    }
}

TEST_P(mach_o, private_and_debugging_symbols_are_not_for_others) {
    for (const unsigned type : {0x1fu, 0x2fu, 0x0eu}) {
        mach_o_file f = good();
        f.bytes.put(f.symbols + 4, 1, type);
        EXPECT_FALSE(image::read(f.bytes.view())->find_symbol("run").value()) << type;
    }
}

TEST_P(mach_o, symbols_outside) {
    mach_o_file f = good();
    f.bytes.put(f.symbols + 8, word(), 0x70000000);
    auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_REFUSED(read->find_symbol("run"), "image-damaged",
                   "reading an image in memory: expected symbol run within a loaded section, found it outside; build "
                   "or copy it again");
    f = good();
    f.bytes.put(f.symbol_table + 8, 4, 0x70000000);
    read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_REFUSED(read->find_symbol("run"), "image-truncated",
                   "reading an image in memory: expected a symbol (" + std::to_string(field(12, 16)) +
                       " bytes at offset 1879048192), found a file of " + std::to_string(f.bytes.size()) +
                       " bytes; copy or build it again");
    f = good();
    f.bytes.put(f.dynamic_symbols + 16, 4, 2);
    expect_damaged(f, "expected its defined symbols among the 3 it has, found 2 from number 2");
}

TEST_P(mach_o, load_commands) {
    const std::uint64_t header = GetParam().wide ? 32 : 28;
    mach_o_file f = good();
    f.bytes.put(16, 4, 4097);
    expect_damaged(f, "expected at most 4096 load commands, found 4097");
    f = good();
    f.bytes.put(20, 4, 0xffffff00);
    expect_truncated(f, "its load commands", header, 0xffffff00);
    f = good();
    f.bytes.put(16, 4, 4);
    expect_damaged(f, "expected load commands that end where the header says, found one at offset " +
                          std::to_string(f.dynamic_symbols + 80) + " that does not");
    for (const std::uint32_t size : {0u, 7u, 81u, 0xffffffffu}) {
        f = good();
        f.bytes.put(f.dynamic_symbols + 4, 4, size);
        expect_damaged(f, "expected load commands that end where the header says, found one at offset " +
                              std::to_string(f.dynamic_symbols) + " that does not");
    }
    f = good(); // a segment with more sections than fit into its command
    f.bytes.put(f.segment + field(48, 64), 4, 3);
    expect_damaged(f, "expected a load command as long as its kind needs, found a shorter one at offset " +
                          std::to_string(f.segment));
    f = good(); // the symbol table's command becomes a segment's, and is too short for one
    f.bytes.put(f.symbol_table, 4, field(1, 25));
    expect_damaged(f, "expected a load command as long as its kind needs, found a shorter one at offset " +
                          std::to_string(f.symbol_table));
}

TEST_P(mach_o, truncated) {
    mach_o_file f = good();
    f.bytes.text.resize(27);
    expect_truncated(f, "a Mach-O header", 0, field(28, 32));
    f = good();
    f.bytes.text.resize(f.notes + 1);
    expect_truncated(f, "section __TEXT,__tenon", f.notes, note(GetParam().order).size());
}

TEST_P(mach_o, manifest_not_in_read_only_memory) {
    const auto message = [](const mach_o_file& f, const std::string& where) {
        return "reading an image in memory: expected its manifest in read-only memory, where a running program can't "
               "have changed it, found one at offset " +
               std::to_string(f.notes) + " in " + where +
               "; link it without options or scripts that move or change sections";
    };
    mach_o_file f = good();
    f.bytes.put(f.segment + field(44, 60), 4, 3);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only", message(f, "writable memory"));
    f = good();
    f.bytes.put(f.note_section + 32, word(), 0x4000);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only",
                   message(f, "bytes that are not loaded from there"));
    // An object's only segment is writable, and that means nothing.
    f = good();
    f.bytes.put(12, 4, 1);
    f.bytes.put(f.segment + field(44, 60), 4, 7);
    EXPECT_TRUE(image::read(f.bytes.view()));
}

TEST_P(mach_o, no_section_of_ours) {
    for (const unsigned place : {7u, 22u}) { // its name, its segment's name
        mach_o_file f = good();
        f.bytes.put(f.note_section + place, 1, 'x');
        EXPECT_REFUSED(image::read(f.bytes.view()), "no-manifest",
                       "reading an image in memory: expected a Tenon manifest, found none; build it with TENON_PLUGIN "
                       "or TENON_HOST, or load it by symbols, unchecked");
    }
}

class fat : public testing::TestWithParam<bool> {
protected:
    byte_string build() const {
        const auto little = std::endian::little;
        const fat_part parts[] = {
            {0x01000012, build_mach_o({.cpu = 0x01000012, .notes = note(little, "ppc64")}).bytes.text},
            {0x01000007, build_mach_o({.notes = note(little, "x86_64")}).bytes.text},
            {0x0100000c, build_mach_o({.cpu = 0x0100000c, .notes = note(little, "aarch64")}).bytes.text},
        };
        return build_fat(parts, GetParam());
    }
    std::size_t place_of(std::size_t part) const { return 8 + part * (GetParam() ? 32 : 20); }
};
INSTANTIATE_TEST_SUITE_P(all, fat, testing::Bool(),
                         [](const auto& instance) { return std::string(instance.param ? "wide" : "usual"); });

TEST_P(fat, part_that_is_asked_for) {
    const byte_string bytes = build();
    for (const char* arch : {"x86_64", "aarch64", "ppc64"}) {
        auto read = image::read(bytes.view(), {.arch = arch});
        ASSERT_TRUE(read) << arch;
        EXPECT_EQ(read->arch, arch);
        EXPECT_EQ(texts(*read), std::vector<std::string>{arch});
        EXPECT_EQ(read->archs, (std::vector<std::string_view>{"ppc64", "x86_64", "aarch64"}));
        // Offsets count from the start of the whole file.
        EXPECT_EQ(bytes.text.compare(read->manifests[0].offset, 5, arch, 5), 0);
        const auto run = read->find_symbol("run").value();
        ASSERT_TRUE(run && run->offset);
        char start[8];
        ASSERT_TRUE(read->read_bytes(*run->offset, std::as_writable_bytes(std::span(start, 7))));
        EXPECT_EQ(std::string_view(start, 7), "sixteen");
        EXPECT_FALSE(read->read_bytes(0, std::as_writable_bytes(std::span(start, 7)))) << "another part";
    }
}

TEST_P(fat, this_machines_part_when_nothing_is_asked) {
    const auto read = image::read(build().view());
    ASSERT_TRUE(read);
    const auto has_native = native_arch() == "x86_64" || native_arch() == "aarch64" || native_arch() == "ppc64";
    EXPECT_EQ(read->arch, has_native ? native_arch() : "ppc64");
}

TEST_P(fat, the_first_part_when_there_is_none_for_this_machine) {
    byte_string bytes = build();
    for (std::size_t i = 0; i < 3; ++i) bytes.put(place_of(i), 4, 99);
    const auto read = image::read(bytes.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(texts(*read), std::vector<std::string>{"ppc64"});
}

TEST_P(fat, refused) {
    EXPECT_REFUSED(image::read(build().view(), {.arch = "arm"}), "no-such-arch",
                   "reading an image in memory: expected a part for arm, found parts for ppc64, x86_64, aarch64; build "
                   "it for that machine too");
    byte_string bytes = build();
    bytes.put(4, 4, 0);
    EXPECT_REFUSED(image::read(bytes.view()), "image-damaged",
                   "reading an image in memory: expected a fat file with parts, found none; build or copy it again");
    bytes.put(4, 4, 0x34); // what the file of a Java class has there
    EXPECT_REFUSED(image::read(bytes.view()), "not-an-image",
                   "reading an image in memory: expected an ELF, PE or Mach-O image, found a Java class, or a fat file "
                   "of 52 parts; give the library or executable itself");
    bytes.put(4, 4, 44); // more than the file can hold, but not too many to be believed
    bytes.text.resize(place_of(3));
    EXPECT_REFUSED(image::read(bytes.view()), "image-truncated",
                   "reading an image in memory: expected the place of a part (" + std::to_string(GetParam() ? 32 : 20) +
                       " bytes at offset " + std::to_string(place_of(3)) + "), found a file of " +
                       std::to_string(place_of(3)) + " bytes; copy or build it again");
    bytes.text.resize(7);
    EXPECT_REFUSED(image::read(bytes.view()), "image-truncated",
                   "reading an image in memory: expected a fat header (8 bytes at offset 0), found a file of 7 bytes; "
                   "copy or build it again");

    bytes = build();
    const std::size_t place = place_of(2) + 8;
    bytes.put(place, GetParam() ? 8 : 4, 0xfffffff0);
    auto read = image::read(bytes.view(), {.arch = "aarch64"});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().id, "image-truncated");
    EXPECT_EQ(read.error().message.find("reading an image in memory: expected the part for aarch64 ("), 0u)
        << read.error().message;
    bytes.put(place, GetParam() ? 8 : 4, 0);
    EXPECT_REFUSED(image::read(bytes.view(), {.arch = "aarch64"}), "image-damaged",
                   "reading an image in memory: expected a Mach-O image in each part of a fat file, found something "
                   "else in the part for aarch64; build or copy it again");
}

} // namespace
