// SPDX-License-Identifier: MIT
//
// A value of an interface struct in which every function is a stub and every piece of data is zero. Made at compile
// time by one flat initialiser, since members may be const, arrays, or structs of functions in their turn.
#pragma once

#include "stub.hpp"

namespace tenon::inline v1::binding {

using reflect::indices;
using reflect::is_function_ref;
using reflect::is_walked_into;
using reflect::leaf_types_in;
using reflect::leaves;
using reflect::make_indices;
using reflect::type_list;

struct access; // to the private parts of imported and exported, for what fills and reads them

// What is to be put at one place of the flat initialiser: a value of type E, whose first leaf has that number.
template <class E, std::size_t Leaf> struct position {};

template <class M> consteval std::size_t leaves_in() {
    if constexpr (is_walked_into<M>)
        return decltype(reflect::leaf_types_of<M>())::size;
    else
        return 1;
}

// Brace elision: an array takes as many initialisers as it has elements, every other member one.
template <class M, std::size_t Leaf, std::size_t... I> constexpr auto positions_of_elements(indices<I...>);
template <class M, std::size_t Leaf> constexpr auto positions_of() {
    if constexpr (std::is_array_v<M>)
        return positions_of_elements<M, Leaf>(make_indices<std::extent_v<M>>{});
    else
        return type_list<position<std::remove_cv_t<M>, Leaf>>{};
}
template <class M, std::size_t Leaf, std::size_t... I> constexpr auto positions_of_elements(indices<I...>) {
    using E = std::remove_extent_t<M>;
    constexpr std::size_t step = is_walked_into<M> ? leaves_in<E>() : 0;
    return typename reflect::joined<decltype(positions_of<E, Leaf + I * step>())...>::type{};
}

// The number of each member's first leaf.
template <class... M> struct first_leaves {
    std::size_t of[sizeof...(M) + 1] = {leaves_in<M>()...};

    consteval explicit first_leaves(std::size_t next) {
        for (std::size_t& number : of) {
            const std::size_t count = number;
            number = next;
            next += count;
        }
    }
};
template <std::size_t First, class... M, std::size_t... I>
constexpr auto positions_from(type_list<M...>, indices<I...>) {
    constexpr first_leaves<M...> first(First);
    return typename reflect::joined<decltype(positions_of<M, first.of[I]>())...>::type{};
}

template <std::size_t First, class... M, std::size_t... I>
constexpr auto positions_one_by_one(type_list<M...>, indices<I...>) {
    return type_list<position<std::remove_cv_t<M>, First + I>...>{};
}
template <class... M> inline constexpr bool is_flat = !reflect::any({(std::is_array_v<M> || is_walked_into<M>)...});

template <std::size_t First, class... M> constexpr auto positions_in(type_list<M...> members) {
    if constexpr (is_flat<M...>)
        return positions_one_by_one<First>(members, make_indices<sizeof...(M)>{});
    else
        return positions_from<First>(members, make_indices<sizeof...(M)>{});
}

// Interface gives the names; T is it, or a struct nested in it.
template <bool Host, class Interface, class T, std::size_t First> constexpr T stub_table();

template <std::size_t N> struct packed_list {
    words list[N + 1] = {};
};
template <class Interface>
inline constexpr auto packed_names = [] {
    packed_list<leaf_types_in<Interface>::size> packed;
    for (std::size_t i = 0; i < leaf_types_in<Interface>::size; ++i)
        packed.list[i] = pack_name(reflect::type_name<Interface>(), leaves<Interface>.name(i));
    return packed;
}();

template <bool Host, class Interface, std::size_t Leaf, class F, std::size_t... W>
constexpr F early_stub_of(indices<W...>) {
    return &early_stub<Host, F, packed_names<Interface>.list[Leaf].word[W]...>::call;
}

template <bool Host, class Interface, class E, std::size_t Leaf> constexpr E stub_value() {
    if constexpr (reflect::is_function_slot<E>) {
        constexpr auto stub = early_stub_of<Host, Interface, Leaf, function_in_t<E>>(
            make_indices<packed_names<Interface>.list[Leaf].count>{});
        if constexpr (is_function_ref<E>)
            return E{stub, nullptr};
        else
            return stub;
    } else if constexpr (is_walked_into<E>) {
        return stub_table<Host, Interface, E, Leaf>();
    } else {
        return E{};
    }
}

#if defined(__clang__)
#    pragma clang diagnostic push
#    pragma clang diagnostic ignored "-Wmissing-braces"
#else
#    pragma GCC diagnostic push
#    pragma GCC diagnostic ignored "-Wmissing-braces"
#endif
template <bool Host, class Interface, class T, class... E, std::size_t... Leaf>
constexpr T stub_table_from(type_list<position<E, Leaf>...>) {
    return T{stub_value<Host, Interface, E, Leaf>()...};
}
#if defined(__clang__)
#    pragma clang diagnostic pop
#else
#    pragma GCC diagnostic pop
#endif

template <bool Host, class Interface, class T, std::size_t First> constexpr T stub_table() {
    if constexpr (!reflect::is_admitted<Interface>)
        return T{};
    else
        return stub_table_from<Host, Interface, T>(positions_in<First>(reflect::member_types<T>{}));
}

} // namespace tenon::inline v1::binding
