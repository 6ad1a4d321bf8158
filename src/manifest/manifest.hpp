// SPDX-License-Identifier: MIT
//
// The model of a manifest (docs/manifest.md): plain values, made by parse.hpp, read by the check and the loader.
//
//     const model::interface_type& offered = *host.exports.front();
//     for (const model::slot& s : offered.slots) std::cout << s.path << " at " << s.offset << '\n';
//
// Types are numbers into the tables of their interface: a cyclic record is a number like any other, and depth costs no
// stack. Every name is a view into text that the interface keeps alive, so all of it may be copied and moved freely.
// No rules here: what fits what is the check's business.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenon::inline v1::model {

// Limits that every reader keeps to; beyond them a manifest is refused, never cut.
inline constexpr std::size_t max_text_size = 4u << 20;   // bytes
inline constexpr std::size_t max_json_depth = 64;        // objects and arrays inside one another
inline constexpr std::size_t max_name_size = 1024;       // bytes of a name, a version, a compiler
inline constexpr std::uint32_t max_slots = 65536;        // of one interface
inline constexpr std::uint32_t max_record_depth = 64;    // records inside one another by value
inline constexpr std::size_t max_path_bytes = 16u << 20; // of all slot paths of one interface

enum class type_kind : std::uint8_t {
    nothing, // void
    boolean,
    null, // nullptr_t
    signed_integer,
    unsigned_integer,
    character, // char: a kind of its own, its signedness is a compiler flag
    char8,
    char16,
    char32,
    wide_character,
    floating,
    enumeration,
    va_list,
    pointer,
    opaque, // what a pointer leads to when it is not described
    function,
    function_ref,
    array,
    vector,
    record,
};

struct type {
    type_kind kind = type_kind::nothing;
    bool const_pointee = false; // pointer
    bool variadic = false;      // function, function_ref
    std::uint32_t bits = 0;     // integers, wide_character, floating, enumeration
    std::uint32_t digits = 0;   // floating: of the significand

    // pointer, array, vector: the type they are of. record: its number in `records`. function, function_ref: where the
    // result stands in `signatures`; the arguments follow it.
    std::uint32_t of = 0;
    std::uint32_t arguments = 0; // function, function_ref
    std::uint64_t length = 0;    // array (0: a flexible one), vector
    std::string_view name = {};  // opaque: its tag, may be empty. function: its calling convention, empty is C's
};

// A member of an interface or a field of a record.
struct member {
    std::string_view name;
    std::uint64_t offset = 0;
    std::uint32_t type = 0;
};

struct record_type {
    std::string_view name; // empty for an unnamed one
    std::uint64_t size = 0;
    std::uint64_t align = 1;
    std::uint32_t first_field = 0; // in `fields`
    std::uint32_t field_count = 0;
    bool described = false; // its fields are known
    bool is_union = false;  // never described
    bool grows = false;     // fields may be appended: tenon::growing
};

enum class slot_kind : std::uint8_t { function, function_ref, data };

// One place of a table; numbered by the walk that docs/manifest.md describes.
struct slot {
    std::string path; // log, io.read, hooks[2]
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::uint32_t type = 0;
    slot_kind kind = slot_kind::data;
    bool variadic = false;
};

inline constexpr std::uint32_t no_slot = std::numeric_limits<std::uint32_t>::max();

struct interface_type {
    std::string_view text; // its exact bytes: two interfaces with the same text are equal
    std::string_view name;
    std::uint64_t size = 0;
    std::uint64_t align = 1;
    std::uint32_t pointer_size = 8; // in bytes, of the image's target
    std::vector<member> members;
    std::vector<record_type> records;
    std::vector<member> fields; // of all records
    std::vector<type> types;
    std::vector<std::uint32_t> signatures; // type numbers: a result and its arguments, function after function
    std::vector<slot> slots;
    bool only_functions = false;       // each slot holds a pointer to one, and the table nothing else
    std::shared_ptr<const void> keeps; // what the views point into
};

// Size in bytes; 0 where it is not known (va_list) or has none (void, opaque).
std::uint64_t size_of(const interface_type& in, std::uint32_t type);

// An interface that may be in several manifests: a copy costs nothing, so a plugin that needs just what its host offers
// shares the host's.
class shared_interface {
public:
    shared_interface() : held_(std::make_shared<interface_type>()) {}
    shared_interface(interface_type i) : held_(std::make_shared<interface_type>(std::move(i))) {}

    operator const interface_type&() const noexcept { return *held_; }
    const interface_type& operator*() const noexcept { return *held_; }
    const interface_type* operator->() const noexcept { return held_.get(); }
    bool is(const shared_interface& other) const noexcept { return held_ == other.held_; }

private:
    std::shared_ptr<const interface_type> held_; // never null
};

struct import_type {
    shared_interface interface_needed;
    bool needs_all = true;
    std::vector<bool> needed; // per slot
};

struct target_type {
    std::string_view arch;
    std::string_view os;
    bool little_endian = true;
    std::uint32_t pointer_bits = 64;
    bool char_signed = true;
    std::uint32_t enum_bits = 32;
    std::string_view long_double; // "f128:64"
};

enum class role_type : std::uint8_t { plugin, linked_in, host };

struct manifest {
    role_type role = role_type::plugin;
    std::string_view name;
    std::string_view version; // free text: escape it where it is printed
    target_type target;
    std::string_view compiler; // free text
    std::vector<import_type> imports;
    std::vector<shared_interface> exports;
    std::string_view text; // all of it
    std::shared_ptr<const void> keeps;
};

} // namespace tenon::inline v1::model
