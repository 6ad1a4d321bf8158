// SPDX-License-Identifier: MIT
//
// Bytes to look at: pointer and count, passed like the C struct tenon_bytes. Made for parameters.
//
//     std::uint32_t checksum(tenon::bytes input);
//     checksum(a_vector_of_std_byte); checksum(a_std_string); checksum({pointer, count});
//
// Not for keeping, and not for the bytes of integers or structs: those differ between machines, so a container of
// anything wider than a byte is refused. A literal too: whether its terminator belongs to it is for you to say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "../types.h"
#include "contiguous.hpp"
#include "span.hpp"
#include "visibility.hpp"

namespace tenon::inline v1 {

template <class T>
concept byte_like = std::is_same_v<T, std::uint8_t> || std::is_same_v<T, std::byte> || std::is_same_v<T, char> ||
    std::is_same_v<T, signed char>;

template <class Container>
concept contiguous_bytes = requires(Container& from) {
    requires byte_like<std::remove_cv_t<std::remove_pointer_t<decltype(from.data())>>>;
    requires contiguous_of<Container, const std::remove_pointer_t<decltype(from.data())>>;
};

struct TENON_VISIBLE_TYPE bytes {
    const std::uint8_t* data = nullptr;
    std::size_t size = 0;

    TENON_HIDDEN constexpr bytes() noexcept = default;
    TENON_HIDDEN constexpr bytes(const std::uint8_t* first, std::size_t count) noexcept : data(first), size(count) {}
    template <byte_like Byte>
    TENON_HIDDEN bytes(const Byte* first, std::size_t count) noexcept
        : data(reinterpret_cast<const std::uint8_t*>(first)), size(count) {}
    TENON_HIDDEN constexpr bytes(tenon_bytes twin) noexcept : data(twin.data), size(twin.size) {}
    template <std::size_t Count>
    TENON_HIDDEN constexpr bytes(const std::uint8_t (&array)[Count]) noexcept : data(array), size(Count) {}
    template <contiguous_bytes Container>
    TENON_HIDDEN constexpr bytes(Container&& container) noexcept
        : bytes(container.data(), static_cast<std::size_t>(container.size())) {}
    template <byte_like Byte> TENON_HIDDEN bytes(span<Byte> elements) noexcept : bytes(elements.data, elements.size) {}
    template <byte_like Byte>
    TENON_HIDDEN constexpr bytes(span<const Byte> elements) noexcept : bytes(elements.data, elements.size) {}
    bytes(std::nullptr_t) = delete;

    TENON_HIDDEN constexpr operator tenon_bytes() const noexcept { return {data, size}; }
    TENON_HIDDEN constexpr operator span<const std::uint8_t>() const noexcept { return {data, size}; }

    TENON_HIDDEN constexpr bool empty() const noexcept { return size == 0; }
    TENON_HIDDEN constexpr const std::uint8_t* begin() const noexcept { return data; }
    TENON_HIDDEN constexpr const std::uint8_t* end() const noexcept { return data + size; }
    TENON_HIDDEN constexpr const std::uint8_t& operator[](std::size_t index) const noexcept { return data[index]; }
};

} // namespace tenon::inline v1
