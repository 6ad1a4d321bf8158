// SPDX-License-Identifier: MIT
//
// A type as canonical text, at compile time: the same bytes from every compiler. docs/manifest.md has the grammar.
//
//     constexpr auto text = interface_text<HostFunctions>();      // {"name":"HostFunctions","size":16,...}
//
// Where a type must not cross, it goes on and notes the reason; refuse.hpp makes the one line of it that a compiler
// prints.
#pragma once

#include "kinds.hpp"
#include "refuse.hpp"
#include "text.hpp"

namespace tenon::inline v1::reflect {

template <class T> constexpr void describe(sink& s);
template <class T> constexpr void describe_record(sink& s);

template <class P> constexpr void describe_pointee(sink& s);

// What crosses by value, as opposed to what a pointer leads to. Classes, and pointers apart, so that a chain of structs
// takes few steps a struct: compilers have a limit to how deep templates may be in one another.
template <class T> struct value {
    static constexpr void write(sink& s) {
        s.records->refuse(reason_not_to_pass<T>());
        describe<T>(s);
    }
};
template <class P>
requires(!is_va_list<P*>) struct value<P*> {
    static constexpr void write(sink& s) { describe_pointee<P>(s); }
};

// One function for all signatures: there are about as many of those as functions, and compilers are slow at templates.
constexpr void write_signature(sink& s, chars opening, const writer* result_and_parameters, std::size_t count,
                               bool variadic, chars convention) {
    const place outer = s.records->now;
    // The parameters of a callback count as the one that it is passed by, those in a record as what leads to it.
    const bool is_member = s.in_interface && !s.in_signature;
    const bool in_signature = s.in_signature;
    s.in_signature = true;
    s.put(opening);
    for (std::size_t i = 0; i < count; ++i) {
        if (is_member) s.records->now.parameter = i;
        if (i != 0) s.put(",");
        result_and_parameters[i](s);
    }
    if (variadic) s.put(",\"...\"");
    s.put("]");
    if (convention.size != 0) {
        s.put(",\"call\":\"");
        s.put(convention);
        s.put("\"");
    }
    s.put("}");
    s.in_signature = in_signature;
    s.records->now = outer;
}

template <class R, class... A>
constexpr void write_values(sink& s, chars opening, bool variadic, chars convention = {}) {
    const writer values[] = {&value<R>::write, &value<A>::write...};
    write_signature(s, opening, values, 1 + sizeof...(A), variadic, convention);
}

template <class F> struct signature;
template <class R, class... A> struct signature<R(A...)> {
    static constexpr void write(sink& s) { write_values<R, A...>(s, "{\"fn\":[", false); }
};
template <class R, class... A> struct signature<R(A..., ...)> {
    static constexpr void write(sink& s) { write_values<R, A...>(s, "{\"fn\":[", true); }
};
template <class R, class... A> struct signature<R(A...) noexcept> : signature<R(A...)> {};
template <class R, class... A> struct signature<R(A..., ...) noexcept> : signature<R(A..., ...)> {};
#if defined(__x86_64__) && !defined(_WIN32)
template <class R, class... A, bool NoExcept> struct signature<R __attribute__((ms_abi)) (A...) noexcept(NoExcept)> {
    static constexpr void write(sink& s) { write_values<R, A...>(s, "{\"fn\":[", false, "ms"); }
};
#elif defined(__i386__)
template <class R, class... A, bool NoExcept> struct signature<R __attribute__((stdcall)) (A...) noexcept(NoExcept)> {
    static constexpr void write(sink& s) { write_values<R, A...>(s, "{\"fn\":[", false, "std"); }
};
template <class R, class... A, bool NoExcept> struct signature<R __attribute__((fastcall)) (A...) noexcept(NoExcept)> {
    static constexpr void write(sink& s) { write_values<R, A...>(s, "{\"fn\":[", false, "fast"); }
};
#endif

template <class F> struct reference_signature;
template <class R, class... A, bool NoExcept> struct reference_signature<function_ref<R(A...) noexcept(NoExcept)>> {
    static constexpr void write(sink& s) { write_values<R, A...>(s, "{\"function_ref\":[", false); }
};

constexpr void put_number(sink& s, chars kind, std::size_t bits, std::size_t digits = 0) {
    s.put("\"");
    s.put(kind);
    s.put(bits);
    if (digits != 0) {
        s.put(":");
        s.put(digits);
    }
    s.put("\"");
}

// A record that is described where a pointer leads to it; by its size alone, if it is plain and its members can't be
// told (packed ones, bit-fields, anonymous ones, too many).
template <class T> consteval bool is_open() {
    if constexpr (!is_complete<T>)
        return false;
    else
        return !is_opaque_by_name<T>() &&
               (std::is_union_v<T> || opaque<T> || is_describable<T>() || (is_plain<T> && std::is_aggregate_v<T>));
}

template <class T> inline constexpr std::size_t digits_of = 0;
template <> inline constexpr std::size_t digits_of<float> = __FLT_MANT_DIG__;
template <> inline constexpr std::size_t digits_of<double> = __DBL_MANT_DIG__;
template <> inline constexpr std::size_t digits_of<long double> = __LDBL_MANT_DIG__;
#ifdef __SIZEOF_FLOAT128__
template <> inline constexpr std::size_t digits_of<float128> = 113;
#endif

template <class T> constexpr void put_opaque(sink& s) {
    s.put("{\"opaque\":\"");
    s.put(type_name<T>());
    s.put("\"}");
}

template <class T> inline constexpr std::uint32_t spelling_hash = hash_of(spelling<T>);

template <class P> constexpr void describe_pointee(sink& s) {
    using U = std::remove_cv_t<P>;
    if constexpr (is_std_class<U>) s.records->refuse(type_of_the_standard_library<U>::why);
    if constexpr (std::is_function_v<P>) {
        signature<P>::write(s);
    } else {
        s.put(std::is_const_v<P> ? "{\"*const\":" : "{\"*\":");
        if constexpr (is_class_or_union<U> && !is_function_ref<U> && !is_va_list<U> && is_open<U>()) {
            s.put_record(&describe_record<U>, spelling_hash<U>);
        } else if constexpr (!is_class_or_union<U> || is_function_ref<U> || is_va_list<U>) {
            describe<U>(s);
        } else {
            put_opaque<U>(s);
        }
        s.put("}");
    }
}

template <class T> constexpr void describe_number(sink& s) {
    if constexpr (std::is_void_v<T>)
        s.put("\"void\"");
    else if constexpr (std::is_same_v<T, bool>)
        s.put("\"bool\"");
    else if constexpr (std::is_same_v<T, char>)
        s.put("\"char\"");
    else if constexpr (std::is_same_v<T, char8_t>)
        s.put("\"char8\"");
    else if constexpr (std::is_same_v<T, char16_t>)
        s.put("\"char16\"");
    else if constexpr (std::is_same_v<T, char32_t>)
        s.put("\"char32\"");
    else if constexpr (std::is_same_v<T, wchar_t>)
        put_number(s, "wchar", sizeof(T) * 8);
    else if constexpr (std::is_null_pointer_v<T>)
        s.put("\"nullptr\"");
#ifdef __SIZEOF_INT128__
    else if constexpr (std::is_same_v<T, int128>)
        s.put("\"i128\"");
    else if constexpr (std::is_same_v<T, uint128>)
        s.put("\"u128\"");
#endif
    else if constexpr (std::is_integral_v<T>)
        put_number(s, std::is_signed_v<T> ? "i" : "u", sizeof(T) * 8);
    else if constexpr (digits_of<T> != 0)
        put_number(s, "f", sizeof(T) * 8, digits_of<T>);
    else if constexpr (std::is_enum_v<T>)
        put_number(s, "enum", sizeof(T) * 8);
    else {
        s.records->refuse(kind_of_type_that_other_languages_lack<T>::why);
        s.put("\"unknown\"");
    }
}

// The usual kinds first: each question costs a compiler time.
template <class T> constexpr void describe(sink& s) {
    using U = std::remove_cv_t<T>;
    if constexpr (is_va_list<U>)
        s.put("\"va_list\"");
    else if constexpr (is_pointer<U>)
        describe_pointee<std::remove_pointer_t<U>>(s);
    else if constexpr (is_function_ref<U>)
        reference_signature<U>::write(s);
    else if constexpr (is_class_or_union<U>) {
        if constexpr (is_std_class<U>) s.records->refuse(type_of_the_standard_library<U>::why);
        if constexpr (is_complete<U>)
            s.put_record(&describe_record<U>, spelling_hash<U>);
        else
            put_opaque<U>(s); // in an array behind a pointer
    } else if constexpr (std::is_reference_v<U>)
        describe_pointee<std::remove_reference_t<U>>(s);
    else if constexpr (std::is_array_v<U>) {
        s.put("{\"array\":[");
        s.put(std::extent_v<U>); // 0 for a flexible array
        s.put(",");
        describe<std::remove_extent_t<U>>(s);
        s.put("]}");
    } else if constexpr (is_restrict<U>)
        describe<typename unrestricted<U>::type>(s);
    else if constexpr (is_vector<U>) {
        using lane = std::remove_cvref_t<decltype((*static_cast<U*>(nullptr))[0])>;
        s.put(sizeof(U) != 0 ? "{\"vector\":[" : "{\"array\":["); // std does not know of arrays of no elements
        s.put(sizeof(U) / sizeof(lane));
        s.put(",");
        describe<lane>(s);
        s.put("]}");
    } else
        describe_number<U>(s);
}

template <class M> struct member {
    static constexpr void write(sink& s) {
        if (s.in_interface)
            value<M>::write(s);
        else
            describe<M>(s);
    }
};
template <class P>
requires(!is_va_list<P*> && !std::is_function_v<P>) struct member<P*> : value<P*> {
};
template <class F>
requires std::is_function_v<F>
struct member<F*> : signature<F> { // the usual one, by the shortest way
};

constexpr void write_members(sink& s, const member_fact* members, const writer* types, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (s.in_interface) s.records->now = {i, nowhere};
        s.put(i == 0 ? "[\"" : ",[\"");
        s.put(members[i].name);
        s.put("\",");
        s.put(members[i].offset);
        s.put(",");
        types[i](s);
        s.put("]");
    }
}

template <class T, class... M> constexpr void describe_members(sink& s, type_list<M...>) {
    const writer types[] = {&member<std::remove_cv_t<M>>::write..., nullptr};
    write_members(s, facts<T>.list, types, sizeof...(M));
}

template <class T> constexpr void put_size(sink& s) {
    s.put("\"size\":");
    s.put(sizeof(T));
    s.put(",\"align\":");
    s.put(alignof(T));
}

template <class T> constexpr void describe_record(sink& s) {
    s.put("{\"name\":\"");
    if constexpr (declared_in<T>("tenon::")) s.put("tenon_"); // the vocabulary goes by the names of its C twins
    s.put(type_name<T>());
    s.put("\",");
    put_size<T>(s);
    if constexpr (std::is_union_v<T>) s.put(",\"union\":true");
    if constexpr (growing<T>) s.put(",\"grows\":true");
    s.records->refuse(reason_not_to_grow<T>());
    if constexpr (is_describable<T>()) {
        s.put(",\"fields\":[");
        describe_members<T>(s, member_types<T>{});
        s.put("]");
    }
    s.put("}");
}

// What must not cross is noted in `records`.
template <class T> constexpr void write_interface(sink& s, record_table& records) {
    s.records = &records;
    s.put("{\"name\":\"");
    s.put(type_name<T>());
    s.put("\",");
    put_size<T>(s);
    s.put(",\"members\":[");
    s.in_interface = true;
    describe_members<T>(s, member_types<T>{});
    s.in_interface = false;
    s.put("],\"types\":[");
    for (std::size_t i = 0; i < records.count; ++i) {
        if (i != 0) s.put(",");
        records.now = records.first_use[i];
        records.seen[i](s);
    }
    s.put("]}");
    s.records = nullptr;
}

template <std::size_t N> struct fixed_text {
    char data[N + 1] = {};
    static constexpr std::size_t size = N;
};

struct survey { // the first of two passes: how long the text is, and what must not cross
    std::size_t size = 0;
    std::size_t records = 0; // room for them
    bool is_refused = true;
    reason refused = nullptr;
    place refused_at = {};
};

template <class T, std::size_t Records> consteval survey survey_interface() {
    sink s;
    record_storage<Records> storage;
    record_table records(storage);
    write_interface<T>(s, records);
    return {s.size, records.overflow ? 0 : Records, records.refused != nullptr, records.refused, records.refused_at};
}

inline constexpr std::size_t few_records = 64; // most interfaces; room for more costs time where it is not used
inline constexpr std::size_t most_records = 4096;

template <class T> consteval survey survey_of() {
    if constexpr (!is_interface<T>) {
        return {};
    } else if constexpr (constexpr survey s = survey_interface<T, few_records>(); s.records != 0) {
        return s;
    } else {
        constexpr survey large = survey_interface<T, most_records>();
        static_assert(large.records != 0, "tenon: an interface reaches at most 4096 records");
        return large;
    }
}
template <class T> inline constexpr survey surveyed = survey_of<T>();
// Where it is false one line has said why; what asks leaves out all that a compiler could say more lines about.
template <class T> inline constexpr bool is_admitted = !surveyed<T>.is_refused;

template <class T> struct tag { using type = T; };

// A base that is complete when T is an interface whose functions can cross; else the one error that says why not.
template <class T> consteval auto admission() {
    constexpr survey s = surveyed<T>;
    if constexpr (has_uncounted_members<T>()) // how many there are is the compiler's to say, in a line of its own
        static_cast<void>(decomposition<1>::of(held<T>.value, into_nothing{}));
    if constexpr (!is_interface<T>) {
        return tag<refused_interface<T, reason_not_an_interface<T>()>>{};
    } else if constexpr (s.is_refused) {
        constexpr auto member = pointing_at<T, s.refused_at.member>();
        using where = std::conditional_t<s.refused_at.parameter == 0, result, parameter<s.refused_at.parameter>>;
        if constexpr (s.refused_at.parameter == nowhere)
            return tag<refused<T, data<member>, its_type, s.refused>>{};
        else
            return tag<refused<T, function<member>, where, s.refused>>{};
    } else {
        return tag<nothing>{};
    }
}
template <class T> struct admitted : decltype(admission<T>())::type {};

// Appends it; `T` has been admitted.
template <class T> constexpr void put_interface(sink& s) {
    if constexpr (is_interface<T>) {
        record_storage<surveyed<T>.records> storage;
        record_table records(storage);
        write_interface<T>(s, records);
    }
}

template <class T> consteval auto interface_text() {
    static_assert(sizeof(admitted<T>) != 0);
    fixed_text<surveyed<T>.size> text;
    sink s;
    s.out = text.data;
    put_interface<T>(s);
    return text;
}

// Whether T is described by that text; `tenon generate` asserts it of what it writes.
template <class T, std::size_t N> consteval bool is_described_as(const char (&text)[N]) {
    constexpr auto own = interface_text<T>();
    bool same = own.size == N - 1;
    for (std::size_t i = 0; same && i < own.size; ++i) same = own.data[i] == text[i];
    return same;
}

} // namespace tenon::inline v1::reflect
