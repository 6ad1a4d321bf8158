// SPDX-License-Identifier: MIT
//
// Text from a file, made safe to print: a terminal must never obey a plugin's version string.
//
//     out << escape(m.version);     // "1.0\x1b[2J" for an escape character
//
// Not for JSON or a shell: it says what was there, it can't be read back.
#pragma once

#include <string>
#include <string_view>

namespace tenon::inline v1::model {

// Control characters (C0, DEL, C1), bytes that are not UTF-8, and characters that change the direction or hide text
// become \xNN or \u{NNNN}; more than `limit` bytes are cut with "...".
std::string escape(std::string_view text, std::size_t limit = 80);

} // namespace tenon::inline v1::model
