// SPDX-License-Identifier: MIT
//
// Note records: several in a row, other people's, padding, limits.
#include "refused.hpp"

using namespace tenon;
using namespace tenon_test;

namespace {

const auto little = std::endian::little;

expected<image> read_notes(const std::string& notes, std::uint64_t alignment = 4) {
    elf_file f = build_elf({.notes = notes});
    f.bytes.put(f.note_header + 48, 8, alignment);
    return image::read(f.bytes.view());
}

std::vector<std::string> manifests(const std::string& notes) {
    const auto read = read_notes(notes);
    EXPECT_TRUE(read);
    return read ? texts(*read) : std::vector<std::string>();
}

TEST(notes, several_in_the_order_of_the_file) {
    EXPECT_EQ(manifests(note(little, "first") + note(little, "2nd.") + note(little, "third!!")),
              (std::vector<std::string>{"first", "2nd.", "third!!"}));
}

TEST(notes, every_length_of_padding) {
    for (const std::string text : {"", "1", "12", "123", "1234", "12345"}) {
        EXPECT_EQ(manifests(note(little, text) + note(little, "next")), (std::vector<std::string>{text, "next"}));
    }
}

TEST(notes, text_of_any_bytes) {
    const std::string text("a\0b\n\xff", 5);
    EXPECT_EQ(manifests(note(little, text)), std::vector{text});
}

TEST(notes, other_owners_and_types_are_skipped) {
    EXPECT_EQ(manifests(note(little, "x", {"GNU\0", 4}, 3) + note(little, "y", {"Tenon2", 6}) +
                        note(little, "y", {"Tenon", 5}) + note(little, "y", {"TENON\0", 6}) + note(little, "y", "", 1) +
                        note(little, "z", {"Tenon\0", 6}, 2) + note(little, "mine")),
              std::vector<std::string>{"mine"});
    EXPECT_REFUSED(read_notes(note(little, "x", {"GNU\0", 4}, 3)), "no-manifest",
                   "reading an image in memory: expected a Tenon manifest, found none; build it with TENON_PLUGIN or "
                   "TENON_HOST, or load it by symbols, unchecked");
}

TEST(notes, image_without_a_manifest_when_none_is_needed) {
    const elf_file f = build_elf({.notes = note(little, "x", {"GNU\0", 4}, 3)});
    auto read = image::read(f.bytes.view(), {.need_manifest = false});
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->manifests.empty());
    EXPECT_TRUE(read->find_symbol("run").value());
}

TEST(notes, records_aligned_to_eight) {
    const std::string_view owner{"Tenon\0", 6}, gnu{"GNU\0", 4};
    const std::string notes =
        note(little, "12345", gnu, 5, 8) + note(little, "mine", owner, 1, 8) + note(little, "too", owner, 1, 8);
    const auto read = read_notes(notes, 8);
    ASSERT_TRUE(read);
    EXPECT_EQ(texts(*read), (std::vector<std::string>{"mine", "too"}));
}

TEST(notes, record_that_ends_outside) {
    const std::string message = "reading an image in memory: expected a note that ends within its segment or section, "
                                "found one at offset " +
                                std::to_string(build_elf().notes) + " that does not; build or copy it again";
    std::string notes = note(little, "text");
    EXPECT_TRUE(read_notes(notes));
    for (const char size : {'\x05', '\x7f', '\xff'}) {
        notes[4] = size;
        EXPECT_REFUSED(read_notes(notes), "image-damaged", message);
    }
    for (std::size_t i = 0; i < 8; ++i) notes[i] = '\xff';
    EXPECT_REFUSED(read_notes(notes), "image-damaged", message);
}

TEST(notes, bytes_too_few_for_a_record_are_padding) {
    EXPECT_EQ(manifests(note(little, "mine") + std::string(11, '\xff')), std::vector<std::string>{"mine"});
}

TEST(notes, size_of_one_manifest) {
    EXPECT_EQ(manifests(note(little, std::string(max_manifest_size, ' ')))[0].size(), std::size_t{4194304});
    EXPECT_REFUSED(
        read_notes(note(little, std::string(max_manifest_size + 1, ' '))), "manifest-too-large",
        "reading an image in memory: expected a manifest of at most 4194304 bytes, found 4194305 at offset " +
            std::to_string(build_elf().notes + 20) + "; split its interfaces, or link in fewer plugins");
}

TEST(notes, size_of_all_manifests) {
    std::string notes;
    for (int i = 0; i < 4; ++i) notes += note(little, std::string(max_manifest_size, ' '));
    EXPECT_EQ(manifests(notes).size(), 4u);
    EXPECT_REFUSED(read_notes(notes + note(little, "1")), "manifest-too-large",
                   "reading an image in memory: expected manifests of at most 16777216 bytes together, found 16777217 "
                   "or more; split its interfaces, or link in fewer plugins");
}

TEST(notes, number_of_records) {
    std::string notes;
    for (int i = 0; i < 16383; ++i) notes += note(little, "", {"GNU\0", 4}, 3);
    EXPECT_EQ(manifests(notes + note(little, "last")), std::vector<std::string>{"last"});
    EXPECT_REFUSED(read_notes(notes + note(little, "last") + note(little, "more")), "image-damaged",
                   "reading an image in memory: expected at most 16384 notes and gaps, found more; build or copy it "
                   "again");
}

// A claim of much is no reason to ask for much memory.
TEST(notes, size_beyond_the_file_is_refused_before_memory_is_taken) {
    elf_file f = build_elf();
    f.bytes.put(f.note_header + 32, 8, std::uint64_t{1} << 40);
    f.bytes.put(f.notes + 4, 4, 0xfffffff0);
    EXPECT_REFUSED(image::read(f.bytes.view()), "image-truncated",
                   "reading an image in memory: expected a note segment (1099511627776 bytes at offset " +
                       std::to_string(f.notes) + "), found a file of " + std::to_string(f.bytes.size()) +
                       " bytes; copy or build it again");
}

} // namespace
