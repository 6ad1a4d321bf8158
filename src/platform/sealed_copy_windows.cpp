// SPDX-License-Identifier: MIT
//
// Windows loads no library out of memory, but keeps others from changing a file that is open: so the file itself is
// held, sharing it for reading only.
#include "platform/sealed_copy.hpp"

#include <windows.h>

#include <fcntl.h>
#include <io.h>

#include <utility>

#include "platform/text_windows.hpp"

namespace tenon::inline v1::platform {

namespace {

error failed() { return {"sealed-copy-failed", "holding the file: " + system_says(GetLastError())}; }

std::filesystem::path path_of(HANDLE file) {
    std::wstring name(MAX_PATH, L'\0');
    for (;;) {
        const DWORD size = GetFinalPathNameByHandleW(file, name.data(), static_cast<DWORD>(name.size()), 0);
        if (size < name.size()) {
            name.resize(size);
            break;
        }
        name.resize(size);
    }
    if (name.starts_with(L"\\\\?\\UNC\\")) return L"\\" + name.substr(7);
    return name.starts_with(L"\\\\?\\") ? name.substr(4) : name;
}

} // namespace

// By its name, since an open file can't be opened again; that it is the same one is found by the caller, who reads and
// checks this descriptor, and by provenance after the load.
expected<sealed_copy> sealed_copy::of(int descriptor, const std::string&) {
    const auto read = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor)); // NOLINT(performance-no-int-to-ptr)
    sealed_copy held;
    held.path_ = path_of(read);
    HANDLE file = CreateFileW(held.path_.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (held.path_.empty() || file == INVALID_HANDLE_VALUE) return failed();
    held.descriptor_ = _open_osfhandle(reinterpret_cast<std::intptr_t>(file), _O_RDONLY | _O_BINARY | _O_NOINHERIT);
    if (held.descriptor_ >= 0) return held;
    CloseHandle(file);
    return failed();
}

sealed_copy::sealed_copy(sealed_copy&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), path_(std::move(other.path_)) {}
sealed_copy& sealed_copy::operator=(sealed_copy&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(path_, other.path_);
    return *this;
}
sealed_copy::~sealed_copy() {
    if (descriptor_ >= 0) _close(descriptor_);
}

std::filesystem::path sealed_copy::path() const { return path_; }

} // namespace tenon::inline v1::platform
