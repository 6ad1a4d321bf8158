// SPDX-License-Identifier: MIT
//
// The quick way through a manifest whose interfaces the asker has too, byte for byte: most loads are of that kind, and
// cost a memcmp each instead of a parse.
//
//     const std::string_view known[] = {text_of_HostFunctions, text_of_Greeter};
//     if (auto o = model::read_outline(note_text, own_target, known)) { ... o->imports[0].known == 0 ... }
//     else ... model::parse(note_text), which also says what is wrong, if anything is
//
// It answers only for texts in the canonical form, of the same target, with known interfaces alone, which are then as
// valid as the known ones. For everything else it says nothing: it never refuses, and it never accepts what parse()
// would refuse.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "manifest/manifest.hpp"

namespace tenon::inline v1::model {

struct outline {
    struct use {
        std::size_t known = 0;  // which of the known texts
        bool needs_all = true;  // imports
        std::string_view needs; // else the list as it stands, ["log","sleep"]
    };
    role_type role = role_type::plugin;
    std::string_view name; // these are views into the text that was read
    std::string_view version;
    std::vector<use> imports;
    std::vector<use> exports;
};

// `target` and `known` must come from manifests or parts of them that parse() accepts: {"arch":...}, {"name":...}.
std::optional<outline> read_outline(std::string_view text, std::string_view target,
                                    std::span<const std::string_view> known);

// A target, and how it stands in manifests; views into one.
struct known_target {
    std::string_view text;
    target_type target;
};

// That of a manifest in the canonical form; without a text for any other.
known_target target_of(const manifest& m);

// The manifest itself, when it is written that way; its interfaces are the known ones, shared. Without the compiler.
// `keeps` is what the text lives in; without one it is copied.
std::optional<manifest> read_known(std::string_view text, const known_target& target,
                                   std::span<const shared_interface> known, std::shared_ptr<const void> keeps = {});

} // namespace tenon::inline v1::model
