// SPDX-License-Identifier: MIT
//
// The bytes of a file, a few at a time: from a path, a descriptor or memory.
//
//     auto opened = images::file::open("libhello.so");
//     std::span<const std::byte> header = opened.value().at(0, 64);      // empty: the file has fewer
//
// It reads into a small buffer instead of mapping the file. A mapped file that somebody shortens kills the process with
// SIGBUS, and one that somebody rewrites changes between a check of a value and its use; bytes that were copied do
// neither. It is not slower: an image needs three or four reads, and a mapping costs two calls and a fault per page.
//
// Not for threads: one at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "tenon/host/error.hpp"

namespace tenon::inline v1::images {

class file {
public:
    // The most that at() gives in one piece.
    static constexpr std::size_t max_piece = 4096;

    static expected<file> open(const std::filesystem::path& path);
    // The descriptor stays the caller's and must be open as long as the file is used. Its position is not moved.
    static expected<file> borrow(int descriptor, std::string name);
    // So must the bytes.
    static file over(std::span<const std::byte> bytes, std::string name);

    file(file&& other) noexcept;
    file& operator=(file&& other) noexcept;
    ~file();

    // From here on only the part of `size` bytes at `offset`, which must lie within the file.
    void narrow(std::uint64_t offset, std::uint64_t size);

    std::uint64_t size() const { return size_; }
    // Where this part starts in the whole file; 0 unless narrowed.
    std::uint64_t base() const { return base_; }
    // For messages, as it was given: escaped only when printed.
    const std::string& name() const { return name_; }
    // Which file it is, whatever its name; zeros for memory.
    std::uint64_t device() const { return device_; }
    std::uint64_t inode() const { return inode_; }
    int descriptor() const { return descriptor_; } // -1 for memory

    // `size` bytes at `offset`, valid until the next call; empty when they can't be had.
    std::span<const std::byte> at(std::uint64_t offset, std::size_t size);
    // The same into a place of the caller's, of any size.
    bool read(std::uint64_t offset, std::span<std::byte> out);
    // Why at() or read() gave nothing: the file ends before, or the system says no.
    tenon::error missing(std::string_view what, std::uint64_t offset, std::uint64_t size) const;

private:
    // A part of the file that is in the buffer.
    struct window {
        std::uint64_t offset = 0;
        std::size_t size = 0;
    };

    file() = default;
    bool holds(std::size_t which, std::uint64_t offset, std::size_t size) const;
    std::span<const std::byte> through(std::size_t which, std::uint64_t offset, std::size_t size);

    std::string name_;
    std::span<const std::byte> memory_;
    int descriptor_ = -1; // memory has none
    bool owned_ = false;
    int failure_ = 0; // errno of a read
    std::uint64_t base_ = 0, size_ = 0, device_ = 0, inode_ = 0;
    std::unique_ptr<std::byte[]> buffer_;
    std::array<window, 2> windows_;
};

} // namespace tenon::inline v1::images
