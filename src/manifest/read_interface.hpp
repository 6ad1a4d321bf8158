// SPDX-License-Identifier: MIT
//
// The parser's inside: typed access to a JSON tree, and the reading of one interface. Only parse.cpp includes it.
//
// A refusal leaves by exception, which parse() turns into an error value: the alternative, a test after every read,
// hides what the format is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "manifest/json.hpp"
#include "manifest/manifest.hpp"

namespace tenon::inline v1::model {

struct refusal {
    tenon::error why;
};

struct json_reader {
    const json_tree& tree;

    // "the manifest is damaged: " and what was expected and found.
    template <class... A> [[noreturn]] void fail(fmt::format_string<A...> what, A&&... with) const {
        refuse(fmt::format(what, std::forward<A>(with)...));
    }
    [[noreturn]] static void refuse(std::string_view what);

    void expect(const json_value& v, json_kind kind, std::string_view what) const;
    const json_value& member(const json_value& object, std::string_view key, json_kind kind) const;
    std::uint64_t number(const json_value& object, std::string_view key) const;  // at most max_number
    std::string_view text(const json_value& object, std::string_view key) const; // at most max_name_size
    std::string_view identifier(const json_value& object, std::string_view key) const;
    bool flag(const json_value& object, std::string_view key) const; // absent is false
};

// No size, offset or count of a real interface comes near, and sums of two of them can't overflow.
inline constexpr std::uint64_t max_number = std::uint64_t{1} << 48;

bool is_identifier(std::string_view name);

interface_type read_interface(const json_reader& r, const json_value& object, std::uint32_t pointer_size);

} // namespace tenon::inline v1::model
