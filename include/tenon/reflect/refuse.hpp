// SPDX-License-Identifier: MIT
//
// What must not cross, and how the compiler says so: in one line with the interface, the function, the parameter, the
// type and what to use instead. Compilers print names and types, not sentences, so the names here are the sentences.
//
//     error: invalid use of incomplete type 'refused<HostFunctions, function<...HostFunctions::log>, parameter<1>,
//            type_of_the_standard_library<std::string>::use_tenon_string_view_span_bytes_or_a_plain_struct>'
#pragma once

#include "kinds.hpp"
#include "text.hpp"

namespace tenon::inline v1::reflect {

// Reasons: a template named after what is wrong with Type, whose one function is named after what to do. The pointer to
// that function is the value that the description passes around; all that a compiler prints of it is its name.
#define TENON_REASON(wrong, remedy)            \
    template <class Type> struct wrong {       \
        static void remedy() {}                \
        static constexpr reason why = &remedy; \
    };
TENON_REASON(type_of_the_standard_library, use_tenon_string_view_span_bytes_or_a_plain_struct)
TENON_REASON(incomplete, include_its_definition)
TENON_REASON(not_trivially_copyable, pass_a_pointer_or_a_plain_struct)
TENON_REASON(not_standard_layout, pass_a_pointer_or_a_plain_struct)
TENON_REASON(has_a_constructor, pass_a_pointer_or_state_TENON_MEMBERS_or_tenon_opaque)
TENON_REASON(has_a_volatile_member, pass_a_pointer_or_state_tenon_opaque)
TENON_REASON(has_bit_fields_or_is_packed, pass_a_pointer_or_state_tenon_opaque)
TENON_REASON(has_an_anonymous_member_or_a_base, pass_a_pointer_or_state_tenon_opaque)
TENON_REASON(has_more_than_128_members, state_their_number_with_TENON_MEMBERS)
TENON_REASON(vector_that_registers_may_lack, pass_a_pointer_if_it_has_more_than_16_bytes)
TENON_REASON(grows_without_its_size, start_it_with_an_unsigned_integer_for_it)
TENON_REASON(span_of_structs_that_grow, pass_pointers_to_them)
TENON_REASON(kind_of_type_that_other_languages_lack, use_a_plain_type)
TENON_REASON(not_an_interface, declare_a_plain_struct_of_function_pointers)
// Of the interface itself, which is neither passed nor opaque.
TENON_REASON(interface_has_a_volatile_member, make_it_a_plain_member)
TENON_REASON(interface_has_bit_fields_or_is_packed, make_them_plain_members)
TENON_REASON(interface_has_an_anonymous_member_or_a_base, give_it_a_name_as_a_member)
#undef TENON_REASON

// Of what the compiler can take apart; null when it reaches all members.
template <class T, class Volatile = has_a_volatile_member<T>, class OfBits = has_bit_fields_or_is_packed<T>>
constexpr reason reason_out_of_reach() {
    if constexpr (!has_member_out_of_reach<T>())
        return nullptr;
    else
        return has_no_volatile_member<T>::value ? OfBits::why : Volatile::why;
}
template <class T> constexpr reason reason_interface_out_of_reach() {
    return reason_out_of_reach<T, interface_has_a_volatile_member<T>, interface_has_bit_fields_or_is_packed<T>>();
}

// Why T can't grow: nothing tells old objects from new ones. Null when it can, or does not.
consteval bool starts_with_unsigned(type_list<>) { return false; }
template <class First, class... M> consteval bool starts_with_unsigned(type_list<First, M...>) {
    return std::is_unsigned_v<First> && !std::is_same_v<std::remove_cv_t<First>, bool>;
}
template <class T> constexpr reason reason_not_to_grow() {
    if constexpr (is_growing_span<T>)
        return span_of_structs_that_grow<T>::why;
    else if constexpr (growing<T> && is_describable<T>()) {
        if constexpr (!starts_with_unsigned(member_types<T>{})) return grows_without_its_size<T>::why;
    }
    return nullptr;
}

// Why a T must not be passed by value; null when it may.
template <class T> constexpr reason reason_not_to_pass();

template <class... M> constexpr reason reason_among(type_list<M...>) {
    for (reason r : {reason(nullptr), reason_not_to_pass<M>()...})
        if (r != nullptr) return r;
    return nullptr;
}

template <class T> constexpr reason reason_not_to_pass() {
    using U = std::remove_cv_t<T>;
    if constexpr (is_pointer<U> || is_va_list<U> || is_function_ref<U>) // the last two are structs on some machines
        return nullptr;
    else if constexpr (std::is_scalar_v<U> || std::is_reference_v<U> || std::is_void_v<U>)
        return nullptr;
    else if constexpr (std::is_array_v<U>)
        return reason_not_to_pass<std::remove_extent_t<U>>();
    else if constexpr (is_vector<U>) // a wider one goes in a register or in memory, as flags like -mavx have it
        return sizeof(U) > 16 ? vector_that_registers_may_lack<U>::why : nullptr;
    else if constexpr (is_class_or_union<U>) {
        if constexpr (is_std_class<U>)
            return type_of_the_standard_library<U>::why;
        else if constexpr (!is_complete<U>)
            return incomplete<U>::why;
        else if constexpr (!is_trivial_to_copy<U>())
            return not_trivially_copyable<U>::why;
        else if constexpr (!std::is_standard_layout_v<U>)
            return not_standard_layout<U>::why;
        else if constexpr (is_opaque<U> || std::is_union_v<U>)
            return nullptr; // size and alignment are compared, what is in it can't be
        else if constexpr (stated_members<U>::count == 0 && !std::is_aggregate_v<U>)
            return has_a_constructor<U>::why;
        else if constexpr (has_obstacle<U>())
            return has_an_anonymous_member_or_a_base<U>::why;
        else if constexpr (stated_members<U>::count == 0 && member_count<U>() > most_counted)
            return has_more_than_128_members<U>::why;
        else if constexpr (has_member_out_of_reach<U>())
            return reason_out_of_reach<U>();
        else
            return reason_among(member_types<U>{});
    } else
        return nullptr;
}

constexpr bool is_none(reason why) { return why == nullptr; } // compared in place, g++ warns that it can't be null

template <class T> consteval bool has_uncounted_members() {
    if constexpr (stated_members<T>::count != 0 || !std::is_aggregate_v<T>)
        return false;
    else
        return member_count<T>() > most_counted;
}

template <class T> constexpr reason reason_not_an_interface() {
    if constexpr (!std::is_class_v<T>)
        return not_an_interface<T>::why;
    else if constexpr (stated_members<T>::count != 0) {
        if constexpr (std::is_standard_layout_v<T>)
            return reason_interface_out_of_reach<T>();
        else
            return not_standard_layout<T>::why;
    } else if constexpr (!std::is_aggregate_v<T>)
        return std::is_standard_layout_v<T> ? has_a_constructor<T>::why : not_standard_layout<T>::why;
    else if constexpr (has_obstacle<T>())
        return interface_has_an_anonymous_member_or_a_base<T>::why;
    else if constexpr (has_uncounted_members<T>())
        return has_more_than_128_members<T>::why;
    else if constexpr (std::is_standard_layout_v<T>)
        return reason_interface_out_of_reach<T>();
    else if constexpr (has_member_out_of_reach<T>()) // a reference, for instance
        return not_standard_layout<T>::why;
    else // because of a member: the description refuses it by its name
        return is_none(reason_among(member_types<T>{})) ? not_standard_layout<T>::why : nullptr;
}

template <class T> inline constexpr bool is_interface = is_none(reason_not_an_interface<T>());

template <auto Member> struct function;
template <std::size_t Number> struct parameter;
struct result;
template <auto Member> struct data;
struct its_type;

// Never defined: deriving from it is the refusal.
template <class Interface, class Function, class Where, reason Why> struct refused;
template <class Interface, reason Why> struct refused_interface;

} // namespace tenon::inline v1::reflect
