// SPDX-License-Identifier: MIT
//
// std::index_sequence without <utility>, which would be a tenth of what a plugin author's compiler spends on Tenon.
#pragma once

#include <cstddef>

#ifndef __has_builtin
#    define __has_builtin(x) 0
#endif

namespace tenon::inline v1::reflect {

template <std::size_t... I> struct indices {};

#if __has_builtin(__make_integer_seq)
template <class, std::size_t... I> using indices_of = indices<I...>;
template <std::size_t N> using make_indices = __make_integer_seq<indices_of, std::size_t, N>;
#else
template <std::size_t N> using make_indices = indices<__integer_pack(N)...>;
#endif

} // namespace tenon::inline v1::reflect
