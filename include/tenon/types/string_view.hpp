// SPDX-License-Identifier: MIT
//
// Text to look at: pointer and length, passed like the C struct tenon_string_view. Made for parameters.
//
//     void log(tenon::string_view message);
//     log("literal"); log(a_std_string); std::string_view text = message;
//
// Not for keeping: who stores one answers for the text staying where it is. For text that is handed over see
// string.hpp. Searching and slicing are std::string_view's; the conversion is implicit and free.
#pragma once

#include <cstddef>
#include <type_traits>

#include "../types.h"
#include "contiguous.hpp"
#include "visibility.hpp"

namespace tenon::inline v1 {

// std::basic_string_view<char, ...>, told by its traits, since including it would cost more than all of this.
template <class View>
concept standard_string_view = requires(const char* data, std::size_t size) {
    typename View::traits_type;
    requires std::is_same_v<typename View::value_type, char>;
    requires std::is_trivially_copyable_v<View>; // else it is a std::string, which would allocate
    View(data, size);
};

struct string_view;

template <class T>
concept text_like = std::is_convertible_v<const T&, string_view>;

template <class Stream>
concept character_stream = requires(Stream& out, const char* chars, std::ptrdiff_t count) {
    out.write(chars, count);
};

struct TENON_VISIBLE_TYPE string_view {
    const char* data = nullptr;
    std::size_t size = 0;

    TENON_HIDDEN constexpr string_view() noexcept = default;
    TENON_HIDDEN constexpr string_view(const char* first, std::size_t count) noexcept : data(first), size(count) {}
    TENON_HIDDEN constexpr string_view(const char* terminated) noexcept
        : data(terminated), size(__builtin_strlen(terminated)) {}
    TENON_HIDDEN constexpr string_view(tenon_string_view twin) noexcept : data(twin.data), size(twin.size) {}
    template <contiguous_of<const char> Text>
    TENON_HIDDEN constexpr string_view(Text&& text) noexcept
        : data(text.data()), size(static_cast<std::size_t>(text.size())) {}
    string_view(std::nullptr_t) = delete;

    TENON_HIDDEN constexpr operator tenon_string_view() const noexcept { return {data, size}; }
    template <standard_string_view View> TENON_HIDDEN constexpr operator View() const noexcept {
        return View(data, size);
    }

    TENON_HIDDEN constexpr bool empty() const noexcept { return size == 0; }
    TENON_HIDDEN constexpr const char* begin() const noexcept { return data; }
    TENON_HIDDEN constexpr const char* end() const noexcept { return data + size; }
    TENON_HIDDEN constexpr const char& operator[](std::size_t index) const noexcept { return data[index]; }

    // A template, so that it is an exact match also beside std::string_view's own operator, which converts as well.
    template <text_like Other>
    TENON_HIDDEN friend constexpr bool operator==(string_view left, const Other& right) noexcept {
        const string_view other = right;
        return left.size == other.size && (left.size == 0 || __builtin_memcmp(left.data, other.data, left.size) == 0);
    }

    template <character_stream Stream> TENON_HIDDEN friend Stream& operator<<(Stream& out, string_view text) {
        out.write(text.data, static_cast<std::ptrdiff_t>(text.size));
        return out;
    }
};

} // namespace tenon::inline v1
