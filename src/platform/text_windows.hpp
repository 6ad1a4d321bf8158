// SPDX-License-Identifier: MIT
//
// Text between Windows and us: its names are UTF-16, our messages UTF-8.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace tenon::inline v1::platform {

std::string utf8(std::wstring_view text);
// The file of a loaded module, whatever its length.
std::filesystem::path file_of(void* module);
// What the system says of an error code, without its line end.
std::string system_says(unsigned long code);

} // namespace tenon::inline v1::platform
