// SPDX-License-Identifier: MIT
//
// What kind of thing a type is to Tenon: told apart here once, for the description, the refusals and the slots.
#pragma once

#include <cstdarg>

#include "../types/fields.hpp"
#include "decompose.hpp"
#include "opt_in.hpp"

namespace tenon::inline v1::reflect {

// The vocabulary has constructors, so the number of members can't be counted.
template <std::size_t N> struct states {
    static constexpr std::size_t count = N;
    template <class T, class Then> static constexpr auto of(T& t, Then then) { return decomposition<N>::of(t, then); }
};
template <class T>
requires(view_fields<T> != 0) struct stated_members<T> : states<view_fields<T>> {
};

template <class T> inline constexpr bool is_function_ref = false;
template <class F> inline constexpr bool is_function_ref<function_ref<F>> = true;

// Whoever steps through one must know how large the elements are; these have more than one size.
template <class T> inline constexpr bool is_growing_span = false;
template <class T> inline constexpr bool is_growing_span<span<T>> = growing<std::remove_cv_t<T>>;

// Asked of every type in every signature, so by the shortest ways that compilers have.
template <class T> inline constexpr bool is_class_or_union = __is_class(T) || __is_union(T);
template <class T> inline constexpr bool is_pointer = false; // without const; not for T* __restrict
template <class T> inline constexpr bool is_pointer<T*> = true;
template <class T> inline constexpr bool is_function_pointer = false;
template <class T> inline constexpr bool is_function_pointer<T*> = std::is_function_v<T>;

// A vector of a compiler extension: has lanes, and is none of the things that have an operator[] of their own.
template <class T>
inline constexpr bool is_vector = !is_class_or_union<T> && !std::is_array_v<T> && !is_pointer<T> && requires(T * v) {
    (*v)[0];
};

// g++ warns that the type's attributes are lost as a template argument; they do not matter here.
#if defined(__GNUC__) && !defined(__clang__)
#    pragma GCC diagnostic push
#    pragma GCC diagnostic ignored "-Wignored-attributes"
#    pragma GCC diagnostic ignored "-Wattributes"
#endif
using va_list_parameter = std::decay_t<va_list>;
template <class T>
inline constexpr bool is_va_list = std::is_same_v<T, va_list> || std::is_same_v<T, va_list_parameter>;
// Where va_list is a plain char* or void* it can't be told from one, and need not.
template <> inline constexpr bool is_va_list<char*> = false;
template <> inline constexpr bool is_va_list<void*> = false;
#if defined(__GNUC__) && !defined(__clang__)
#    pragma GCC diagnostic pop
#endif

template <class T> consteval bool declared_in(chars space) { return spelling<T>.starts_with(space); }

// Classes of a standard library have another layout in the next one, even where every type trait is content
// (std::string_view: pointer first in one, size first in another).
template <class T> inline constexpr bool is_std_class = is_class_or_union<T>&& declared_in<T>("std::");

// FILE and its like: complete in some C libraries, opaque by meaning in all.
template <class T> consteval bool is_opaque_by_name() {
    constexpr chars name = spelling<T>;
    for (chars known : {chars("_IO_FILE"), chars("__sFILE"), chars("_iobuf")})
        if (name == known) return true;
    return false;
}
template <class T> inline constexpr bool is_opaque = opaque<T> || is_opaque_by_name<T>();

// std::is_trivially_copyable, but for a struct with a const member of class type: clang says no to that, and passes it
// like any other.
template <class T> consteval bool is_trivial_to_copy() {
    if constexpr (std::is_trivially_copyable_v<T>)
        return std::is_trivially_destructible_v<T>;
    else if constexpr (std::is_copy_assignable_v<T> || std::is_move_assignable_v<T>)
        return false;
    else
        return std::is_trivially_copy_constructible_v<T> && std::is_trivially_move_constructible_v<T> &&
               std::is_trivially_destructible_v<T>;
}
// Fit for crossing by value, as far as the type's own traits tell.
template <class T> inline constexpr bool is_plain = std::is_standard_layout_v<T>&& is_trivial_to_copy<T>();

template <class T> inline constexpr bool is_complete = requires { sizeof(T); };

// Told apart from T* by the compilers, but not by std::remove_cv.
template <class T> inline constexpr bool is_restrict = false;
template <class T> inline constexpr bool is_restrict<T* __restrict> = true;
template <class T> struct unrestricted;
template <class T> struct unrestricted<T* __restrict> { using type = T*; };

// A complete class whose members can be listed.
template <class T> consteval bool is_describable() {
    if constexpr (!std::is_class_v<T> || !is_complete<T> || is_opaque<T> || is_std_class<T> || !is_plain<T>)
        return false;
    else if constexpr (stated_members<T>::count != 0)
        return !has_member_out_of_reach<T>();
    else if constexpr (!std::is_aggregate_v<T> || has_obstacle<T>() || member_count<T>() > most_counted)
        return false;
    else
        return !has_member_out_of_reach<T>();
}

#ifdef __SIZEOF_INT128__
__extension__ using int128 = __int128;
__extension__ using uint128 = unsigned __int128;
#endif
#ifdef __SIZEOF_FLOAT128__
__extension__ using float128 = __float128; // std knows it in the compilers' own dialects only
#endif

} // namespace tenon::inline v1::reflect
