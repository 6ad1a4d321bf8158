// SPDX-License-Identifier: MIT
//
// An interface that this image offers: a table of its functions.
//
//     static constexpr tenon::exported<Greeter> greeter{{.greet = greet}}; // a function forgotten does not compile
//     static const auto routines = tenon::exported<Api>::at_run_time(*api); // a null in it is a withheld function
//
// Constant after registration: what was read from it has been copied into slots. Not for tables that differ per thread
// or change later; those take a function_ref or a context argument.
#pragma once

#include "stub_table.hpp"

namespace tenon::inline v1 {

namespace binding {

// Not constexpr: reaching it while a constant is made is the error, and the compiler prints which function it is about.
template <class Struct, auto Function> void function_is_missing_in_exported_table() noexcept {}

// With its undefined-behaviour sanitizer g++ takes no function's address for known not to be null, and the comparison
// for no constant; that of a null is one all the same.
template <class F> constexpr bool is_null(F* f) { return __builtin_constant_p(f == nullptr) && f == nullptr; }

template <class T> constexpr void refuse_missing(const T& table);

template <class T, auto Function, class M> constexpr void refuse_missing_member(const M& m) {
    if constexpr (reflect::is_function_pointer<M>) {
        if (is_null(m)) function_is_missing_in_exported_table<T, Function>();
    } else if constexpr (is_function_ref<M>) {
        if (is_null(m.call)) function_is_missing_in_exported_table<T, Function>();
    } else if constexpr (is_walked_into<M> && std::is_array_v<M>) {
        for (const auto& part : m) refuse_missing_member<T, Function>(part);
    } else if constexpr (is_walked_into<M>) {
        refuse_missing(m);
    }
}

template <class T> struct refuse_missing_members {
    template <class... M> constexpr void operator()(const M&... m) const { each(make_indices<sizeof...(M)>{}, m...); }
    template <std::size_t... I, class... M> static constexpr void each(indices<I...>, const M&... m) {
        constexpr auto places = reflect::places_of<T>();
        static_cast<void>(std::initializer_list<int>{
            (refuse_missing_member<T, reflect::pointing<const volatile void*>{places.list[I]}>(m), 0)...});
    }
};
template <class T> constexpr void refuse_missing(const T& table) {
    reflect::decompose(table, refuse_missing_members<T>{});
}

} // namespace binding

template <class Interface> class TENON_HIDDEN exported {
    static_assert(sizeof(reflect::admitted<Interface>) != 0);

public:
    using interface_type = Interface;

    consteval exported(const Interface& table) noexcept : table_(table) {
        if constexpr (reflect::is_admitted<Interface>) binding::refuse_missing(table);
    }
    // For a table that is only known at run time; nulls are allowed, and mean withheld.
    static constexpr exported at_run_time(const Interface& table) noexcept { return exported(table, unchecked{}); }

    [[gnu::always_inline]] constexpr const Interface& table() const noexcept { return table_; }

private:
    struct unchecked {};
    constexpr exported(const Interface& table, unchecked) noexcept : table_(table) {}

    friend binding::access;
    Interface table_;
};

} // namespace tenon::inline v1
