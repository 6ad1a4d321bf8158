// SPDX-License-Identifier: MIT
//
// A value or none, passed and returned like TENON_OPTIONAL(T).
//
//     tenon::optional<int> find(tenon::string_view key) {
//         if (key == "answer") return tenon::some(42);
//         return {};
//     }
//     if (auto found = find("answer")) use(*found);
//
// A plain C struct, without constructors and initial values, because MSVC returns a small struct that has either in
// another way than C does. So say some(value) for a value and {} for none, and never `optional<int> o;` without braces.
// Not for owned values; return their twin, whose null is "none".
#pragma once

#include <cstddef>
#include <type_traits>

#include "../types.h"
#include "visibility.hpp"

namespace tenon::inline v1 {

// What may cross by value as far as the compiler can tell; the rest (which types its fields have) is the reflection's.
template <class T>
concept crosses_by_value =
    std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T> && std::is_standard_layout_v<T>;

template <class T> struct TENON_VISIBLE_AGGREGATE optional {
    static_assert(crosses_by_value<T>, "tenon::optional<T> crosses by value: T must have trivial copy, move and "
                                       "destructor, and standard layout");

    bool has_value; // first, so that `{value}` does not compile into a none
    T value;        // says something only when has_value

    TENON_HIDDEN constexpr explicit operator bool() const noexcept { return has_value; }
    TENON_HIDDEN constexpr const T& operator*() const noexcept { return value; }
    TENON_HIDDEN constexpr T& operator*() noexcept { return value; }
    TENON_HIDDEN constexpr const T* operator->() const noexcept { return __builtin_addressof(value); }
    TENON_HIDDEN constexpr T* operator->() noexcept { return __builtin_addressof(value); }
    TENON_HIDDEN constexpr T value_or(T fallback) const noexcept { return has_value ? value : fallback; }

    // optional<int>::from(a_std_optional), and back with to<std::optional>().
    template <class Other> TENON_HIDDEN static constexpr optional from(const Other& other) {
        return other.has_value() ? optional{true, *other} : optional{};
    }
    template <template <class> class Other> TENON_HIDDEN constexpr Other<T> to() const {
        return has_value ? Other<T>(value) : Other<T>();
    }
};

template <class T> TENON_HIDDEN constexpr optional<T> some(T value) noexcept { return {true, value}; }

} // namespace tenon::inline v1
