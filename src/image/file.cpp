// SPDX-License-Identifier: MIT
//
// Reading of files, in windows of a few pages; descriptor.hpp has what differs between systems.
#include "image/file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include "image/bytes.hpp"
#include "image/descriptor.hpp"
#include "image/refusal.hpp"

namespace tenon::inline v1::images {
namespace {

// A read starts at a multiple of this and is twice as long, so that at() gets up to max_piece bytes wherever they
// start. The tables of a plugin lie side by side and mostly come with one read.
constexpr std::size_t step = file::max_piece;
constexpr std::size_t window_capacity = 2 * step;

// The start of the file has a window of its own: it is come back to. It is that large because a call costs more than
// the bytes it brings: a plugin's headers, its manifest (of some five hundred functions) and its symbols come with one.
constexpr std::size_t start_capacity = 4 * step;
enum : std::size_t { at_start, elsewhere };

std::string reason(int code) { return std::error_code(code, std::generic_category()).message(); }

error unreadable(std::string_view name, std::string_view found) {
    return refusal(name, "image-unreadable", "a file that can be read", found, "check its name and its permissions");
}

} // namespace

expected<file> file::open(const std::filesystem::path& path) {
    const auto text = path.u8string();
    std::string name(text.begin(), text.end());
    const int descriptor = open_for_reading(path);
    if (descriptor < 0) return unreadable(name, reason(errno));
    auto opened = borrow(descriptor, std::move(name));
    if (opened) {
        opened->owned_ = true;
    } else {
        close_descriptor(descriptor);
    }
    return opened;
}

expected<file> file::borrow(int descriptor, std::string name) {
    file_status s;
    if (!status_of(descriptor, s)) return unreadable(name, reason(errno));
    if (s.type == file_status::kind::directory) return unreadable(name, "a directory");
    if (s.type != file_status::kind::regular) return unreadable(name, "a device or a pipe");
    file f;
    f.name_ = std::move(name);
    f.descriptor_ = descriptor;
    f.size_ = s.size;
    f.device_ = s.device;
    f.inode_ = s.inode;
    // Not make_unique, which would write zeros over bytes that are about to be read.
    f.buffer_.reset(new std::byte[start_capacity + window_capacity]);
    return f;
}

file file::over(std::span<const std::byte> bytes, std::string name) {
    file f;
    f.name_ = std::move(name);
    f.memory_ = bytes;
    f.size_ = bytes.size();
    return f;
}

file::file(file&& other) noexcept { *this = std::move(other); }

file& file::operator=(file&& other) noexcept {
    std::swap(name_, other.name_);
    std::swap(memory_, other.memory_);
    std::swap(descriptor_, other.descriptor_);
    std::swap(owned_, other.owned_);
    std::swap(failure_, other.failure_);
    std::swap(base_, other.base_);
    std::swap(size_, other.size_);
    std::swap(device_, other.device_);
    std::swap(inode_, other.inode_);
    std::swap(buffer_, other.buffer_);
    std::swap(windows_, other.windows_);
    return *this;
}

file::~file() {
    if (owned_) close_descriptor(descriptor_);
}

void file::narrow(std::uint64_t offset, std::uint64_t size) {
    base_ += offset;
    size_ = size;
}

std::span<const std::byte> file::at(std::uint64_t offset, std::size_t size) {
    if (size > max_piece || !fits(offset, size, size_)) return {};
    offset += base_;
    if (descriptor_ < 0) return memory_.subspan(static_cast<std::size_t>(offset), size);
    return through(fits(offset, size, start_capacity) ? at_start : elsewhere, offset, size);
}

bool file::holds(std::size_t which, std::uint64_t offset, std::size_t size) const {
    const window& w = windows_[which];
    return offset >= w.offset && fits(offset - w.offset, size, w.size);
}

std::span<const std::byte> file::through(std::size_t which, std::uint64_t offset, std::size_t size) {
    window& w = windows_[which];
    std::byte* const bytes = buffer_.get() + (which == at_start ? 0 : start_capacity);
    const std::size_t capacity = which == at_start ? start_capacity : window_capacity;
    if (!holds(which, offset, size)) {
        w = {which == at_start ? 0 : offset - offset % step, 0};
        // Stops when there is what was asked for, which saves the call that would only see the end of the file.
        while (!holds(which, offset, size)) {
            const auto got = read_some(descriptor_, w.offset + w.size, {bytes + w.size, capacity - w.size});
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) failure_ = errno;
            if (got <= 0) return {};
            w.size += static_cast<std::size_t>(got);
        }
    }
    return {bytes + (offset - w.offset), size};
}

bool file::read(std::uint64_t offset, std::span<std::byte> out) {
    if (!fits(offset, out.size(), size_)) return false;
    if (out.size() <= max_piece) {
        const auto piece = at(offset, out.size());
        if (piece.size() != out.size()) return false;
        std::copy(piece.begin(), piece.end(), out.begin());
        return true;
    }
    offset += base_;
    if (descriptor_ < 0) {
        std::memcpy(out.data(), memory_.data() + offset, out.size());
        return true;
    }
    if (holds(at_start, offset, 1)) {
        const std::size_t there = windows_[at_start].size - static_cast<std::size_t>(offset);
        const std::size_t wanted = std::min(there, out.size());
        std::memcpy(out.data(), buffer_.get() + offset, wanted);
        out = out.subspan(wanted);
        offset += wanted;
    }
    while (!out.empty()) {
        const auto got = read_some(descriptor_, offset, out);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) failure_ = errno;
        if (got <= 0) return false;
        out = out.subspan(static_cast<std::size_t>(got));
        offset += static_cast<std::uint64_t>(got);
    }
    return true;
}

error file::missing(std::string_view what, std::uint64_t offset, std::uint64_t size) const {
    if (failure_ != 0) return unreadable(name_, reason(failure_));
    std::string wanted(what);
    wanted += " (" + std::to_string(size) + " bytes at offset " + std::to_string(offset) + ')';
    // A piece within the file that still could not be had: somebody shortened it since it was opened.
    std::string found = fits(offset, size, size_) ? "a file that became shorter while it was read"
                                                  : "a file of " + std::to_string(size_) + " bytes";
    return refusal(name_, "image-truncated", wanted, found, "copy or build it again");
}

} // namespace tenon::inline v1::images
