// SPDX-License-Identifier: MIT
//
// exporter.hpp for Windows: GetProcAddress, which follows the forwarders of an export list into other images.
#pragma once

#ifndef WIN32_LEAN_AND_MEAN
#    define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#    define NOMINMAX
#endif
#include <windows.h>

#include "../abi.h"

namespace tenon::inline v1::binding {

class TENON_HIDDEN exporter {
public:
    explicit exporter(const void* address_in_it) noexcept { // null: the main program
        const BOOL known = address_in_it != nullptr ? GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS,
                                                                         static_cast<LPCWSTR>(address_in_it), &module_)
                                                    : GetModuleHandleExW(0, nullptr, &module_);
        if (known == 0) {
            module_ = nullptr;
            return;
        }
        wchar_t name[capacity];
        const DWORD length = GetModuleFileNameW(module_, name, capacity);
        const int size =
            WideCharToMultiByte(CP_UTF8, 0, name, static_cast<int>(length), file_, sizeof file_ - 1, nullptr, nullptr);
        file_[size] = 0;
    }
    ~exporter() {
        if (module_ != nullptr) FreeLibrary(module_);
    }
    exporter(const exporter&) = delete;
    exporter& operator=(const exporter&) = delete;

    found find(const char* name) const noexcept { // [any-thread]
        const FARPROC address = module_ != nullptr ? GetProcAddress(module_, name) : nullptr;
        if (address == nullptr) return {};
        MEMORY_BASIC_INFORMATION place{};
        if (VirtualQuery(reinterpret_cast<const void*>(address), &place, sizeof place) == 0)
            return {found::elsewhere, nullptr, "no image"};
        if (place.AllocationBase != module_) return {found::elsewhere, nullptr, own_name(place.AllocationBase)};
        constexpr DWORD is_code = PAGE_EXECUTE | PAGE_EXECUTE_READ | PAGE_EXECUTE_READWRITE | PAGE_EXECUTE_WRITECOPY;
        if ((place.Protect & is_code) == 0) return {found::not_a_function, nullptr, file_};
        return {found::here, reinterpret_cast<tenon_function>(address), file_};
    }

    const char* file() const noexcept { return file_; } // UTF-8; a longer name than there is room for is cut
    const void* base() const noexcept { return module_; }

private:
    static constexpr DWORD capacity = 1024;

    // What an image that exports calls itself, in its own memory.
    static const char* own_name(const void* base) noexcept {
        const auto* image = static_cast<const char*>(base);
        const auto* dos = reinterpret_cast<const IMAGE_DOS_HEADER*>(image);
        const auto* headers = reinterpret_cast<const IMAGE_NT_HEADERS*>(image + dos->e_lfanew);
        const IMAGE_DATA_DIRECTORY& exports = headers->OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_EXPORT];
        if (exports.VirtualAddress == 0) return "an image without exports";
        return image + reinterpret_cast<const IMAGE_EXPORT_DIRECTORY*>(image + exports.VirtualAddress)->Name;
    }

    HMODULE module_ = nullptr;
    char file_[3 * capacity + 1] = {};
};

} // namespace tenon::inline v1::binding
