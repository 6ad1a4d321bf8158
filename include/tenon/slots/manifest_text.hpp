// SPDX-License-Identifier: MIT
//
// The manifest of an image, written at compile time into a note that readers find in the file. docs/manifest.md has the
// format.
#pragma once

#include "exported.hpp"
#include "imported.hpp"

namespace tenon::inline v1 {

// In the list of TENON_HOST: an interface that plugins are expected to offer, or that the host offers from a table it
// gets at run time, so that `tenon check` knows of it.
template <class Interface, class Needs = needs_everything> struct TENON_HIDDEN imports_t {
    using interface_type = Interface;
    using needs_type = Needs;
};
template <class Interface, class Needs = needs_everything> inline constexpr imports_t<Interface, Needs> imports;
template <class Interface> struct TENON_HIDDEN exports_t { using interface_type = Interface; };
template <class Interface> inline constexpr exports_t<Interface> exports;

namespace binding {

template <class O> inline constexpr bool is_import = false;
template <class I, class N> inline constexpr bool is_import<imported<I, N>> = true;
template <class I, class N> inline constexpr bool is_import<imports_t<I, N>> = true;
template <class O> inline constexpr bool is_export = false;
template <class I> inline constexpr bool is_export<exported<I>> = true;
template <class I> inline constexpr bool is_export<exports_t<I>> = true;

using reflect::chars;
using reflect::sink;

constexpr void put_target(sink& s) {
    enum plain { one };
    s.put("\"target\":{\"arch\":\"");
#if defined(__x86_64__)
    s.put("x86_64");
#elif defined(__i386__)
    s.put("x86");
#elif defined(__aarch64__)
    s.put("aarch64");
#elif defined(__arm__)
    s.put("arm");
#elif defined(__riscv) && __riscv_xlen == 64
    s.put("riscv64");
#elif defined(__powerpc64__)
    s.put("ppc64");
#elif defined(__s390x__)
    s.put("s390x");
#else
    s.put("unknown");
#endif
    s.put("\",\"os\":\"");
#if defined(_WIN32)
    s.put("windows");
#elif defined(__APPLE__)
    s.put("macos");
#elif defined(__FreeBSD__)
    s.put("freebsd");
#elif defined(__linux__)
    s.put("linux");
#else
    s.put("unknown");
#endif
    s.put("\",\"endian\":\"");
    s.put(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? "little" : "big");
    s.put("\",\"pointer\":");
    s.put(sizeof(void*) * 8);
    s.put(",\"char\":\"");
    s.put(static_cast<char>(-1) < 0 ? "signed" : "unsigned");
    s.put("\",\"enum\":");
    s.put(sizeof(plain) * 8);
    s.put(",\"long_double\":\"f");
    s.put(sizeof(long double) * 8);
    s.put(":");
    s.put(static_cast<std::size_t>(__LDBL_MANT_DIG__));
    s.put("\"},\"compiler\":\"");
#if defined(__clang__)
    // Not __clang_version__: it goes on with a space, and with words of who built the compiler.
    s.put("clang++ ");
    s.put(static_cast<std::size_t>(__clang_major__));
    s.put(".");
    s.put(static_cast<std::size_t>(__clang_minor__));
    s.put(".");
    s.put(static_cast<std::size_t>(__clang_patchlevel__));
#else
    s.put("g++ " __VERSION__);
#endif
    s.put("\"");
}

template <class Interface, auto... Members> constexpr void put_needs(sink& s, const needs<Members...>*) {
    s.put("[");
    bool first = true;
    for (std::size_t leaf : {reflect::leaf_at<Interface, Members>()..., reflect::nowhere}) {
        if (leaf == reflect::nowhere) continue;
        s.put(first ? "\"" : ",\"");
        s.put(leaves<Interface>.name(leaf));
        s.put("\"");
        first = false;
    }
    s.put("]");
}
template <class Interface> constexpr void put_needs(sink& s, const needs_everything*) { s.put("\"all\""); }

template <class Object> constexpr void put_object(sink& s, bool import, bool& first) {
    if constexpr (is_import<Object> || is_export<Object>) {
        if (import != is_import<Object>) return;
        using interface_type = typename Object::interface_type;
        s.put(first ? "{\"interface\":" : ",{\"interface\":");
        first = false;
        if (s.out != nullptr)
            reflect::put_interface<interface_type>(s);
        else
            s.size += reflect::surveyed<interface_type>.size; // has been counted
        if constexpr (is_import<Object>) {
            s.put(",\"needs\":");
            put_needs<interface_type>(s, static_cast<const typename Object::needs_type*>(nullptr));
        }
        s.put("}");
    }
}

template <class... Objects> constexpr void put_manifest(sink& s, chars role, chars name, chars version) {
    s.put("{\"tenon\":1,\"role\":\"");
    s.put(role);
    s.put("\",\"name\":\"");
    s.put(name);
    s.put("\",\"version\":\"");
    s.put_escaped(version);
    s.put("\",");
    put_target(s);
    s.put(",\"imports\":[");
    [[maybe_unused]] bool first = true;
    (put_object<Objects>(s, true, first), ...);
    s.put("],\"exports\":[");
    first = true;
    (put_object<Objects>(s, false, first), ...);
    s.put("]}");
}

// An ELF note; the same bytes in the section of a PE or Mach-O image.
template <std::size_t N> struct note {
    static constexpr std::uint64_t size = N;
    std::uint32_t owner_size = 6;
    std::uint32_t text_size = N;
    std::uint32_t type = 1;
    char owner[8] = "Tenon";
    char text[(N + 3) / 4 * 4] = {};
};

template <class... Objects> consteval std::size_t manifest_size(chars role, chars name, chars version) {
    sink s;
    put_manifest<Objects...>(s, role, name, version);
    return s.size;
}
template <std::size_t Size, class... Objects>
consteval note<Size> manifest_note(chars role, chars name, chars version) {
    note<Size> n;
    sink s;
    s.out = n.text;
    put_manifest<Objects...>(s, role, name, version);
    return n;
}

// The objects of one macro, by their types, so that the macro can say them once.
template <auto&... Objects> struct listed {
    static consteval std::size_t size(chars role, chars name, chars version) {
        return manifest_size<std::remove_cvref_t<decltype(Objects)>...>(role, name, version);
    }
    template <std::size_t Size> static consteval note<Size> text(chars role, chars name, chars version) {
        return manifest_note<Size, std::remove_cvref_t<decltype(Objects)>...>(role, name, version);
    }
};

} // namespace binding
} // namespace tenon::inline v1

// Where a note goes, and what keeps it there. `retain` where the compiler has it, against linkers that collect
// sections; the alignment is what lets a reader step from one note to the next; a sanitizer's red zone would break that
// too.
#ifdef _WIN32
#    define TENON_NOTE_SECTION ".tenon"
#elif defined(__APPLE__)
#    define TENON_NOTE_SECTION "__TEXT,__tenon"
#else
#    define TENON_NOTE_SECTION ".note.tenon"
#endif
#if defined(__has_attribute) && __has_attribute(retain) && !defined(_WIN32) && !defined(__APPLE__)
#    define TENON_KEPT gnu::used, gnu::retain
#else
#    define TENON_KEPT gnu::used
#endif
#ifdef __clang__
#    define TENON_NOT_PADDED [[clang::no_sanitize("address")]]
#else
#    define TENON_NOT_PADDED
#endif
// A variable at namespace scope, made by a macro: g++ silently drops the section of anything that is templated.
#define TENON_NOTE(variable, role, name, version, list)                                                          \
    [[TENON_KEPT, gnu::section(TENON_NOTE_SECTION)]] TENON_NOT_PADDED alignas(4) constinit const auto variable = \
        list::text<list::size(role, name, version)>(role, name, version)
