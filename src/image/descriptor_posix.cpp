// SPDX-License-Identifier: MIT
#include "image/descriptor.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenon::inline v1::images {

int open_for_reading(const std::filesystem::path& path) {
    // Without O_NONBLOCK a named pipe would hold us until somebody writes to it.
    return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

void close_descriptor(int descriptor) { ::close(descriptor); }

bool status_of(int descriptor, file_status& status) {
    struct stat s {};
    if (::fstat(descriptor, &s) != 0) return false;
    if (S_ISREG(s.st_mode)) status.type = file_status::kind::regular;
    if (S_ISDIR(s.st_mode)) status.type = file_status::kind::directory;
    status.size = static_cast<std::uint64_t>(s.st_size);
    status.device = static_cast<std::uint64_t>(s.st_dev);
    status.inode = static_cast<std::uint64_t>(s.st_ino);
    return true;
}

std::ptrdiff_t read_some(int descriptor, std::uint64_t offset, std::span<std::byte> out) {
    return ::pread(descriptor, out.data(), out.size(), static_cast<off_t>(offset));
}

} // namespace tenon::inline v1::images
