// SPDX-License-Identifier: MIT
//
// How many members an aggregate has: the largest number of `{}` it can be initialised with. With one pair of braces per
// member there is no brace elision, so an array counts as one however long it is.
//
// Also finds what a structured binding would trip over with a hard error: an anonymous union or struct, and a base.
// Not for types with constructors: they state their number (TENON_MEMBERS in decompose.hpp).
#pragma once

#include <cstddef>
#include <initializer_list>
#include <type_traits>

#include "indices.hpp"
#include "spelling.hpp"

namespace tenon::inline v1::reflect {

inline constexpr std::size_t most_counted = 128;

// "T can be initialised with N pairs of braces". Asked of overload resolution, as an ambiguity with a class that can
// always be, because g++ can't initialise a flexible array; and asked directly, because it resolves nothing with a
// vector.
struct nothing {};
struct anything {
    anything(std::initializer_list<nothing>);
};
template <class T> struct either {
    static void takes(T);
    static void takes(anything);
};
template <class T, std::size_t N> inline constexpr bool takes = false;

// "T can be initialised with N pairs of braces and then a Probe, and nothing of it throws".
template <class T, std::size_t N, class Probe> inline constexpr bool takes_then = requires(Probe p) {
    {
        T { p }
    }
    noexcept;
};

// Both for every N that is asked for, up to most_counted + 1.
#include "generated/counts.hpp"

// Low braces are taken, High are not.
template <class T, std::size_t Low, std::size_t High> consteval std::size_t count_between() {
    if constexpr (High - Low == 1) {
        return Low;
    } else {
        constexpr std::size_t middle = Low + (High - Low) / 2;
        if constexpr (takes<T, middle>)
            return count_between<T, middle, High>();
        else
            return count_between<T, Low, middle>();
    }
}

// most_counted + 1 says "more than that".
template <class T> consteval std::size_t count_members() {
    constexpr std::size_t bits = sizeof(T) * 8; // no struct has more members that can be named, bit-fields included
    if constexpr (std::is_empty_v<T>)
        return 0;
    else if constexpr (bits <= most_counted)
        return count_between<T, 0, bits + 1>();
    else if constexpr (takes<T, most_counted + 1>)
        return most_counted + 1;
    else
        return count_between<T, 0, most_counted + 1>();
}

// Converts to every class, so that the compiler never goes looking for the first member of one, and without throwing
// only to what a structured binding can't take apart: a base of T, and a member of unnamed type that is declared
// without a name (its members belong to T). g++ spells the latter like a named member of unnamed type, but has taken
// its destructor away; clang says "anonymous".
template <class T> struct obstacle {
    template <class M> static consteval bool is_one() {
        if constexpr (std::is_class_v<M> && std::is_base_of_v<M, T> && !std::is_same_v<M, T>)
            return true;
        else if constexpr (unnamed_mark(spelling<M>).size == 0)
            return false;
        else
            return unnamed_mark(spelling<M>).starts_with("(anonymous") || !std::is_destructible_v<M>;
    }
    template <class M>
    requires(std::is_class_v<M> || std::is_union_v<M>) constexpr operator M() const noexcept(is_one<M>());
};

template <class T, std::size_t... I> consteval bool any_obstacle(indices<I...>) {
    return (takes_then<T, I, obstacle<T>> || ...);
}

// Up to most_counted members; false where it can't be told.
template <class T> consteval bool has_obstacle() {
    if constexpr (!std::is_aggregate_v<T> || count_members<T>() > most_counted)
        return false;
    else
        return any_obstacle<T>(make_indices<count_members<T>()>{});
}

} // namespace tenon::inline v1::reflect
