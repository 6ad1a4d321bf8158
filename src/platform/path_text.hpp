// SPDX-License-Identifier: MIT
//
// Paths as text for messages and events, and back: UTF-8 on Windows, the very bytes elsewhere. std::filesystem's own
// string() goes by the locale there, and u8string() throws at names that are no good UTF-16.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#ifdef _WIN32
#    include "platform/text_windows.hpp"
#endif

namespace tenon::inline v1::platform {

inline std::string text_of(const std::filesystem::path& path) {
#ifdef _WIN32
    return utf8(path.native());
#else
    return path.native();
#endif
}

inline std::filesystem::path path_of(std::string_view text) {
#ifdef _WIN32
    return std::u8string(text.begin(), text.end());
#else
    return text;
#endif
}

} // namespace tenon::inline v1::platform
