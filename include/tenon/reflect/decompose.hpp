// SPDX-License-Identifier: MIT
//
// The members of a struct, with types, names and offsets, at compile time.
//
//     member_types<T>                        // type_list<...>
//     facts<T>.list[0].name, .offset
//
// Above 128 members, and for types with constructors, the number is stated by the author in one line, TENON_MEMBERS;
// the compiler itself checks it, and names the right one ("decomposes into 266 elements").
#pragma once

#include "count.hpp"
#include "opt_in.hpp"

namespace tenon::inline v1::reflect {

// An object of T that never exists: only addresses inside it are taken, and compared. As a union, so that T needs no
// constructor; with bytes beside it, because a pointer to them is how an offset is told in a constant expression.
template <class T> union holder {
    T value;
    char bytes[sizeof(T) + 1]; // one more: an empty last member may lie behind the end
    holder();
    ~holder();
};
// Not const: a const reference would bind a bit-field to a copy instead of refusing it.
#ifdef __clang__
#    pragma clang diagnostic push
#    pragma clang diagnostic ignored "-Wundefined-var-template"
#    pragma clang diagnostic ignored "-Wundefined-internal"
#endif
template <class T> extern holder<T> held;

template <class... T> struct type_list { static constexpr std::size_t size = sizeof...(T); };

// Places of members, without their types: reaching a typed one in a tuple, however flat, makes the compiler look
// through all of them, once for every member.
template <std::size_t N> struct place_list { const volatile void* list[N + 1]; };

// What is done with the members once they have names. Function objects and not lambdas, which clang 14 does not let see
// a structured binding.
struct into_types {
    template <class... M> constexpr auto operator()(M&...) const { return type_list<M...>{}; }
};
template <class M> constexpr const volatile void* place_of(M& m) { return &m; }
template <class M> constexpr const volatile void* place_of(M* __restrict& m) { return const_cast<M**>(&m); }
struct into_places {
    template <class... M> constexpr auto operator()(M&... m) const {
        return place_list<sizeof...(M)>{{place_of(m)..., nullptr}};
    }
};
// A bit-field has no address: bound to a const reference it becomes a copy, for which it would have to be read. An
// object that does not exist can't be, so the call is no constant expression, and that can be asked for. g++ says the
// same of what is packed. Volatile members are kept away by the second overload: g++ takes none of them into a constant
// expression, and a volatile bit-field binds to no reference at all, which would be an error and not an answer.
template <class... M>
inline constexpr bool none_is_volatile = [] {
    for (bool yes : {false, std::is_volatile_v<M>...})
        if (yes) return false;
    return true;
}();
struct into_nothing {
    template <class... M>
    requires none_is_volatile<M...>
    constexpr std::true_type operator()(const M&...) const { return {}; }
    std::false_type operator()(...) const { return {}; }
};

template <class M> consteval std::size_t alignment_of() {
    if constexpr (std::is_reference_v<M>)
        return alignof(void*);
    else
        return alignof(M);
}

template <std::size_t N> struct decomposition;
template <> struct decomposition<0> {
    template <class T, class Then> static constexpr auto of(T&, Then then) { return then(); }
};
#include "generated/decompositions.hpp" // up to most_counted

// Specialised by TENON_MEMBERS.
template <class T> struct stated_members { static constexpr std::size_t count = 0; };

template <class T> consteval std::size_t member_count() {
    if constexpr (stated_members<T>::count != 0)
        return stated_members<T>::count;
    else
        return count_members<T>();
}

// Calls `then` with the members of an object.
template <class T, class Then> constexpr auto decompose(T& object, Then then) {
    using U = std::remove_const_t<T>;
    if constexpr (stated_members<U>::count != 0)
        return stated_members<U>::of(object, then);
    else
        return decomposition<member_count<U>()>::of(object, then);
}

template <class T> using member_types = decltype(decompose(held<T>.value, into_types{}));
// Not a variable: g++ -O0 emits those of a T without linkage, used or not, and there is nothing to link them with.
template <class T> consteval auto places_of() { return decompose(held<T>.value, into_places{}); }

// What a compiler prints the name of a member from.
template <class T, std::size_t I> consteval auto pointing_at() {
    return pointing<const volatile void*>{places_of<T>().list[I]};
}

template <class T> using has_no_volatile_member = decltype(decompose(held<T>.value, into_nothing{}));

// g++ can't reach packed members, so clang must not either, or they would write different texts.
template <class T, class... M> constexpr bool is_packed(type_list<M...>) {
    for (std::size_t alignment : {std::size_t{1}, alignment_of<M>()...})
        if (alignment > alignof(T)) return true;
    return false;
}

// A bit-field, or what is packed or volatile.
template <bool> struct constant;
template <class T> consteval bool has_member_out_of_reach() {
    if constexpr (std::is_empty_v<T>)
        return false;
    else if constexpr (!requires { typename constant<decompose(held<T>.value, into_nothing{})>; })
        return true;
    else
        return is_packed<T>(member_types<T>{});
}

// Equality of addresses inside one object is constant in every compiler, a difference is not: so try from the guess up.
template <class T> constexpr std::size_t offset_of(const volatile void* member, std::size_t guess) {
    for (; guess <= sizeof(T); ++guess)
        if (member == static_cast<const volatile void*>(&held<T>.bytes[guess])) return guess;
    return nowhere;
}

template <class T> consteval std::size_t size_in_record() {
    if constexpr (std::is_unbounded_array_v<T> || std::is_empty_v<T>)
        return 0;
    else
        return sizeof(T);
}

template <class T> constexpr chars declared_name(chars compiled) {
    if constexpr (renamed<T>.size != 0) {
        for (const rename& r : renamed<T>.list)
            if (compiled == chars(r.compiled)) return r.meant;
    }
    return compiled;
}

// Name and place of each member.
struct member_fact {
    chars name;
    std::size_t offset = 0;
    std::size_t size = 0; // 0 for a flexible array
};
template <std::size_t N> struct member_facts { member_fact list[N + 1]; };

template <class T, std::size_t... I, class... M> consteval auto facts_of(indices<I...>, type_list<M...>) {
    constexpr auto places = places_of<T>();
    member_facts<sizeof...(M)> found{
        {{declared_name<T>(member_name<pointing<const volatile void*>{places.list[I]}>()), 0, size_in_record<M>()}...,
         {}}};
    std::size_t end = 0;
    for (std::size_t i = 0; i < sizeof...(M); ++i) {
        found.list[i].offset = offset_of<T>(places.list[i], end);
        end = found.list[i].offset + found.list[i].size;
    }
    return found;
}
template <class T> inline constexpr auto facts = facts_of<T>(make_indices<member_types<T>::size>{}, member_types<T>{});

#ifdef __clang__
#    pragma clang diagnostic pop
#endif

} // namespace tenon::inline v1::reflect

// States how many members T has, from 1 to 700; at global scope. The number may be a macro that stands for one.
#define TENON_MEMBERS(T, n) TENON_MEMBERS_NAMED(T, n, TENON_PASTE(TENON_NAMES_, n))
#define TENON_MEMBERS_NAMED(T, n, names)                                                     \
    template <> struct tenon::reflect::stated_members<T> {                                   \
        static constexpr std::size_t count = n;                                              \
        template <class Object, class Then> static constexpr auto of(Object& t, Then then) { \
            auto& [names] = t;                                                               \
            return then(names);                                                              \
        }                                                                                    \
    };
#define TENON_PASTE(a, b) TENON_PASTE_IN(a, b)
#define TENON_PASTE_IN(a, b) a##b
