// SPDX-License-Identifier: MIT
//
// What the reflection has to be told about the vocabulary: how many fields the types with constructors have, since only
// those of aggregates can be counted.
//
//     static_assert(tenon::view_fields<tenon::string_view> == 2);
//     const auto& [data, size] = a_string_view;   // all fields are public, in the order of the twin
//
// optional and result are aggregates and need no entry; owned types never appear in a signature. Not for user types.
#pragma once

#include <cstddef>

#include "bytes.hpp"
#include "function_ref.hpp"
#include "span.hpp"
#include "string_view.hpp"

namespace tenon::inline v1 {

// Zero: not one of ours.
template <class T> inline constexpr std::size_t view_fields = 0;
template <> inline constexpr std::size_t view_fields<string_view> = 2;
template <> inline constexpr std::size_t view_fields<bytes> = 2;
template <class T> inline constexpr std::size_t view_fields<span<T>> = 2;
template <class Signature> inline constexpr std::size_t view_fields<function_ref<Signature>> = 2;

} // namespace tenon::inline v1
