// SPDX-License-Identifier: MIT
//
// What `tenon generate` writes about: interfaces of one manifest, and the records that they share.
//
//     selection chosen = select(manifest, {.interfaces = {"Greeter"}});
//     for (const selection::record& r : chosen.records) define(r); // what a record contains by value comes before it
//
// Knows no language: names are those of the manifest, made unique. Records of one name and one structure are one
// record, whichever interface reaches them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "manifest/manifest.hpp"
#include "tenon/host/error.hpp"

namespace tenon::generate {

struct request {
    std::vector<std::string> interfaces; // none: all of them
    std::vector<std::string>
        needs; // "HostFunctions.log": of it only what is named here is needed; "HostFunctions": nothing
};

// A type of one interface.
struct place {
    std::uint32_t interface_number = 0; // in selection::interfaces
    std::uint32_t type = 0;
};

struct selection {
    struct chosen_interface {
        model::shared_interface type;
        bool needs_all = true;
        std::vector<bool> needed; // per slot
    };
    struct record {
        std::uint32_t interface_number = 0; // where its description is
        std::uint32_t number = 0;           // in that interface's records
        std::string name;                   // unique among records and interfaces
        bool is_vocabulary = false;         // one of <tenon/types.h>, under the name of its C twin
    };

    std::string from; // "host demo 2.1.0"
    std::string name; // "demo"
    model::target_type target;
    std::vector<chosen_interface> interfaces;
    std::vector<record> records;                        // in the order of definition
    std::vector<std::vector<std::uint32_t>> record_map; // per interface, per record of it: its number in `records`

    const model::interface_type& in(std::uint32_t interface_number) const { return *interfaces[interface_number].type; }
    const model::type& type_of(place p) const { return in(p.interface_number).types[p.type]; }
    const record& record_at(place p) const { return records[record_map[p.interface_number][type_of(p).of]]; }
    const model::record_type& description(const record& r) const { return in(r.interface_number).records[r.number]; }

    // In bytes, on the target; 0 where there is none.
    std::uint64_t size_of(place p) const { return model::size_of(in(p.interface_number), p.type); }
    std::uint64_t align_of(place p) const;
};

expected<selection> select(const model::manifest& from, const request& what);

// How a record's fields must be laid out where the compiler's own layout would be another one.
struct layout_hints {
    bool packed = false;
    std::uint64_t align = 0;                 // of the record; 0: what its fields give it
    std::vector<std::uint64_t> field_aligns; // 0: the natural one
};
layout_hints hints_for(const selection& s, const selection::record& r);

// A word for a type, to make names of: "i32", "const_char_pointer", "LogRecord".
std::string word_for(const selection& s, place p);

// Something a language has no words for; turned into an error by who asked.
struct not_expressible {
    std::string what;
    std::string remedy;
};

// Refuses what has no known way of being passed when its content is not known: unions, undescribed and empty records.
void require_known_content(const selection& s, place p);

} // namespace tenon::generate
