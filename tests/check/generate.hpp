// SPDX-License-Identifier: MIT
//
// Random interfaces, as a compiler could have laid them out, and one known change made to a copy. What the change does
// to a check is known from how it was made, not from looking at the result.
//
//     std::mt19937 random(seed);
//     generated::interface before = generated::make(random), after = before;
//     const generated::truth t = generated::change(random, before, after, false);    // t.ids, t.tails, t.hit
//
// The model here is the test's own: nothing of src/ is used, so that a mistake there can't hide itself.
#pragma once

#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace generated {

enum class kind {
    nothing,
    word,
    floating,
    pointer,
    opaque,
    function,
    function_ref,
    array,
    vector,
    record,
    optional, // of the vocabulary, these three
    result,
    span
};

// `word` is every type that is one word of text and has a size of its own: u32, char, enum8, bool.
struct type {
    kind what = kind::nothing;
    std::string word; // word, opaque's tag, function's calling convention
    unsigned bits = 0;
    unsigned digits = 0;
    bool is_const = false;
    bool variadic = false;
    unsigned length = 0;
    std::size_t record = 0;
    std::vector<type> parts; // what a pointer, array or span is of; a function's result and arguments
};

struct field {
    std::string name;
    type of;
    std::uint64_t padding = 0; // before it, on top of what alignment asks
    std::uint64_t offset = 0;
};

struct record {
    std::string name;
    std::vector<field> fields;
    bool packed = false;
    bool is_union = false;
    bool grows = false;
    std::uint64_t least_align = 1;
    std::uint64_t tail = 0; // bytes at the end
    std::uint64_t size = 0;
    std::uint64_t align = 1;
};

struct member {
    std::string name;
    type of;
    bool needed = true;
};

// By value, a record contains only records behind it in the list, so that there is an end; pointers lead anywhere.
struct interface {
    std::vector<member> members;
    std::vector<record> records;
    std::vector<std::size_t> numbering; // of records in the text
};

interface make(std::mt19937& random);

void lay_out(interface& in);
std::string text_of(const interface& in);
std::string needs_of(const interface& in);

// What a change must do to a check.
struct truth {
    std::string what;            // its name, for counting
    std::set<std::string> ids;   // what is found is one of them; empty for a change without harm
    std::set<std::string> tails; // where: its path ends with one of them; empty: only the start is known
    std::set<std::string> hit;   // members that must not be bound; all others must
    bool one_finding = true;     // nothing else breaks
    bool in_a_cycle = false;     // the changed record reaches itself
};

// `after` is a copy of `before`; `changed_is_needed` says that it is the side that needs, and `before` the one that
// offers.
truth change(std::mt19937& random, const interface& before, interface& after, bool changed_is_needed);

bool reaches_itself(const interface& in, std::size_t record);

// Members that reach a record, and whether one of them is needed.
std::set<std::string> members_reaching(const interface& in, std::size_t record);
bool is_needed(const interface& in, const std::set<std::string>& members);

} // namespace generated
