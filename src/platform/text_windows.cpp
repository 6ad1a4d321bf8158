// SPDX-License-Identifier: MIT
#include "platform/text_windows.hpp"

#include <windows.h>

namespace tenon::inline v1::platform {

std::string utf8(std::wstring_view text) {
    const int length = static_cast<int>(text.size());
    const int size = WideCharToMultiByte(CP_UTF8, 0, text.data(), length, nullptr, 0, nullptr, nullptr);
    std::string made(static_cast<std::size_t>(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, text.data(), length, made.data(), size, nullptr, nullptr);
    return made;
}

std::filesystem::path file_of(void* module) {
    std::wstring name(MAX_PATH, L'\0');
    for (;;) {
        const DWORD size =
            GetModuleFileNameW(static_cast<HMODULE>(module), name.data(), static_cast<DWORD>(name.size()));
        if (size < name.size()) {
            name.resize(size);
            return name;
        }
        name.resize(2 * name.size());
    }
}

std::string system_says(unsigned long code) {
    wchar_t text[512];
    const DWORD size = FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr, code, 0,
                                      text, 512, nullptr);
    std::wstring_view said(text, size);
    while (!said.empty() && (said.back() == L'\n' || said.back() == L'\r' || said.back() == L' '))
        said.remove_suffix(1);
    return said.empty() ? "error " + std::to_string(code) : utf8(said);
}

} // namespace tenon::inline v1::platform
