// SPDX-License-Identifier: MIT
//
// LoadLibrary and its family.
#include "platform/library.hpp"

#include <windows.h>

#include <utility>

#include "platform/text_windows.hpp"

namespace tenon::inline v1::platform {

namespace {

HMODULE module_of(const void* address) {
    constexpr DWORD look_only = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    HMODULE module = nullptr;
    return GetModuleHandleExW(look_only, static_cast<LPCWSTR>(address), &module) != 0 ? module : nullptr;
}

// No dialog box about a missing library may stop a host.
class quietly {
public:
    quietly() { SetThreadErrorMode(SEM_FAILCRITICALERRORS | SEM_NOOPENFILEERRORBOX, &before_); }
    ~quietly() { SetThreadErrorMode(before_, nullptr); }
    quietly(const quietly&) = delete;
    quietly& operator=(const quietly&) = delete;

private:
    DWORD before_ = 0;
};

origin origin_in(HMODULE module) {
    origin o;
    if (module == nullptr) return o;
    o.base = module;
    const std::filesystem::path file = file_of(module);
    o.file = utf8(file.native());
    HANDLE opened = CreateFileW(file.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                OPEN_EXISTING, 0, nullptr);
    if (opened == INVALID_HANDLE_VALUE) return o;
    BY_HANDLE_FILE_INFORMATION found{};
    if (GetFileInformationByHandle(opened, &found) != 0) {
        o.device = found.dwVolumeSerialNumber;
        o.inode = std::uint64_t{found.nFileIndexHigh} << 32 | found.nFileIndexLow;
    }
    CloseHandle(opened);
    return o;
}

} // namespace

origin origin_of(const void* address) { return origin_in(module_of(address)); }

const void* base_of(const void* address) noexcept { return module_of(address); }

expected<library> library::open(const std::filesystem::path& file) {
    std::filesystem::path name = file;
    name.make_preferred();
    if (!name.has_extension()) name += L"."; // else the loader would add .dll
    const quietly no_boxes;
    // Its own libraries: beside it, beside the program, of the system; never the current directory, never PATH.
    HMODULE handle =
        LoadLibraryExW(name.c_str(), nullptr, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (handle != nullptr) return library(handle);
    return error{"open-failed", system_says(GetLastError())};
}

expected<library> library::open(sealed_copy copy) {
    expected<library> opened = open(copy.path());
    if (opened) opened->copy_ = std::move(copy);
    return opened;
}

library::library(library&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr)), copy_(std::move(other.copy_)) {}
library& library::operator=(library&& other) noexcept {
    std::swap(handle_, other.handle_);
    std::swap(copy_, other.copy_);
    return *this;
}
library::~library() { close(); }

bool library::close() noexcept {
    if (handle_ == nullptr) return true;
    void* const base = std::exchange(handle_, nullptr); // a module's handle is where it is mapped
    FreeLibrary(static_cast<HMODULE>(base));
    const bool stays = module_of(base) == base;
    if (stays) copy_.leak(); // what is mapped stays what was checked
    copy_ = {};
    return !stays;
}

origin library::origin() const { return origin_in(static_cast<HMODULE>(handle_)); }

const void* library::find(const char* name) const noexcept {
    return reinterpret_cast<const void*>(GetProcAddress(static_cast<HMODULE>(handle_), name));
}

void expect_race_on(const void*, std::size_t) noexcept {} // there is no ThreadSanitizer here

} // namespace tenon::inline v1::platform
