// SPDX-License-Identifier: MIT
//
// What a view can be made from: anything that has data() and size(), so that std::string, std::vector, QByteArray and
// their like work without their headers.
//
//     template <contiguous_of<const int> Container> void look_at(Container&& container);
//
// Not a check of lifetimes: a view of a temporary is good until the end of the full expression, as with std::span.
#pragma once

#include <cstddef>
#include <type_traits>

namespace tenon::inline v1 {

// Through the type of an array, because a pointer to a derived class converts to its base but can't be stepped as one.
template <class From, class To>
concept same_elements = std::is_convertible_v<From (*)[], To (*)[]>;

// `Container` as deduced by `Container&&`. A temporary will do only where it can't be written to: what is written into
// one is lost at once.
template <class Container, class Element>
concept contiguous_of = requires(Container& from) {
    requires std::is_const_v<Element> || std::is_lvalue_reference_v<Container>;
    static_cast<std::size_t>(from.size());
    requires same_elements<std::remove_pointer_t<decltype(from.data())>, Element>;
};

} // namespace tenon::inline v1
