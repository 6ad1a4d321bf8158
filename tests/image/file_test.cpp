// SPDX-License-Identifier: MIT
//
// Where an image is read from: a path, a descriptor, memory; and what is no image at all.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "refused.hpp"

using namespace tenon;
using namespace tenon_test;
namespace fs = std::filesystem;

namespace {

class from_file : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "tenon_image_XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    void TearDown() override { fs::remove_all(folder_); }
    fs::path write(const std::string& name, std::string_view bytes) const {
        const fs::path path = folder_ / name;
        std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path;
    }
    fs::path folder_;
};

// Tables far from each other and from the start, so that they need reads of their own.
elf_file large() {
    elf_file f = build_elf({.notes = note(std::endian::little, std::string(50000, 'm'))});
    f.bytes.text.resize(f.bytes.size() + 20000, '\0');
    return f;
}

TEST_F(from_file, path_descriptor_and_memory_give_the_same) {
    for (const elf_file& f : {build_elf(), large()}) {
        const fs::path path = write("plugin.so", f.bytes.text);
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        ASSERT_GE(descriptor, 0);
        ASSERT_EQ(::lseek(descriptor, 3, SEEK_SET), 3);
        auto by_path = image::read_path(path);
        auto by_descriptor = image::read_descriptor(descriptor);
        auto by_memory = image::read(f.bytes.view());
        ASSERT_TRUE(by_path && by_descriptor && by_memory);
        struct stat status {};
        ASSERT_EQ(::fstat(descriptor, &status), 0);
        for (image* read : {&*by_path, &*by_descriptor, &*by_memory}) {
            EXPECT_EQ(texts(*read), texts(*by_memory));
            EXPECT_EQ(read->find_symbol("run").value()->offset, f.data);
            EXPECT_FALSE(read->find_symbol("absent").value());
            const bool in_memory = read == &*by_memory;
            EXPECT_EQ(read->inode, in_memory ? 0u : status.st_ino);
            EXPECT_EQ(read->device, in_memory ? 0u : status.st_dev);
        }
        EXPECT_EQ(::lseek(descriptor, 0, SEEK_CUR), 3) << "the caller's position";
        ::close(descriptor);
    }
}

TEST_F(from_file, descriptor_stays_open_and_ours_is_closed) {
    const fs::path path = write("plugin.so", build_elf().bytes.text);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    { auto read = image::read_descriptor(descriptor); }
    EXPECT_NE(::fcntl(descriptor, F_GETFD), -1);
    ::close(descriptor);

    // The lowest free number is given out again, so it stays the same when nothing leaks.
    for (int i = 0; i < 3; ++i) {
        auto read = image::read_path(path);
        ASSERT_TRUE(read);
        image moved = std::move(*read);
        EXPECT_EQ(::fcntl(descriptor, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
        EXPECT_TRUE(moved.find_symbol("run").value());
    }
    EXPECT_FALSE(image::read_path(write("short.so", "\177ELF")));
    EXPECT_EQ(::fcntl(descriptor, F_GETFD), -1);
}

TEST_F(from_file, what_can_not_be_read) {
    const auto message = [](const fs::path& path, const std::string& found) {
        return "reading " + path.string() + ": expected a file that can be read, found " + found +
               "; check its name and its permissions";
    };
    EXPECT_REFUSED(image::read_path(folder_ / "absent.so"), "image-unreadable",
                   message(folder_ / "absent.so", "No such file or directory"));
    EXPECT_REFUSED(image::read_path(folder_), "image-unreadable", message(folder_, "a directory"));
    const fs::path pipe = folder_ / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_REFUSED(image::read_path(pipe), "image-unreadable", message(pipe, "a device or a pipe"));
    EXPECT_REFUSED(image::read_descriptor(-1), "image-unreadable", message("an open file", "Bad file descriptor"));
    const int unreadable = ::open(write("plugin.so", build_elf().bytes.text).c_str(), O_WRONLY);
    EXPECT_REFUSED(image::read_descriptor(unreadable, {.name = "plugin.so"}), "image-unreadable",
                   message("plugin.so", "Bad file descriptor"));
    ::close(unreadable);
}

TEST_F(from_file, shortened_while_it_is_read) {
    // Its symbols lie too far to be read together with the headers, or with the manifest.
    const mach_o_file f = build_mach_o({.notes = note(std::endian::little, std::string(50000, 'm')) +
                                                 note(std::endian::little, std::string(20000, 'o'), {"Other\0", 6})});
    const fs::path path = write("plugin.dylib", f.bytes.text);
    auto read = image::read_path(path);
    ASSERT_TRUE(read);
    fs::resize_file(path, 100);
    EXPECT_REFUSED(read->find_symbol("run"), "image-truncated",
                   "reading " + path.string() + ": expected a symbol (16 bytes at offset " + std::to_string(f.symbols) +
                       "), found a file that became shorter while it was read; copy or build it again");
    fs::resize_file(path, 0);
    char byte = 0;
    EXPECT_FALSE(read->read_bytes(f.notes + 40000, std::as_writable_bytes(std::span(&byte, 1))));
}

TEST_F(from_file, names_are_safe_for_a_terminal) {
    const fs::path path = write("\x1b[2J\xff\xc2\x9bgr\xc3\xbc\xc3\x9f.so", "nothing");
    const auto read = image::read_path(path);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().message,
              "reading " + folder_.string() +
                  "/\\x1b[2J\\xff\\x9bgr\xc3\xbc\xc3\x9f.so: expected an ELF, PE or Mach-O image, "
                  "found a file that starts with \"noth\"; give the library or executable itself");
}

TEST(not_an_image, says_what_it_is) {
    const auto expect = [](const std::string& bytes, const std::string& found) {
        EXPECT_REFUSED(image::read(std::as_bytes(std::span(bytes))), "not-an-image",
                       "reading an image in memory: expected an ELF, PE or Mach-O image, found " + found +
                           "; give the library or executable itself");
    };
    expect("", "an empty file");
    expect("E", "a file that starts with \"E\"");
    expect("\177EL", "a file that starts with \"\\x7fEL\"");
    expect("#!/bin/sh\n", "a file that starts with \"#!/b\"");
    expect("!<arch>\n//   ", "an archive of object files");
    expect("BC\xc0\xde....", "LLVM bitcode, which is what clang -flto -c writes");
    expect("/* GNU ld script\n", "a linker script");
}

TEST(not_an_image, name_that_was_given) {
    EXPECT_REFUSED(image::read({}, {.name = "the copy of hello"}), "not-an-image",
                   "reading the copy of hello: expected an ELF, PE or Mach-O image, found an empty file; give the "
                   "library or executable itself");
}

} // namespace
