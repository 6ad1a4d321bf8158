// SPDX-License-Identifier: MIT
//
// What an author can say about a type where the compiler can't tell: one line each, at namespace scope, before the
// type is used in an interface.
//
//     template <> inline constexpr bool tenon::opaque<Window> = true; // only size and alignment are checked
//     template <> inline constexpr bool tenon::growing<Options> = true; // starts with its size; fields may be appended
//     TENON_MEMBERS(sqlite3_api_routines, 266) // more than 128 members: their number
//     template <> inline constexpr auto tenon::renamed<Memory> = tenon::names({"rpl_malloc", "malloc"});
#pragma once

#include <cstddef>

namespace tenon::inline v1 {

// The content of T is nobody's business but its owner's: behind a pointer it is never looked into, by value only its
// size and alignment are compared.
template <class T> inline constexpr bool opaque = false;

// T starts with an unsigned integer that says how large it is; later versions append fields, no more strictly aligned
// ones. Never by value, or in arrays: neither has the same size on both sides.
template <class T> inline constexpr bool growing = false;

// A member's name as the compiler sees it, and the one to use instead. Names are taken after preprocessing, so a
// `#define malloc rpl_malloc` in one image would otherwise rename a function there and not here.
struct rename {
    const char* compiled;
    const char* meant;
};
template <std::size_t N> struct rename_list {
    rename list[N];
    static constexpr std::size_t size = N;
};
struct no_renames {
    static constexpr std::size_t size = 0;
};
template <class... Rename> constexpr auto names(const rename& first, const Rename&... more) {
    return rename_list<1 + sizeof...(more)>{{first, more...}};
}
template <class T> inline constexpr auto renamed = no_renames{};

} // namespace tenon::inline v1
