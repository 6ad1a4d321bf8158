// SPDX-License-Identifier: MIT
//
// ELF files made by hand: what is read in both classes and byte orders, and everything that is refused.
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

class elf : public testing::TestWithParam<layout> {
protected:
    elf_options options() const { return {.wide = GetParam().wide, .order = GetParam().order}; }
    // An image as it should be; the test spoils one thing in it. Reading it first is the positive twin.
    elf_file good(const elf_options& o) const {
        elf_file f = build_elf(o);
        EXPECT_TRUE(image::read(f.bytes.view()));
        return f;
    }
    elf_file good() const { return good(options()); }
    void expect_damaged(const elf_file& f, const std::string& what) const {
        EXPECT_REFUSED(image::read(f.bytes.view()), "image-damaged",
                       "reading an image in memory: " + what + "; build or copy it again");
    }
    void expect_truncated(const elf_file& f, const std::string& what, std::uint64_t offset, std::uint64_t size) const {
        EXPECT_REFUSED(image::read(f.bytes.view()), "image-truncated",
                       "reading an image in memory: expected " + what + " (" + std::to_string(size) +
                           " bytes at offset " + std::to_string(offset) + "), found a file of " +
                           std::to_string(f.bytes.size()) + " bytes; copy or build it again");
    }
};
INSTANTIATE_TEST_SUITE_P(all, elf,
                         testing::Values(layout{true, std::endian::little}, layout{true, std::endian::big},
                                         layout{false, std::endian::little}, layout{false, std::endian::big}),
                         testing::PrintToStringParamName());

TEST_P(elf, library) {
    const elf_file f = build_elf(options());
    const auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->format, image_format::elf);
    EXPECT_EQ(read->type, image_type::library);
    EXPECT_EQ(read->bits, GetParam().wide ? 64u : 32u);
    EXPECT_EQ(read->byte_order, GetParam().order);
    EXPECT_EQ(read->arch, "x86_64");
    EXPECT_TRUE(read->archs.empty());
    ASSERT_EQ(read->manifests.size(), 1u);
    EXPECT_EQ(read->manifests[0].text, sample);
    EXPECT_EQ(read->manifests[0].offset, f.notes + 20);
    EXPECT_FALSE(read->never_opens);
    EXPECT_FALSE(read->never_unloads);
}

TEST_P(elf, object) {
    elf_options o = options();
    o.type = 1;
    const elf_file f = build_elf(o);
    auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->type, image_type::object);
    EXPECT_EQ(texts(*read), std::vector{std::string(sample)});
    EXPECT_FALSE(read->find_symbol("run").value());
}

TEST_P(elf, executable) {
    elf_options o = options();
    o.type = 2;
    const elf_file f = build_elf(o);
    const auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->type, image_type::executable);
    EXPECT_TRUE(read->never_opens);
}

TEST_P(elf, flags_of_the_dynamic_section) {
    const auto read_with = [&](std::uint64_t flags) {
        elf_options o = options();
        o.flags = flags;
        return image::read(build_elf(o).bytes.view());
    };
    EXPECT_TRUE(read_with(0x8)->never_unloads);
    EXPECT_FALSE(read_with(0x8)->never_opens);
    EXPECT_TRUE(read_with(0x40)->never_opens);
    EXPECT_FALSE(read_with(0x40)->never_unloads);
    EXPECT_EQ(read_with(0x40)->type, image_type::library);
    EXPECT_EQ(read_with(0x8000000)->type, image_type::executable);
    EXPECT_TRUE(read_with(0x8000000)->never_opens);
}

TEST_P(elf, names_of_machines) {
    const auto arch_of = [&](std::uint16_t machine) {
        elf_options o = options();
        o.machine = machine;
        return image::read(build_elf(o).bytes.view())->arch;
    };
    const bool wide = GetParam().wide;
    EXPECT_EQ(arch_of(3), "x86");
    EXPECT_EQ(arch_of(8), wide ? "mips64" : "mips");
    EXPECT_EQ(arch_of(20), "ppc");
    EXPECT_EQ(arch_of(21), "ppc64");
    EXPECT_EQ(arch_of(22), wide ? "s390x" : "s390");
    EXPECT_EQ(arch_of(40), "arm");
    EXPECT_EQ(arch_of(62), "x86_64");
    EXPECT_EQ(arch_of(183), "aarch64");
    EXPECT_EQ(arch_of(243), wide ? "riscv64" : "riscv32");
    EXPECT_EQ(arch_of(258), wide ? "loongarch64" : "loongarch32");
    EXPECT_EQ(arch_of(0xfffe), "unknown");
}

TEST_P(elf, wrong_identification) {
    elf_file f = good();
    f.bytes.put(4, 1, 3);
    expect_damaged(f, "expected ELF class 1 (32 bit) or 2 (64 bit), found 3");
    f = good();
    f.bytes.put(5, 1, 0);
    expect_damaged(f, "expected ELF byte order 1 (little) or 2 (big), found 0");
    f = good();
    f.bytes.put(6, 1, 2);
    expect_damaged(f, "expected ELF version 1, found 2");
}

TEST_P(elf, other_kinds_of_file) {
    elf_file f = good();
    f.bytes.put(16, 2, 4);
    EXPECT_REFUSED(image::read(f.bytes.view()), "not-an-image",
                   "reading an image in memory: expected an ELF library, executable or object file, found a core dump; "
                   "give the library or executable itself");
    f.bytes.put(16, 2, 77);
    EXPECT_REFUSED(image::read(f.bytes.view()), "not-an-image",
                   "reading an image in memory: expected an ELF library, executable or object file, found an ELF file "
                   "of type 77; give the library or executable itself");
}

TEST_P(elf, truncated_header) {
    elf_file f = good();
    f.bytes.text.resize(15);
    expect_truncated(f, "an ELF header", 0, 16);
    f = good();
    f.bytes.text.resize(51);
    expect_truncated(f, "an ELF header", 0, f.wide ? 64 : 52);
}

TEST_P(elf, program_headers) {
    const std::size_t size = GetParam().wide ? 56 : 32;
    elf_file f = good();
    f.bytes.put(f.field(44, 56), 2, 0);
    expect_damaged(f, "expected program headers, found none");
    f = good();
    f.bytes.put(f.field(44, 56), 2, 257);
    expect_damaged(f, "expected at most 256 program headers, found 257");
    f = good();
    f.bytes.put(f.field(42, 54), 2, size - 1);
    expect_damaged(f,
                   "expected program headers of " + std::to_string(size) + " bytes, found " + std::to_string(size - 1));
    f = good();
    f.bytes.put(f.field(28, 32), 4, 0x7fffffff);
    // In the big-endian 64-bit layout these are the upper four bytes of the offset.
    const bool upper = GetParam().wide && GetParam().order == std::endian::big;
    expect_truncated(f, "its program headers", upper ? (std::uint64_t{0x7fffffff} << 32) + f.load_header : 0x7fffffff,
                     3 * size);
    f = good();
    f.bytes.text.resize(f.dynamic_header);
    expect_truncated(f, "its program headers", f.load_header, 3 * size);
}

TEST_P(elf, note_segment_outside_of_the_file) {
    elf_file f = good();
    const std::size_t word = f.wide ? 8 : 4;
    f.bytes.put(f.note_header + f.field(4, 8), word, f.bytes.size() - 10);
    expect_truncated(f, "a note segment", f.bytes.size() - 10, note(GetParam().order).size());
    // An offset and a size whose sum wraps around.
    const std::uint64_t huge = GetParam().wide ? ~std::uint64_t{0} - 3 : 0xfffffffc;
    f.bytes.put(f.note_header + f.field(4, 8), word, huge);
    expect_truncated(f, "a note segment", huge, note(GetParam().order).size());
}

TEST_P(elf, manifest_in_writable_memory) {
    elf_file f = good();
    const std::string message =
        "reading an image in memory: expected its manifest in read-only memory, where a running "
        "program can't have changed it, found one at offset " +
        std::to_string(f.notes) +
        " in writable memory; link it without options or scripts that move or change sections";
    f.bytes.put(f.load_header + f.field(24, 4), 4, 6);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only", message);

    // Code is read-only too: lld puts notes there when told to make few segments.
    f.bytes.put(f.load_header + f.field(24, 4), 4, 5);
    EXPECT_TRUE(image::read(f.bytes.view()));

    elf_options o = options();
    o.type = 1;
    f = good(o);
    f.bytes.put(f.note_section + 8, f.wide ? 8 : 4, 3);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only",
                   "reading an image in memory: expected its manifest in read-only memory, where a running program "
                   "can't have changed it, found one at offset " +
                       std::to_string(f.notes) +
                       " in writable memory; link it without options or scripts that move or change sections");
}

TEST_P(elf, manifest_that_is_not_loaded) {
    const std::size_t word = GetParam().wide ? 8 : 4;
    const std::string message =
        "reading an image in memory: expected its manifest in read-only memory, where a running program can't have "
        "changed it, found one at offset " +
        std::to_string(good().notes) +
        " in bytes that are not loaded from there; link it without options or scripts that move or change sections";

    elf_file f = good(); // address and offset disagree
    f.bytes.put(f.note_header + f.field(8, 16), word, elf_file::base + f.notes + 4);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only", message);

    f = good(); // no segment there
    f.bytes.put(f.note_header + f.field(8, 16), word, 0x100);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only", message);

    f = good(); // the segment ends before it, in the file
    f.bytes.put(f.load_header + f.field(16, 32), word, f.notes + 8);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only", message);

    f = good(); // nobody may read it
    f.bytes.put(f.load_header + f.field(24, 4), 4, 1);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only", message);

    f = good(); // a second segment lies over it: the dynamic section's header becomes one, of one byte
    f.bytes.put(f.dynamic_header, 4, 1);
    f.bytes.put(f.dynamic_header + f.field(8, 16), word, elf_file::base + f.notes + 20);
    f.bytes.put(f.dynamic_header + f.field(20, 40), word, 1);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only", message);
    f.bytes.put(f.dynamic_header + f.field(8, 16), word, 0x100); // beside it, and all is well
    EXPECT_TRUE(image::read(f.bytes.view()));

    f = good(); // the same, as large as the first
    f.bytes.text.replace(f.dynamic_header, f.note_header - f.load_header,
                         f.bytes.text.substr(f.load_header, f.note_header - f.load_header));
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only", message);
}

TEST_P(elf, one_note_in_two_segments_is_one_manifest) {
    elf_file f = good();
    f.bytes.text.replace(f.dynamic_header, f.dynamic_header - f.note_header,
                         f.bytes.text.substr(f.note_header, f.dynamic_header - f.note_header));
    const auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(texts(*read), std::vector{std::string(sample)});
}

TEST_P(elf, dynamic_section_that_is_not_loaded) {
    elf_file f = good();
    f.bytes.put(f.dynamic_header + f.field(8, 16), f.wide ? 8 : 4, 0x100);
    expect_damaged(f, "expected a dynamic section that is loaded, found one that is not");
}

TEST_P(elf, sections_of_an_object) {
    elf_options o = options();
    o.type = 1;
    const std::size_t size = GetParam().wide ? 64 : 40;
    elf_file f = good(o);
    f.bytes.put(f.field(46, 58), 2, 7);
    expect_damaged(f, "expected section headers of " + std::to_string(size) + " bytes, found 7");

    f = good(o);
    f.bytes.put(f.field(48, 60), 2, 0xfff0);
    expect_truncated(f, "its section headers", f.field(52, 64), 0xfff0 * size);

    f = good(o); // counted in the first section's header
    f.bytes.put(f.field(48, 60), 2, 0);
    f.bytes.put(f.field(52, 64) + f.field(20, 32), f.wide ? 8 : 4, 2);
    EXPECT_TRUE(image::read(f.bytes.view()));
    f.bytes.put(f.field(52, 64) + f.field(20, 32), f.wide ? 8 : 4, 200001);
    expect_damaged(f, "expected at most 200000 sections, found 200001");

    f = good(o);
    f.bytes.put(f.note_section + f.field(20, 32), f.wide ? 8 : 4, 1000000);
    expect_truncated(f, "a note section", f.notes, 1000000);

    f = good(o); // a section that will not be in memory is skipped
    f.bytes.put(f.note_section + 8, f.wide ? 8 : 4, 0);
    EXPECT_REFUSED(image::read(f.bytes.view()), "no-manifest",
                   "reading an image in memory: expected a Tenon manifest, found none; build it with TENON_PLUGIN or "
                   "TENON_HOST; of an object made with -flto, ask the linked image");
}

TEST_P(elf, truncation_anywhere_is_refused_or_harmless) {
    const elf_file f = good();
    for (std::size_t size = 0; size < f.bytes.size(); ++size) {
        auto read = image::read(f.bytes.view().first(size));
        // The dynamic section is the last thing in it, so no shorter file is whole.
        EXPECT_FALSE(read) << size;
        const std::string id = read.error().id;
        EXPECT_TRUE(id == "image-truncated" || id == "not-an-image") << size << ": " << read.error().message;
    }
}

} // namespace
