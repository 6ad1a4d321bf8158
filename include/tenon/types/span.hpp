// SPDX-License-Identifier: MIT
//
// Elements to look at or to write to: pointer and count, passed like TENON_SPAN(T). Made for parameters.
//
//     double mean(tenon::span<const double> values);
//     mean(a_vector); mean(an_array); std::span<const double> standard = values;
//
// Not for keeping, and not for elements that only one compiler knows: T must be a type that may cross itself.
#pragma once

#include <cstddef>
#include <type_traits>

#include "../types.h"
#include "contiguous.hpp"
#include "visibility.hpp"

namespace tenon::inline v1 {

// It is a contiguous range, and so converts to std::span by the latter's own constructor.
template <class T> struct TENON_VISIBLE_TYPE span {
    T* data = nullptr;
    std::size_t size = 0;

    TENON_HIDDEN constexpr span() noexcept = default;
    TENON_HIDDEN constexpr span(T* first, std::size_t count) noexcept : data(first), size(count) {}
    template <std::size_t Count> TENON_HIDDEN constexpr span(T (&array)[Count]) noexcept : data(array), size(Count) {}
    template <contiguous_of<T> Container>
    TENON_HIDDEN constexpr span(Container&& container) noexcept
        : data(container.data()), size(static_cast<std::size_t>(container.size())) {}
    template <same_elements<T> U>
    TENON_HIDDEN constexpr span(span<U> other) noexcept : data(other.data), size(other.size) {}
    span(std::nullptr_t) = delete;

    TENON_HIDDEN constexpr bool empty() const noexcept { return size == 0; }
    TENON_HIDDEN constexpr T* begin() const noexcept { return data; }
    TENON_HIDDEN constexpr T* end() const noexcept { return data + size; }
    TENON_HIDDEN constexpr T& operator[](std::size_t index) const noexcept { return data[index]; }
};

template <class T, std::size_t Count> span(T (&)[Count]) -> span<T>;
template <class Container> span(Container&& container) -> span<std::remove_pointer_t<decltype(container.data())>>;

} // namespace tenon::inline v1
