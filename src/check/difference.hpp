// SPDX-License-Identifier: MIT
//
// A difference between two interfaces, before it is put into words: what kind, and where.
//
//     for (const difference& d : comparison(need, have, same_char).differences()) ...
//
// Made by comparison.cpp, worded by wording.cpp. It names slots, records and fields by number, so that a thousand
// differences nobody will read cost no text.
#pragma once

#include <cstdint>
#include <limits>

namespace tenon::inline v1 {

// In the order in which they are told: what a missing piece explains comes after it. Ids: id_of, docs/findings.md.
enum class cause : std::uint8_t {
    none,
    target_os,
    target_arch,
    target_endian,
    target_pointer_width,
    missing_interface,
    too_complex,
    missing_function,
    missing_data,
    argument_count,
    variadic,
    calling_convention,
    type_kind,
    integer_width,
    integer_sign,
    character_kind,
    float_format,
    enum_width,
    pointee_constness,
    array_length,
    record_kind,
    field_removed,
    field_added,
    field_moved,
    record_size,
    record_alignment,
    grows_by_value,
    // Notes from here on.
    stays_unbound,
    record_grown,
    record_renamed,
    field_renamed,
    one_side_opaque,
    enum_integer,
    char_sign,
    extra_functions,
    interface_not_offered,
};

// Stable and kebab-case; never null.
const char* id_of(cause c) noexcept;

constexpr bool is_note(cause c) { return c >= cause::stays_unbound; }

inline constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
inline constexpr std::uint32_t whole = nowhere; // place::part of what is no argument and no result

// Either at a slot of the needed interface, or in a pair of records that were compared with one another.
struct place {
    std::uint32_t slot = nowhere;
    std::uint32_t part = whole; // of a slot that is a function: 0 the result, n argument n

    std::uint32_t pair = nowhere;
    std::uint32_t need_field = nowhere; // of that pair; nowhere twice: the records themselves
    std::uint32_t have_field = nowhere;
};

struct difference {
    cause what = cause::none;
    place at;
    std::uint32_t about = nowhere; // grows_by_value: the pair that has grown
    std::uint32_t more_fields = 0; // of this record, for the same reason, not told one by one
    std::uint32_t more_slots = 0;  // that reach this record
    std::uint32_t more_places = 0; // with the same note
    bool needed = true;            // false: only functions that are not needed are hit
    bool needed_is_opaque = false; // one_side_opaque: which side it is
};

} // namespace tenon::inline v1
