/* SPDX-License-Identifier: MIT
 *
 * The manifest of an image in C, as a note: the texts of its interfaces, which `tenon generate` has written, between
 * what the preprocessor knows of the target. docs/manifest.md has the format; slots/manifest_text.hpp is the same in
 * C++.
 *
 *     TENON_NOTE_OF(note, "plugin", "hello", "1.0.0", TENON_IMPORTS((HostFunctions, app)), TENON_NO_EXPORTS)
 *
 * Included by plugin.h and host.h; authors say TENON_PLUGIN and TENON_HOST.
 */
#ifndef TENON_MANIFEST_TEXT_H
#define TENON_MANIFEST_TEXT_H

/* tcc loses all attributes once a header of glibc has been included, the section of the manifest with them, and has no
 * _Pragma and none of the macros that say what a long double is. */
#if defined(__TINYC__) || !defined(__GNUC__)
#    error "tenon: plugins and hosts in C need gcc or clang; tcc is not supported"
#endif

#include <stdint.h>

#if defined(__x86_64__)
#    define TENON_ARCH "x86_64"
#elif defined(__i386__)
#    define TENON_ARCH "x86"
#elif defined(__aarch64__)
#    define TENON_ARCH "aarch64"
#elif defined(__arm__)
#    define TENON_ARCH "arm"
#elif defined(__riscv) && __riscv_xlen == 64
#    define TENON_ARCH "riscv64"
#elif defined(__powerpc64__)
#    define TENON_ARCH "ppc64"
#elif defined(__s390x__)
#    define TENON_ARCH "s390x"
#else
#    define TENON_ARCH "unknown"
#endif

#if defined(_WIN32)
#    define TENON_OS "windows"
#elif defined(__APPLE__)
#    define TENON_OS "macos"
#elif defined(__FreeBSD__)
#    define TENON_OS "freebsd"
#elif defined(__linux__)
#    define TENON_OS "linux"
#else
#    define TENON_OS "unknown"
#endif

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#    define TENON_ENDIAN "little"
#else
#    define TENON_ENDIAN "big"
#endif

#if __SIZEOF_POINTER__ == 8
#    define TENON_POINTER_BITS "64"
#else
#    define TENON_POINTER_BITS "32"
#endif

#ifdef __CHAR_UNSIGNED__
#    define TENON_CHAR "unsigned"
#else
#    define TENON_CHAR "signed"
#endif

#if __SIZEOF_LONG_DOUBLE__ == 16
#    define TENON_LONG_DOUBLE_BITS "128"
#elif __SIZEOF_LONG_DOUBLE__ == 12
#    define TENON_LONG_DOUBLE_BITS "96"
#else
#    define TENON_LONG_DOUBLE_BITS "64"
#endif

#ifdef __clang__
#    define TENON_COMPILER "clang " __clang_version__
#else
#    define TENON_COMPILER "gcc " __VERSION__
#endif

/* All texts up to the bits of an enumeration, which only sizeof knows, and all behind them. */
#define TENON_MANIFEST_BEFORE(role, name, version)                                                  \
    "{\"tenon\":1,\"role\":\"" role "\",\"name\":\"" name "\",\"version\":\"" version               \
    "\",\"target\":{\"arch\":\"" TENON_ARCH "\",\"os\":\"" TENON_OS "\",\"endian\":\"" TENON_ENDIAN \
    "\",\"pointer\":" TENON_POINTER_BITS ",\"char\":\"" TENON_CHAR "\",\"enum\":"
#define TENON_MANIFEST_AFTER(imports, exports)                                                                \
    ",\"long_double\":\"f" TENON_LONG_DOUBLE_BITS                                                             \
    ":" TENON_TEXT(__LDBL_MANT_DIG__) "\"},\"compiler\":\"" TENON_COMPILER "\",\"imports\":[" TENON_EACH(     \
        TENON_IMPORT_TEXT, TENON_COMMA, imports) "],\"exports\":[" TENON_EACH(TENON_EXPORT_TEXT, TENON_COMMA, \
                                                                              exports) "]}"
#define TENON_IMPORT_TEXT(Interface, object) \
    "{\"interface\":" TENON_TEXT_##Interface ",\"needs\":" TENON_NEEDS_##Interface "}"
#define TENON_EXPORT_TEXT(Interface, object) "{\"interface\":" TENON_TEXT_##Interface "}"
#define TENON_COMMA() ","

#ifdef _WIN32
#    define TENON_NOTE_SECTION ".tenon"
#elif defined(__APPLE__)
#    define TENON_NOTE_SECTION "__TEXT,__tenon"
#else
#    define TENON_NOTE_SECTION ".note.tenon"
#endif
#if !defined(_WIN32) && !defined(__APPLE__) && __has_attribute(retain)
#    define TENON_KEPT_IN_C used, retain,
#else
#    define TENON_KEPT_IN_C used,
#endif
#ifdef __clang__
#    define TENON_NOT_PADDED_IN_C no_sanitize("address"),
#else
#    define TENON_NOT_PADDED_IN_C
#endif

/* The sizes are those of the texts without their zeros; the padding is what the next note begins after. A long
 * interface has more characters than C promises for a literal; gcc and clang take as many as they have memory for. */
#define TENON_NOTE_OF(variable, role, name, version, imports, exports)                                    \
    _Pragma("GCC diagnostic push")                                                                        \
        _Pragma("GCC diagnostic ignored \"-Woverlength-strings\"") enum variable##_plain{variable##_one}; \
    enum variable##_sizes{variable##_before = sizeof(TENON_MANIFEST_BEFORE(role, name, version)) - 1,     \
                          variable##_after = sizeof(TENON_MANIFEST_AFTER(imports, exports)) - 1,          \
                          variable##_size = variable##_before + 2 + variable##_after,                     \
                          variable##_padding = (4 - variable##_size % 4) % 4};                            \
    __attribute__((TENON_KEPT_IN_C TENON_NOT_PADDED_IN_C section(TENON_NOTE_SECTION),                     \
                   aligned(4))) static const struct {                                                     \
        uint32_t owner_size, text_size, type;                                                             \
        char owner[8];                                                                                    \
        char text[variable##_before];                                                                     \
        char enum_bits[2];                                                                                \
        char after[variable##_after + variable##_padding];                                                \
    } variable = {6,                                                                                      \
                  variable##_size,                                                                        \
                  1,                                                                                      \
                  "Tenon",                                                                                \
                  TENON_MANIFEST_BEFORE(role, name, version),                                             \
                  {sizeof(enum variable##_plain) == 1   ? ' '                                             \
                   : sizeof(enum variable##_plain) == 2 ? '1'                                             \
                                                        : '3',                                            \
                   sizeof(enum variable##_plain) == 1   ? '8'                                             \
                   : sizeof(enum variable##_plain) == 2 ? '6'                                             \
                                                        : '2'},                                           \
                  TENON_MANIFEST_AFTER(imports, exports)};                                                \
    _Pragma("GCC diagnostic pop")

/* The lists of TENON_PLUGIN and TENON_HOST: (Interface, object) each, one to eight. */
#define TENON_IMPORTS(...) (TENON_COUNT(__VA_ARGS__), __VA_ARGS__)
#define TENON_EXPORTS(...) (TENON_COUNT(__VA_ARGS__), __VA_ARGS__)
#define TENON_NO_IMPORTS (0, ~)
#define TENON_NO_EXPORTS (0, ~)

/* So they are (count, item, ...), each item in parentheses. TENON_EACH gives every item to `macro`, with between()
 * between. */
#define TENON_EACH(macro, between, list) TENON_EACH_IN(macro, between, TENON_UNWRAPPED list)
#define TENON_EACH_IN(macro, between, ...) TENON_EACH_OF(macro, between, __VA_ARGS__)
#define TENON_EACH_OF(macro, between, count, ...) TENON_PASTED(TENON_EACH_, count)(macro, between, __VA_ARGS__)
#define TENON_EACH_0(macro, between, none)
#define TENON_EACH_1(macro, between, item) macro item
#define TENON_EACH_2(macro, between, item, ...) macro item between() TENON_EACH_1(macro, between, __VA_ARGS__)
#define TENON_EACH_3(macro, between, item, ...) macro item between() TENON_EACH_2(macro, between, __VA_ARGS__)
#define TENON_EACH_4(macro, between, item, ...) macro item between() TENON_EACH_3(macro, between, __VA_ARGS__)
#define TENON_EACH_5(macro, between, item, ...) macro item between() TENON_EACH_4(macro, between, __VA_ARGS__)
#define TENON_EACH_6(macro, between, item, ...) macro item between() TENON_EACH_5(macro, between, __VA_ARGS__)
#define TENON_EACH_7(macro, between, item, ...) macro item between() TENON_EACH_6(macro, between, __VA_ARGS__)
#define TENON_EACH_8(macro, between, item, ...) macro item between() TENON_EACH_7(macro, between, __VA_ARGS__)

#define TENON_COUNT(...) TENON_NINTH(__VA_ARGS__, 8, 7, 6, 5, 4, 3, 2, 1, ~)
#define TENON_NINTH(a, b, c, d, e, f, g, h, ninth, ...) ninth
#define TENON_COUNT_OF(list) TENON_COUNT_IN(TENON_UNWRAPPED list)
#define TENON_COUNT_IN(...) TENON_FIRST(__VA_ARGS__, ~)
#define TENON_FIRST(first, ...) first
#define TENON_UNWRAPPED(...) __VA_ARGS__
#define TENON_PASTED(a, b) TENON_PASTED_IN(a, b)
#define TENON_PASTED_IN(a, b) a##b
#define TENON_NOTHING()
#define TENON_TEXT(x) TENON_TEXT_IN(x)
#define TENON_TEXT_IN(x) #x

#endif
