// SPDX-License-Identifier: MIT
//
// An interface without its type: what the host library, which is compiled once, gets to see of it. Made by the
// templates of host.hpp; authors of hosts do not write these.
#pragma once

#include <cstddef>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../plugin.hpp"

namespace tenon::inline v1 {

struct interface_description {
    std::string_view text; // canonical, as in manifests
    std::size_t table_size = 0;
    std::size_t table_align = 0;
    void (*construct)(void* table) = nullptr;       // puts a table there in which every function is a stub
    std::optional<std::vector<std::string>> needed; // paths; none: everything
};

// A table that the host offers. The table stays where it is, and constant, for as long as the host object lives.
struct offered_table {
    interface_description interface_offered;
    const void* table = nullptr;
};

namespace binding {

template <class T> struct asked_interface {
    using interface_type = T;
    using needs_type = needs_everything;
};
template <class T, class N> struct asked_interface<imports_t<T, N>> {
    using interface_type = T;
    using needs_type = N;
};

template <class T, auto... Members> std::optional<std::vector<std::string>> paths_of(const needs<Members...>*) {
    return std::vector<std::string>{std::string(leaves<T>.name(reflect::leaf_at<T, Members>()).data,
                                                leaves<T>.name(reflect::leaf_at<T, Members>()).size)...};
}
template <class T> std::optional<std::vector<std::string>> paths_of(const needs_everything*) { return {}; }

template <class T> inline constexpr auto text_of = reflect::interface_text<T>();

template <class T> void construct_stubs(void* table) {
    if constexpr (reflect::is_admitted<T>) {
        static constexpr T stubs = stub_table<in_host, T, T, 0>();
        ::new (table) T(stubs);
    }
}

template <class T, class Needs = needs_everything> interface_description describe_interface() {
    return {{text_of<T>.data, text_of<T>.size},
            sizeof(T),
            alignof(T),
            &construct_stubs<T>,
            paths_of<T>(static_cast<const Needs*>(nullptr))};
}

} // namespace binding

// A host's table with its description, for load_options::tables. [any-thread]
template <class Interface> offered_table offer(const exported<Interface>& functions) {
    return {binding::describe_interface<Interface>(), binding::access::table(functions)};
}

// "HostFunctions.sleep", for load_options::withhold.
template <auto Member> struct member_path;
template <class T, class M, M T::*Member> struct member_path<Member> {
    static std::string text() {
        const auto name = reflect::type_name<T>();
        const auto path = reflect::leaves<T>.name(reflect::leaf_at<T, Member>());
        return std::string(name.data, name.size) + "." + std::string(path.data, path.size);
    }
};
template <auto Member> std::string path_of() { return member_path<Member>::text(); }

} // namespace tenon::inline v1
