// SPDX-License-Identifier: MIT
//
// The C library's own open would neither share a file with somebody who renames it nor know its identity.
#include "image/descriptor.hpp"

#include <windows.h>

#include <fcntl.h>
#include <io.h>

#include <algorithm>
#include <cerrno>

namespace tenon::inline v1::images {
namespace {

// The words of the C library, so that messages are the same on every system.
int errno_of(DWORD code) {
    switch (code) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
    case ERROR_BAD_PATHNAME:
    case ERROR_BAD_NETPATH: return ENOENT;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION: return EACCES;
    case ERROR_TOO_MANY_OPEN_FILES: return EMFILE;
    case ERROR_NOT_ENOUGH_MEMORY:
    case ERROR_OUTOFMEMORY: return ENOMEM;
    default: return EIO;
    }
}

HANDLE handle_of(int descriptor) {
    return reinterpret_cast<HANDLE>(_get_osfhandle(descriptor)); // NOLINT(performance-no-int-to-ptr): as it is given
}

std::uint64_t wide(DWORD high, DWORD low) { return std::uint64_t{high} << 32 | low; }

} // namespace

int open_for_reading(const std::filesystem::path& path) {
    constexpr DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    // With backup semantics a directory opens too, so that it can be told apart.
    HANDLE file =
        CreateFileW(path.c_str(), GENERIC_READ, everybody, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        errno = errno_of(GetLastError());
        return -1;
    }
    const int descriptor = _open_osfhandle(reinterpret_cast<std::intptr_t>(file), _O_RDONLY | _O_BINARY | _O_NOINHERIT);
    if (descriptor < 0) CloseHandle(file);
    return descriptor;
}

void close_descriptor(int descriptor) { _close(descriptor); }

bool status_of(int descriptor, file_status& status) {
    const HANDLE file = handle_of(descriptor);
    if (file == INVALID_HANDLE_VALUE) return false; // errno is set
    if (GetFileType(file) != FILE_TYPE_DISK) return true;
    BY_HANDLE_FILE_INFORMATION found{};
    if (GetFileInformationByHandle(file, &found) == 0) {
        errno = errno_of(GetLastError());
        return false;
    }
    const bool is_directory = (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    status.type = is_directory ? file_status::kind::directory : file_status::kind::regular;
    status.size = wide(found.nFileSizeHigh, found.nFileSizeLow);
    status.device = found.dwVolumeSerialNumber;
    status.inode = wide(found.nFileIndexHigh, found.nFileIndexLow);
    return true;
}

std::ptrdiff_t read_some(int descriptor, std::uint64_t offset, std::span<std::byte> out) {
    OVERLAPPED place{};
    place.Offset = static_cast<DWORD>(offset);
    place.OffsetHigh = static_cast<DWORD>(offset >> 32);
    DWORD got = 0;
    const auto wanted = static_cast<DWORD>(std::min<std::size_t>(out.size(), std::size_t{1} << 30));
    if (ReadFile(handle_of(descriptor), out.data(), wanted, &got, &place) != 0) return got;
    if (GetLastError() == ERROR_HANDLE_EOF) return 0;
    errno = errno_of(GetLastError());
    return -1;
}

} // namespace tenon::inline v1::images
