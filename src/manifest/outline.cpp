// SPDX-License-Identifier: MIT
//
// See outline.hpp. Each step either finds exactly the bytes it expects or gives up.
#include "manifest/outline.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "manifest/read_interface.hpp"

namespace tenon::inline v1::model {
namespace {

class cursor {
public:
    explicit cursor(std::string_view text) : left_(text) {}

    bool skip(std::string_view expected) {
        if (left_.substr(0, expected.size()) != expected) return false;
        left_.remove_prefix(expected.size());
        return true;
    }

    // A text of plain characters, the quotes left out. Escapes and other alphabets are valid too, but rare: parse() has
    // them.
    bool word(std::string_view& out) {
        if (!skip("\"")) return false;
        std::size_t end = 0;
        while (end < left_.size() && left_[end] >= 0x20 && left_[end] < 0x7f && left_[end] != '"' && left_[end] != '\\')
            ++end;
        out = left_.substr(0, end);
        left_.remove_prefix(end);
        return out.size() <= max_name_size && skip("\"");
    }

    bool one_of(std::span<const std::string_view> known, std::size_t& which) {
        for (which = 0; which < known.size(); ++which)
            if (skip(known[which])) return true;
        return false;
    }

    std::string_view left() const { return left_; }

private:
    std::string_view left_;
};

// ["log","sleep"] with members that stand in the interface itself; needs of nested members are left to parse().
bool skip_needs(cursor& at, std::string_view interface_text, std::string_view& needs) {
    const std::string_view from = at.left();
    if (!at.skip("[")) return false;
    if (!at.skip("]")) {
        do {
            std::string_view name;
            if (!at.word(name) || !is_identifier(name)) return false;
            // The types of members contain no ["name",digit: only a member's or a field's own list starts like that.
            const std::string_view members = interface_text.substr(0, interface_text.find("\"types\":"));
            const std::string start = fmt::format("[\"{}\",", name);
            std::size_t found = members.find(start);
            const auto is_digit = [&](std::size_t i) {
                return i < members.size() && members[i] >= '0' && members[i] <= '9';
            };
            while (found != std::string_view::npos && !is_digit(found + start.size()))
                found = members.find(start, found + 1);
            if (found == std::string_view::npos) return false;
        } while (at.skip(","));
        if (!at.skip("]")) return false;
    }
    needs = from.substr(0, from.size() - at.left().size());
    return true;
}

bool read_uses(cursor& at, std::span<const std::string_view> known, bool with_needs, std::vector<outline::use>& out) {
    if (at.skip("]")) return true;
    do {
        outline::use u;
        if (!at.skip("{\"interface\":") || !at.one_of(known, u.known)) return false;
        if (with_needs) {
            if (!at.skip(",\"needs\":")) return false;
            u.needs_all = at.skip("\"all\"");
            if (!u.needs_all && !skip_needs(at, known[u.known], u.needs)) return false;
        } else if (std::any_of(out.begin(), out.end(),
                               [&](const outline::use& other) { return other.known == u.known; })) {
            return false; // exported twice
        }
        if (!at.skip("}")) return false;
        out.push_back(u);
    } while (at.skip(","));
    return at.skip("]");
}

bool read_role(std::string_view text, role_type& role) {
    if (text == "plugin")
        role = role_type::plugin;
    else if (text == "linked-in")
        role = role_type::linked_in;
    else if (text == "host")
        role = role_type::host;
    else
        return false;
    return true;
}

} // namespace

std::optional<outline> read_outline(std::string_view text, std::string_view target,
                                    std::span<const std::string_view> known) {
    if (text.size() > max_text_size) return {};
    cursor at(text);
    outline o;
    std::string_view role, compiler;
    const bool head = at.skip("{\"tenon\":1,\"role\":") && at.word(role) && read_role(role, o.role) &&
                      at.skip(",\"name\":") && at.word(o.name) && is_identifier(o.name) && at.skip(",\"version\":") &&
                      at.word(o.version) && at.skip(",\"target\":") && at.skip(target) && at.skip(",\"compiler\":") &&
                      at.word(compiler);
    if (!head) return {};
    const bool body = at.skip(",\"imports\":[") && read_uses(at, known, true, o.imports) && at.skip(",\"exports\":[") &&
                      read_uses(at, known, false, o.exports) && at.skip("}") && at.left().empty();
    if (!body) return {};
    return o;
}

namespace {

// As parse() does it: a need of a member that holds functions is one of all its slots. False when one needs nothing.
bool mark_needed(std::string_view needs, const interface_type& in, std::vector<bool>& needed) {
    std::vector<std::string_view> names;
    for (std::size_t open = needs.find('"'); open != std::string_view::npos; open = needs.find('"', open)) {
        const std::size_t close = needs.find('"', open + 1);
        names.push_back(needs.substr(open + 1, close - open - 1));
        open = close + 1;
    }
    std::sort(names.begin(), names.end());
    std::vector<bool> used(names.size());
    for (std::size_t s = 0; s < in.slots.size(); ++s) {
        const std::string_view path = in.slots[s].path;
        const std::string_view member = path.substr(0, path.find_first_of(".["));
        const auto [first, last] = std::equal_range(names.begin(), names.end(), member);
        needed[s] = first != last;
        std::fill(used.begin() + (first - names.begin()), used.begin() + (last - names.begin()), true);
    }
    return std::find(used.begin(), used.end(), false) == used.end();
}

} // namespace

known_target target_of(const manifest& m) {
    const std::string_view key = "\"target\":";
    const std::size_t begin = m.text.find(key), end = m.text.find(",\"compiler\":");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {{}, m.target};
    return {m.text.substr(begin + key.size(), end - begin - key.size()), m.target};
}

std::optional<manifest> read_known(std::string_view text, const known_target& target,
                                   std::span<const shared_interface> known, std::shared_ptr<const void> keeps) {
    if (target.text.empty()) return {};
    std::vector<std::string_view> texts;
    texts.reserve(known.size());
    for (const shared_interface& i : known) texts.push_back(i->text);
    if (!keeps) {
        const auto copy = std::make_shared<const std::string>(text);
        text = *copy;
        keeps = copy;
    }
    const std::optional<outline> o = read_outline(text, target.text, texts);
    if (!o) return {};

    manifest m;
    m.role = o->role;
    m.name = o->name;
    m.version = o->version;
    m.target = target.target;
    m.text = text;
    m.keeps = std::move(keeps);
    for (const outline::use& use : o->imports) {
        const interface_type& in = *known[use.known];
        import_type import{known[use.known], use.needs_all, std::vector<bool>(in.slots.size(), use.needs_all)};
        if (!use.needs_all && !mark_needed(use.needs, in, import.needed)) return {};
        m.imports.push_back(std::move(import));
    }
    for (const outline::use& use : o->exports) m.exports.push_back(known[use.known]);
    return m;
}

} // namespace tenon::inline v1::model
