// SPDX-License-Identifier: MIT
//
// Names as the compiler spells them, at compile time: of a type, and of the member that a constant points at. What is
// taken from a spelling is only what g++ and clang agree on: the last identifier.
#pragma once

#include <cstddef>
#include <type_traits>

#if !defined(__GNUC__)
#    error "tenon: reflection knows g++ and clang only (MSVC is not supported yet)"
#endif

namespace tenon::inline v1::reflect {

// A piece of constant text. Not string_view: this one never crosses and includes nothing.
struct chars {
    const char* data = "";
    std::size_t size = 0;

    constexpr chars() = default;
    constexpr chars(const char* text, std::size_t length) : data(text), size(length) {}
    constexpr chars(const char* text) : data(text), size(__builtin_strlen(text)) {}

    constexpr char operator[](std::size_t i) const { return data[i]; }
    constexpr chars from(std::size_t begin) const { return {data + begin, size - begin}; }
    constexpr chars first(std::size_t length) const { return {data, length}; }
    constexpr bool starts_with(chars s) const { return size >= s.size && first(s.size) == s; }
    constexpr bool operator==(chars other) const {
        if (size != other.size) return false;
        for (std::size_t i = 0; i < size; ++i)
            if (data[i] != other.data[i]) return false;
        return true;
    }
};

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

constexpr std::size_t find(chars in, chars what) {
    for (std::size_t i = 0; i + what.size <= in.size; ++i)
        if (in.from(i).starts_with(what)) return i;
    return nowhere;
}

constexpr bool in_identifier(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr chars last_identifier(chars s) {
    std::size_t end = s.size;
    while (end != 0 && !in_identifier(s[end - 1])) --end;
    std::size_t begin = end;
    while (begin != 0 && in_identifier(s[begin - 1])) --begin;
    return {s.data + begin, end - begin};
}

// clang: "... [T = X]"; g++: "... [with T = X]", with more after a semicolon for some typedefs. Each is taken once and
// kept: a compiler is slow at looking through text.
template <class T> consteval chars spelled() { return __PRETTY_FUNCTION__; }
inline constexpr std::size_t before_type = find(spelled<int>(), "T = ") + 4;
template <class T>
inline constexpr chars spelling = [] {
    const chars s = spelled<T>().from(before_type);
    const char* more = __builtin_strchr(s.data, ';');
    return s.first(more != nullptr ? static_cast<std::size_t>(more - s.data) : s.size - 1);
}();

// Where the brackets begin that a spelling ends with: template arguments, or what stands for a missing name. Its end
// where there are none.
constexpr std::size_t last_brackets(chars s) {
    if (s.size == 0 || (s[s.size - 1] != '>' && s[s.size - 1] != ')')) return s.size;
    const char close = s[s.size - 1], open = close == '>' ? '<' : '(';
    std::size_t at = s.size, depth = 0;
    do {
        --at;
        depth += s[at] == close ? 1u : 0u;
        depth -= s[at] == open ? 1u : 0u;
    } while (depth != 0 && at != 0);
    return at;
}

// What stands for the name of an unnamed type: "<unnamed struct>" for g++, "(unnamed struct at ...)" or "(anonymous
// ...)" for clang. Empty for a type with a name.
constexpr chars unnamed_mark(chars s) {
    const chars mark = s.from(last_brackets(s));
    for (chars known : {chars("<unnamed "), chars("(unnamed "), chars("(anonymous ")})
        if (mark.starts_with(known)) return mark;
    return {};
}

// The declared name without namespaces, enclosing types and template arguments; empty for an unnamed type.
template <class T>
inline constexpr chars name_of = unnamed_mark(spelling<T>).size != 0
                                     ? chars{}
                                     : last_identifier(spelling<T>.first(last_brackets(spelling<T>)));
template <class T> consteval chars type_name() { return name_of<T>; }

// Carries a pointer into a template argument; clang 14 takes a sub-object's address only inside a class. Never emitted.
template <class P> struct pointing { P value; };
template <class P> pointing(P) -> pointing<P>;

// The member's name is the last identifier, but for what g++ says of typedefs behind a semicolon.
template <auto Pointing> consteval chars spelled_value() { return __PRETTY_FUNCTION__; }
template <auto Pointing> consteval chars member_name() {
    constexpr chars s = spelled_value<Pointing>();
    const char* more = __builtin_strchr(s.data, ';');
    return last_identifier(more != nullptr ? s.first(static_cast<std::size_t>(more - s.data)) : s);
}

} // namespace tenon::inline v1::reflect
