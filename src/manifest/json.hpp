// SPDX-License-Identifier: MIT
//
// JSON text -> tree, within the limits of a manifest: size, depth, no key twice in an object, no control characters.
//
//     auto tree = model::read_json(text);
//     if (!tree) return tree.error();
//     const json_value* name = tree->find(tree->values.front(), "name");
//
// It exists beside nlohmann::json's own document because that one forgets where in the text a value stood and accepts
// a key twice. Not a general JSON library: numbers are unsigned integers or useless.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <tenon/host/error.hpp>

namespace tenon::inline v1::model {

enum class json_kind : std::uint8_t { other, boolean, number, string, array, object }; // other: null, -1, 0.5

inline constexpr std::uint32_t no_value = 0; // the root is nobody's child and nobody's neighbour

struct json_value {
    json_kind kind = json_kind::other;
    std::string_view key;     // inside an object
    std::string_view string;  // decoded; true and false are "true" and "false"
    std::uint64_t number = 0; // numbers up to 2^64 - 1
    std::uint32_t count = 0;  // of children
    std::uint32_t first = no_value;
    std::uint32_t next = no_value;
    std::uint32_t begin = 0; // of an object: where its text starts and ends
    std::uint32_t end = 0;
};

struct json_tree {
    struct storage {
        std::string text;
        std::string strings; // never reallocated, so views into it hold
    };
    std::shared_ptr<const storage> keeps;
    std::vector<json_value> values; // the root first

    const json_value* first(const json_value& of) const { return at(of.first); }
    const json_value* next(const json_value& of) const { return at(of.next); }
    const json_value* find(const json_value& object, std::string_view key) const;
    std::string_view text_of(const json_value& object) const {
        return std::string_view(keeps->text).substr(object.begin, object.end - object.begin);
    }

private:
    const json_value* at(std::uint32_t i) const { return i == no_value ? nullptr : &values[i]; }
};

expected<json_tree> read_json(std::string_view text);

// Errors that say the text is no use; `id` is listed in docs/findings.md.
tenon::error unreadable(std::string id, std::string message);
tenon::error damaged(std::string id, std::string_view what);

} // namespace tenon::inline v1::model
