// SPDX-License-Identifier: MIT
//
// PE files made by hand, and COFF objects: what is read, and everything that is refused.
#include <array>

#include "refused.hpp"

using namespace tenon;
using namespace tenon_test;

namespace {

class pe : public testing::TestWithParam<bool> {
protected:
    // An image as it should be; the test spoils one thing in it. Reading it first is the positive twin.
    pe_file good(const std::string& notes = {}) const {
        pe_file f = build_pe({.wide = GetParam(), .notes = notes});
        EXPECT_TRUE(image::read(f.bytes.view()));
        return f;
    }
    void expect_damaged(const pe_file& f, const std::string& what) const {
        EXPECT_REFUSED(image::read(f.bytes.view()), "image-damaged",
                       "reading an image in memory: " + what + "; build or copy it again");
    }
    void expect_truncated(const pe_file& f, const std::string& what, std::uint64_t offset, std::uint64_t size) const {
        EXPECT_REFUSED(image::read(f.bytes.view()), "image-truncated",
                       "reading an image in memory: expected " + what + " (" + std::to_string(size) +
                           " bytes at offset " + std::to_string(offset) + "), found a file of " +
                           std::to_string(f.bytes.size()) + " bytes; copy or build it again");
    }
    void expect_bad_exports(const pe_file& f, const std::string& what) const {
        auto read = image::read(f.bytes.view());
        ASSERT_TRUE(read);
        EXPECT_REFUSED(read->find_symbol("run"), "image-damaged",
                       "reading an image in memory: " + what + "; build or copy it again");
    }
};
INSTANTIATE_TEST_SUITE_P(all, pe, testing::Bool(),
                         [](const auto& instance) { return std::string(instance.param ? "pe32plus" : "pe32"); });

TEST_P(pe, library) {
    const pe_file f = good();
    const auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->format, image_format::pe);
    EXPECT_EQ(read->type, image_type::library);
    EXPECT_EQ(read->bits, GetParam() ? 64u : 32u);
    EXPECT_EQ(read->byte_order, std::endian::little);
    EXPECT_EQ(read->arch, "x86_64");
    EXPECT_FALSE(read->never_opens);
    ASSERT_EQ(read->manifests.size(), 1u);
    EXPECT_EQ(read->manifests[0].text, sample);
    EXPECT_EQ(read->manifests[0].offset, f.notes + 20);
}

TEST_P(pe, executable) {
    const auto read = image::read(build_pe({.wide = GetParam(), .library = false}).bytes.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->type, image_type::executable);
    EXPECT_TRUE(read->never_opens);
}

TEST_P(pe, names_of_machines) {
    const auto arch_of = [&](std::uint16_t machine) {
        return image::read(build_pe({.wide = GetParam(), .machine = machine}).bytes.view())->arch;
    };
    EXPECT_EQ(arch_of(0x14c), "x86");
    EXPECT_EQ(arch_of(0x1c4), "arm");
    EXPECT_EQ(arch_of(0x5032), "riscv32");
    EXPECT_EQ(arch_of(0x5064), "riscv64");
    EXPECT_EQ(arch_of(0x6264), "loongarch64");
    EXPECT_EQ(arch_of(0x8664), "x86_64");
    EXPECT_EQ(arch_of(0xaa64), "aarch64");
    EXPECT_EQ(arch_of(1), "unknown");
}

TEST_P(pe, several_notes_with_gaps) {
    const auto little = std::endian::little;
    const pe_file f = good(note(little, "first") + std::string(4, '\0') + note(little, "x", {"Other\0", 6}) +
                           std::string(12, '\0') + note(little, "second") + std::string(40, '\0'));
    const auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(texts(*read), (std::vector<std::string>{"first", "second"}));
}

TEST_P(pe, only_as_much_of_a_section_as_is_in_memory) {
    pe_file f = good(note(std::endian::little, "first") + note(std::endian::little, "beyond"));
    f.bytes.put(f.sections + 40 + 8, 4, note(std::endian::little, "first").size());
    const auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(texts(*read), std::vector<std::string>{"first"});
}

TEST_P(pe, exports) {
    pe_file f = good();
    auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    const auto run = read->find_symbol("run").value();
    ASSERT_TRUE(run);
    EXPECT_EQ(run->type, image_symbol::kind::function);
    EXPECT_EQ(run->address, 0x401008u);
    EXPECT_EQ(run->size, 0u);
    ASSERT_EQ(run->offset, f.notes - 8);
    std::array<char, 5> bytes{};
    ASSERT_TRUE(read->read_bytes(*run->offset, std::as_writable_bytes(std::span(bytes))));
    EXPECT_EQ(std::string_view(bytes.data(), 5), "bytes");

    const auto entry = read->find_symbol("tenon_plugin_hello").value();
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->type, image_symbol::kind::data);
    EXPECT_EQ(entry->offset, f.notes + 4);

    EXPECT_FALSE(read->find_symbol("forwarded").value()) << "it belongs to another file";
    for (const char* none : {"", "a", "ru", "runn", "tenon_plugin_hell", "tenon_plugin_hello2", "zzz"}) {
        EXPECT_FALSE(read->find_symbol(none).value()) << none;
    }
    EXPECT_FALSE(read->find_symbol(std::string(100000, 'x')).value());
}

TEST_P(pe, image_without_exports) {
    pe_file f = good();
    f.bytes.put(f.optional + (GetParam() ? 112 : 96), 4, 0);
    auto read = image::read(f.bytes.view());
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->find_symbol("run").value());
}

TEST_P(pe, exports_that_lead_nowhere) {
    constexpr std::uint32_t nowhere = 0x70000000;
    pe_file f = good();
    f.bytes.put(f.optional + (GetParam() ? 112 : 96), 4, nowhere);
    expect_bad_exports(f, "expected an export directory that is loaded from the file, found one that is not");
    f = good();
    f.bytes.put(f.exports + 32, 4, nowhere);
    expect_bad_exports(f, "expected an export name that is loaded from the file, found one that is not");
    f = good();
    f.bytes.put(f.names + 4, 4, nowhere);
    expect_bad_exports(f, "expected an export name that is loaded from the file, found one that is not");
    f = good();
    f.bytes.put(f.exports + 36, 4, nowhere);
    expect_bad_exports(f, "expected an export ordinal that is loaded from the file, found one that is not");
    f = good();
    f.bytes.put(f.ordinals + 2, 2, 3);
    expect_bad_exports(f, "expected an export ordinal below 3, found 3");
    f = good();
    f.bytes.put(f.exports + 28, 4, nowhere);
    expect_bad_exports(f, "expected an export address that is loaded from the file, found one that is not");
    f = good();
    f.bytes.put(f.addresses + 4, 4, nowhere);
    expect_bad_exports(f, "expected an exported symbol that is loaded from the file, found one that is not");
}

TEST_P(pe, wrong_headers) {
    pe_file f = good();
    f.bytes.put(f.header, 1, 'Q');
    EXPECT_REFUSED(image::read(f.bytes.view()), "not-an-image",
                   "reading an image in memory: expected an ELF, PE or Mach-O image, found a DOS program; give the "
                   "library or executable itself");
    f = good();
    f.bytes.put(f.optional, 2, 0x107);
    expect_damaged(f, "expected an optional header of PE32 or PE32+, found one of kind 263");
    f = good();
    f.bytes.put(f.header + 6, 2, 1025);
    expect_damaged(f, "expected at most 1024 sections, found 1025");
    f = good();
    f.bytes.put(60, 4, 0xfffffff0);
    expect_truncated(f, "a PE header", 0xfffffff0, 24);
}

TEST_P(pe, truncated) {
    pe_file f = good();
    f.bytes.text.resize(63);
    expect_truncated(f, "a DOS header", 0, 64);
    f = good();
    f.bytes.text.resize(f.optional + 1);
    expect_truncated(f, "a PE optional header", f.optional, 2);
    f = good();
    f.bytes.text.resize(f.optional + 90);
    expect_truncated(f, "a PE optional header", f.optional, GetParam() ? 112 : 96);
    f = good();
    f.bytes.text.resize(f.sections + 119);
    expect_truncated(f, "its section headers", f.sections, 120);
    f = good();
    f.bytes.text.resize(f.notes + 1);
    expect_truncated(f, "section .tenon", f.notes, note(std::endian::little).size());
}

TEST_P(pe, manifest_not_in_read_only_memory) {
    const auto message = [](const pe_file& f, const std::string& where) {
        return "reading an image in memory: expected its manifest in read-only memory, where a running program can't "
               "have changed it, found one at offset " +
               std::to_string(f.notes) + " in " + where +
               "; link it without options or scripts that move or change sections";
    };
    pe_file f = good();
    f.bytes.put(f.sections + 40 + 36, 4, 0xc0000040);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only", message(f, "writable memory"));
    f = good(); // not readable
    f.bytes.put(f.sections + 40 + 36, 4, 0x00000040);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only",
                   message(f, "bytes that are not loaded from there"));
    f = good(); // .text lies over it
    f.bytes.put(f.sections + 12, 4, 0x2000);
    EXPECT_REFUSED(image::read(f.bytes.view()), "manifest-not-read-only",
                   message(f, "bytes that are not loaded from there"));
}

TEST_P(pe, no_section_of_ours) {
    pe_file f = good();
    f.bytes.put(f.sections + 40 + 6, 1, 'x'); // .tenonx
    EXPECT_REFUSED(image::read(f.bytes.view()), "no-manifest",
                   "reading an image in memory: expected a Tenon manifest, found none; build it with TENON_PLUGIN or "
                   "TENON_HOST, or load it by symbols, unchecked");
}

TEST(coff_object, notes) {
    const byte_string object = build_coff_object();
    const auto read = image::read(object.view());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->format, image_format::pe);
    EXPECT_EQ(read->type, image_type::object);
    EXPECT_EQ(read->bits, 64u);
    EXPECT_EQ(read->arch, "x86_64");
    EXPECT_EQ(texts(*read), std::vector{std::string(sample)});

    const byte_string writable = build_coff_object(0xc0000040);
    EXPECT_REFUSED(image::read(writable.view()), "manifest-not-read-only",
                   "reading an image in memory: expected its manifest in read-only memory, where a running program "
                   "can't have changed it, found one at offset 60 in writable memory; link it without options or "
                   "scripts that move or change sections");
}

TEST(coff_object, two_bytes_alone_make_no_object) {
    byte_string b = build_coff_object();
    b.put(16, 2, 4); // an optional header
    EXPECT_REFUSED(image::read(b.view()), "not-an-image",
                   "reading an image in memory: expected an ELF, PE or Mach-O image, found a file that starts with "
                   "\"d\\x86\\x01\\x00\"; give the library or executable itself");
}

} // namespace
