// SPDX-License-Identifier: MIT
//
// The functions and data of an interface in one order, through nested structs and arrays: what slots are made for. The
// same walk is described in docs/manifest.md and done by whoever reads a manifest.
//
//     leaves<T>::count, leaves<T>::type<2>, leaves<T>::info[2].offset, leaves<T>::name(2)     // "io.read"
#pragma once

#include "describe.hpp"

namespace tenon::inline v1::reflect {

// Neither is a fold: clang 14 takes no more than 256 operands in one. Four lists a step, so as not to go deep either.
constexpr bool any(std::initializer_list<bool> answers) {
    for (bool yes : answers)
        if (yes) return true;
    return false;
}
template <class A = type_list<>, class B = type_list<>, class C = type_list<>, class D = type_list<>, class... More>
struct joined;
template <class... A> struct joined<type_list<A...>> { using type = type_list<A...>; };
template <class... A, class... B, class... C, class... D, class... More>
struct joined<type_list<A...>, type_list<B...>, type_list<C...>, type_list<D...>, More...>
    : joined<type_list<A..., B..., C..., D...>, More...> {};

template <class T>
inline constexpr bool is_function_slot =
    is_function_pointer<std::remove_cv_t<T>> || is_function_ref<std::remove_cv_t<T>>;

template <class M> consteval bool contains_function();
template <class... M> consteval bool any_contains_function(type_list<M...>) {
    return any({contains_function<M>()..., false});
}
// By value, in itself or in a part.
template <class M> consteval bool contains_function() {
    using U = std::remove_cv_t<M>;
    if constexpr (is_function_slot<U>)
        return true;
    else if constexpr (std::is_array_v<U>)
        return contains_function<std::remove_all_extents_t<U>>();
    else if constexpr (std::is_class_v<U> && is_describable<U>()) {
        if constexpr (member_count<U>() == 0)
            return false;
        else
            return any_contains_function(member_types<U>{});
    } else
        return false;
}

// A nested struct or array whose parts are slots of their own.
template <class M> inline constexpr bool is_walked_into = !is_function_slot<M> && contains_function<M>();

template <class... M> constexpr auto leaf_types(type_list<M...>);

template <class E, std::size_t... I> constexpr auto leaf_types_of_elements(indices<I...>);
template <class M> constexpr auto leaf_types_of() {
    if constexpr (!is_walked_into<M>)
        return type_list<M>{};
    else if constexpr (std::is_array_v<M>)
        return leaf_types_of_elements<std::remove_extent_t<M>>(make_indices<std::extent_v<M>>{});
    else
        return leaf_types(member_types<std::remove_cv_t<M>>{});
}
template <class E, std::size_t... I> constexpr auto leaf_types_of_elements(indices<I...>) {
    return typename joined<decltype(static_cast<void>(I), leaf_types_of<E>())...>::type{};
}
template <class... M> constexpr auto leaf_types(type_list<M...> members) {
    if constexpr (any({is_walked_into<M>..., false}))
        return typename joined<decltype(leaf_types_of<M>())...>::type{};
    else
        return members; // most interfaces: nothing to walk into
}

struct leaf_info {
    std::uint32_t offset = 0;
    std::uint32_t size = 0;
    std::uint32_t name = 0; // where it begins in the names
    std::uint32_t name_size = 0;
};

// Collects infos and names; counts only, where `infos` is null.
struct leaf_sink {
    leaf_info* infos = nullptr;
    std::size_t count = 0;
    sink names{};

    constexpr void add(std::size_t offset, std::size_t size, sink path) {
        if (infos != nullptr)
            infos[count] = {static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(size),
                            static_cast<std::uint32_t>(names.size), static_cast<std::uint32_t>(path.size)};
        ++count;
        names.put(chars{path.out, path.size});
        names.put(chars{"", 1});
    }
};

inline constexpr std::size_t longest_path = 1024;

template <class M> constexpr void walk(leaf_sink& leaves, std::size_t offset, sink path);

using walker = void (*)(leaf_sink&, std::size_t, sink);

template <class T, class... M>
constexpr void walk_members(leaf_sink& leaves, std::size_t offset, sink path, type_list<M...>) {
    const walker walks[] = {is_walked_into<M> ? &walk<M> : nullptr..., nullptr};
    // And not whether a walk is null: g++ with -fsanitize=undefined refuses that question in a constant expression.
    const bool has_parts[] = {is_walked_into<M>..., false};
    for (std::size_t i = 0; i < sizeof...(M); ++i) {
        const member_fact& member = facts<T>.list[i];
        sink inner = path;
        if (inner.size != 0) inner.put(".");
        inner.put(member.name);
        if (has_parts[i])
            walks[i](leaves, offset + member.offset, inner);
        else
            leaves.add(offset + member.offset, member.size, inner);
    }
}

template <class M> constexpr void walk(leaf_sink& leaves, std::size_t offset, sink path) {
    if constexpr (!is_walked_into<M>) {
        leaves.add(offset, size_in_record<M>(), path);
    } else if constexpr (std::is_array_v<M>) {
        using element_type = std::remove_extent_t<M>;
        for (std::size_t i = 0; i < std::extent_v<M>; ++i) {
            sink inner = path;
            inner.put("[");
            inner.put(i);
            inner.put("]");
            walk<element_type>(leaves, offset + i * sizeof(element_type), inner);
        }
    } else {
        using U = std::remove_cv_t<M>;
        walk_members<U>(leaves, offset, path, member_types<U>{});
    }
}

template <class T> constexpr void walk_interface(leaf_sink& leaves) {
    char path[longest_path] = {};
    sink s;
    s.out = path;
    walk_members<T>(leaves, 0, s, member_types<T>{});
}

template <class T> consteval std::size_t size_of_names() {
    leaf_sink l;
    walk_interface<T>(l);
    return l.names.size;
}

template <std::size_t Count, std::size_t NamesSize> struct leaf_table {
    leaf_info info[Count + 1] = {};
    char names[NamesSize + 1] = {}; // each ends in a zero

    constexpr chars name(std::size_t i) const { return {names + info[i].name, info[i].name_size}; }
};

template <class... M> constexpr std::size_t size_of(type_list<M...>) { return sizeof...(M); }

template <class T> constexpr auto leaf_types_of_interface() {
    if constexpr (is_interface<T>)
        return leaf_types(member_types<T>{});
    else
        return type_list<>{}; // refused elsewhere, in one line; nothing more to say here
}
template <class T> using leaf_types_in = decltype(leaf_types_of_interface<T>());

template <class T> consteval auto leaf_table_of() {
    if constexpr (is_interface<T>) {
        leaf_table<leaf_types_in<T>::size, size_of_names<T>()> table;
        leaf_sink l;
        l.infos = table.info;
        l.names.out = table.names;
        walk_interface<T>(l);
        return table;
    } else {
        return leaf_table<0, 0>{};
    }
}

// For use in constant expressions only: what is emitted must not be keyed on an interface, of which two plugins in one
// program may have different ones of the same name.
template <class T> inline constexpr auto leaves = leaf_table_of<T>();

// Which leaf a pointer to member means; nowhere when it means a nested struct.
template <class T, auto Member> consteval std::size_t leaf_at() {
    const std::size_t offset = offset_of<T>(__builtin_addressof(held<T>.value.*Member), 0);
    for (std::size_t i = 0; i < leaf_types_in<T>::size; ++i)
        if (leaves<T>.info[i].offset == offset && leaves<T>.info[i].size == sizeof(held<T>.value.*Member)) return i;
    return nowhere;
}

} // namespace tenon::inline v1::reflect
