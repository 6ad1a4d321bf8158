// SPDX-License-Identifier: MIT
//
// See path.hpp. A pair of records remembers the place that led to it, not how: the way through the types of that place
// is found again here, for the few differences that are told.
#include "check/path.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "manifest/escape.hpp"
#include "manifest/spell.hpp"

namespace tenon::inline v1 {

using model::type_kind;

namespace {

constexpr std::size_t shown_at_each_end = 3; // of a way through many records

// "(arg 2", to be closed behind what leads on from there.
std::string opened(std::uint32_t part) { return part == 0 ? "(result" : fmt::format("(arg {}", part); }

// Writes the way from types a and b to the first use of the pair, and says whether there is one.
bool write_way(const comparison& c, std::uint32_t a, std::uint32_t b, const comparison::record_pair& to,
               bool behind_pointer, std::string& out) {
    const model::type& x = c.need().types[a];
    const model::type& y = c.have().types[b];
    if (x.kind != y.kind) return false;
    const std::size_t before = out.size();
    switch (x.kind) {
    case type_kind::record:
        if (x.of != to.need || y.of != to.have) return false;
        if (behind_pointer) out += fmt::format(" {}", spell_record(c.need().records[x.of]));
        return true;
    case type_kind::pointer:
        out += " ->";
        if (write_way(c, x.of, y.of, to, true, out)) return true;
        break;
    case type_kind::array:
    case type_kind::vector:
        out += "[]";
        if (write_way(c, x.of, y.of, to, behind_pointer, out)) return true;
        break;
    case type_kind::function:
    case type_kind::function_ref:
        for (std::uint32_t i = 0; i <= x.arguments && i <= y.arguments; ++i) {
            out += opened(i);
            if (write_way(c, c.need().signatures[x.of + i], c.have().signatures[y.of + i], to, false, out)) {
                out += ')';
                return true;
            }
            out.resize(before);
        }
        break;
    default: break;
    }
    out.resize(before);
    return false;
}

// ".level" for a field; nothing for the records themselves. A field that only the other side has goes by its name
// there.
std::string field_name(const comparison& c, const place& at) {
    const comparison::record_pair& p = c.pairs()[at.pair];
    if (at.need_field != nowhere)
        return fmt::format(".{}",
                           model::escape(c.need().fields[c.need().records[p.need].first_field + at.need_field].name));
    if (at.have_field != nowhere)
        return fmt::format(".{}",
                           model::escape(c.have().fields[c.have().records[p.have].first_field + at.have_field].name));
    return "";
}

// What stands between two records: from the place that led to the pair `to`.
std::string hop(const comparison& c, const place& from, const comparison::record_pair& to) {
    const model::interface_type& need = c.need();
    const model::interface_type& have = c.have();
    std::string out;
    if (from.pair != nowhere) {
        const comparison::record_pair& p = c.pairs()[from.pair];
        out = field_name(c, from);
        write_way(c, need.fields[need.records[p.need].first_field + from.need_field].type,
                  have.fields[have.records[p.have].first_field + from.have_field].type, to, false, out);
        return out;
    }
    const model::type& a = need.types[need.slots[from.slot].type];
    const model::type& b = have.types[have.slots[c.slots()[from.slot].offered].type];
    if (from.part == whole) {
        write_way(c, need.slots[from.slot].type, have.slots[c.slots()[from.slot].offered].type, to, false, out);
        return out;
    }
    out = opened(from.part);
    write_way(c, need.signatures[a.of + from.part], have.signatures[b.of + from.part], to, false, out);
    return out + ")";
}

} // namespace

std::uint32_t slot_of(const comparison& c, const place& at) {
    const place* p = &at;
    while (p->pair != nowhere) p = &c.pairs()[p->pair].from;
    return p->slot;
}

std::string path_of(const comparison& c, const place& at) {
    std::string out = model::escape(c.need().name);
    const std::uint32_t slot = slot_of(c, at);
    if (slot == nowhere) return out;
    out += fmt::format(".{}", model::escape(c.need().slots[slot].path, 160));
    if (at.pair == nowhere) {
        if (at.part == whole) return out;
        return out + opened(at.part) + ")";
    }

    std::vector<std::uint32_t> way; // of pairs, the last first
    for (std::uint32_t p = at.pair; p != nowhere; p = c.pairs()[p].from.pair) way.push_back(p);
    std::reverse(way.begin(), way.end());
    for (std::size_t i = 0; i < way.size(); ++i) {
        if (i == shown_at_each_end && way.size() > 2 * shown_at_each_end) {
            out += " -> ... ";
            i = way.size() - shown_at_each_end;
        }
        out += hop(c, c.pairs()[way[i]].from, c.pairs()[way[i]]);
    }
    return out + field_name(c, at);
}

} // namespace tenon::inline v1
