// SPDX-License-Identifier: MIT
//
// What a slot holds while no function is bound to it: a function of the slot's very type. So a call never needs a
// check, and never jumps to zero.
//
// Early stubs are put in by the constructor of `imported`, which can't know the object's name; the plugin's own stubs
// replace them at registration. Nothing here is keyed on an interface type: two plugins linked into one program may
// have different interfaces of one name, and the linker would keep one stub of the two.
#pragma once

#include <cstddef>
#include <cstdint>

#include "../abi.h"
#include "../reflect/walk.hpp"

// A stub runs once or never, and there are two for each function: optimising them, and what stores them, was a third of
// what a long interface costs its compiler.
#ifdef __clang__
#    define TENON_AS_IT_STANDS gnu::noinline, clang::optnone
#else
#    define TENON_AS_IT_STANDS gnu::optimize("O0")
#endif

namespace tenon::inline v1::binding {

// Text of bounded size, for messages: a plugin may do without exceptions and without a heap.
template <std::size_t Capacity> struct TENON_HIDDEN bounded_text {
    char data[Capacity + 1]; // of which nothing is written that is not asked for
    std::size_t size = 0;

    bounded_text() noexcept { data[0] = 0; }
    void add(const char* text, std::size_t length) noexcept {
        for (std::size_t i = 0; i < length && size < Capacity; ++i) data[size++] = text[i];
        data[size] = 0;
    }
    void add(const char* text) noexcept {
        while (*text != 0 && size < Capacity) data[size++] = *text++;
        data[size] = 0;
    }
};

// write(2), declared as one that does not throw. As the system declares it, or fprintf, every plugin would need a C++
// runtime to stop what they never throw, and a load would look up more names.
#define TENON_LINKED_AS(prefix, name) TENON_AS_TEXT(prefix) name
#define TENON_AS_TEXT(word) #word
extern "C" std::ptrdiff_t tenon_write(int descriptor, const void* bytes, std::size_t size) noexcept
    __asm__(TENON_LINKED_AS(__USER_LABEL_PREFIX__, "write"));

// The documented end of the process: the one thing that Tenon prints, and its only abort. __builtin_abort is abort()
// without <cstdlib>.
[[noreturn, gnu::cold]] TENON_HIDDEN inline void stop(const char* caller, const char* interface_name,
                                                      const char* function, const char* why,
                                                      std::size_t why_size) noexcept {
    bounded_text<1024> line;
    line.add("tenon: ");
    line.add(caller);
    line.add(" called ");
    line.add(interface_name);
    line.add(".");
    line.add(function);
    line.add(", but ");
    line.add(why, why_size);
    line.data[line.size++] = '\n'; // in the place of the zero, which there always is
    constexpr int standard_error = 2;
    static_cast<void>(tenon_write(standard_error, line.data, line.size));
    __builtin_abort();
}

// Interface and function as numbers, eight characters each, a zero between them; longer names are cut.
inline constexpr std::size_t words_of_name = 10;
struct words {
    std::uint64_t word[words_of_name] = {};
    std::size_t count = 0;
};
constexpr words pack_name(reflect::chars interface_name, reflect::chars function) {
    words w;
    std::size_t at = 0;
    for (reflect::chars s : {interface_name, reflect::chars("", 1), function})
        for (std::size_t i = 0; i < s.size && at < words_of_name * 8; ++i, ++at)
            w.word[at / 8] |= static_cast<std::uint64_t>(static_cast<unsigned char>(s[i])) << at % 8 * 8;
    w.count = (at + 7) / 8;
    return w;
}

// Whose table an early stub is in: an import of a plugin, or what a host has of a plugin's interface.
inline constexpr bool in_plugin = false;
inline constexpr bool in_host = true;

template <std::uint64_t... Words> struct TENON_HIDDEN packed_name {
    TENON_HIDDEN static constexpr std::uint64_t list[sizeof...(Words)] = {Words...};
};

[[noreturn, gnu::cold]] TENON_HIDDEN inline void stop_early(bool host, const std::uint64_t* packed,
                                                            std::size_t count) noexcept {
    char name[words_of_name * 8 + 2] = {};
    for (std::size_t i = 0; i < count * 8; ++i) name[i] = static_cast<char>(packed[i / 8] >> i % 8 * 8);
    constexpr reflect::chars not_offered =
        "the plugin does not offer it, or has been unloaded; ask plugin.has<>() first";
    constexpr reflect::chars too_early =
        "no host has registered it; the import must be named in TENON_PLUGIN, and what runs before there is a host, "
        "such as a static constructor, belongs into a start hook, tenon::start<f>";
    const reflect::chars why = host ? not_offered : too_early;
    const char* function = name;
    while (*function != 0) ++function;
    stop(host ? "the host" : "this plugin", name, function + 1, why.data, why.size);
}

// Keyed on the function's type and name alone, so that equal ones may merge.
template <bool Host, class F, std::uint64_t... Words> struct early_stub;
// Keyed on the plugin: asks the owner for the function, and goes on to it with its arguments. Data needs none.
template <class Image, std::uint32_t Import, std::uint32_t Slot, class F> struct TENON_HIDDEN own_stub {
    static void call() noexcept {}
};

#define TENON_STUBS(convention)                                                                           \
    template <bool Host, class R, class... A, bool NoExcept, std::uint64_t... Words>                      \
    struct TENON_HIDDEN early_stub<Host, R(convention*)(A...) noexcept(NoExcept), Words...> {             \
        [[TENON_AS_IT_STANDS]] TENON_HIDDEN static R convention call(A...) noexcept(NoExcept) {           \
            stop_early(Host, packed_name<Words...>::list, sizeof...(Words));                              \
        }                                                                                                 \
    };                                                                                                    \
    template <class Image, std::uint32_t Import, std::uint32_t Slot, class R, class... A, bool NoExcept>  \
    struct TENON_HIDDEN own_stub<Image, Import, Slot, R(convention*)(A...) noexcept(NoExcept)> {          \
        [[TENON_AS_IT_STANDS]] TENON_HIDDEN static R convention call(A... arguments) noexcept(NoExcept) { \
            return reinterpret_cast<R(convention*)(A...) noexcept(NoExcept)>(Image::bound(Import, Slot))( \
                static_cast<A&&>(arguments)...);                                                          \
        }                                                                                                 \
    };
TENON_STUBS()
#if defined(__x86_64__) && !defined(_WIN32)
TENON_STUBS(__attribute__((ms_abi)))
#elif defined(__i386__)
TENON_STUBS(__attribute__((stdcall)))
TENON_STUBS(__attribute__((fastcall)))
#endif
#undef TENON_STUBS

// C++ can't pass on arguments it does not know: bound at start in every mode, so this one only ever reports.
template <bool Host, class R, class... A, bool NoExcept, std::uint64_t... Words>
struct TENON_HIDDEN early_stub<Host, R (*)(A..., ...) noexcept(NoExcept), Words...> {
    TENON_HIDDEN static R call(A..., ...) noexcept(NoExcept) {
        stop_early(Host, packed_name<Words...>::list, sizeof...(Words));
    }
};
template <class Image, std::uint32_t Import, std::uint32_t Slot, class R, class... A, bool NoExcept>
struct TENON_HIDDEN own_stub<Image, Import, Slot, R (*)(A..., ...) noexcept(NoExcept)> {
    TENON_HIDDEN static R call(A..., ...) noexcept(NoExcept) { Image::refuse(Import, Slot); }
};

// The function pointer of a slot: itself, or the one in a function_ref.
template <class M> struct function_in { using type = M; };
template <class S> struct function_in<function_ref<S>> { using type = decltype(function_ref<S>::call); };
template <class M> using function_in_t = typename function_in<std::remove_cv_t<M>>::type;

} // namespace tenon::inline v1::binding
