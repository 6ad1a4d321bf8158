// SPDX-License-Identifier: MIT
//
// See comparison.hpp. Here: slots, types, and who is hit by what. Records are in compare_records.cpp.
#include "check/comparison.hpp"

#include <algorithm>
#include <string_view>

namespace tenon::inline v1 {

using model::type_kind;

namespace {

// Two tables of records that refer to one another crosswise can have as many pairs as there are products of their
// sizes. Real interfaces need a step for each type; a 4 MB manifest has under a million.
constexpr std::uint64_t max_steps = 1u << 21;

// Nobody reads more; what lies beyond still counts for the verdict and for what may be bound.
constexpr std::size_t max_told = 1000;

// For how many records the functions are counted that reach them; each costs a walk over all edges.
constexpr std::size_t max_counted = 256;

bool is_integer(type_kind k) { return k == type_kind::signed_integer || k == type_kind::unsigned_integer; }

bool is_character(type_kind k) {
    return k == type_kind::character || k == type_kind::char8 || k == type_kind::char16 || k == type_kind::char32 ||
           k == type_kind::wide_character;
}

bool is_function(type_kind k) { return k == type_kind::function || k == type_kind::function_ref; }

// What differs between the frames of two functions; their results and arguments are not looked at.
cause match_frame(const model::type& a, const model::type& b) {
    if (a.name != b.name) return cause::calling_convention;
    if (a.arguments != b.arguments) return cause::argument_count;
    return a.variadic != b.variadic ? cause::variadic : cause::none;
}

} // namespace

comparison::comparison(const model::import_type& need, const model::interface_type& have, bool same_char_sign)
    : import_(need), need_(need.interface_needed), have_(have), same_char_sign_(same_char_sign),
      slots_(need_.slots.size()), slot_broken_(need_.slots.size()) {}

void comparison::run() {
    match_slots();
    // What is needed comes first, so that a record which both kinds of function reach is told as breaking.
    for (const bool needed : {true, false}) {
        in_needed_part_ = needed;
        compare_slots(needed);
        compare_waiting();
        tell_growth();
    }
    in_needed_part_ = true;
    if (gave_up_) {
        tell(cause::too_complex, {});
        slot_broken_.assign(slot_broken_.size(), true);
    }
    spread();
    for (std::size_t s = 0; s < slots_.size(); ++s)
        if (slots_[s].offered != model::no_slot)
            slots_[s].state = slot_broken_[s] ? slot_match::state::differs : slot_match::state::fits;
}

void comparison::match_slots() {
    std::unordered_map<std::string_view, std::uint32_t> offered;
    offered.reserve(have_.slots.size());
    for (std::uint32_t s = 0; s < have_.slots.size(); ++s) offered.emplace(have_.slots[s].path, s);
    for (std::size_t s = 0; s < slots_.size(); ++s)
        if (const auto found = offered.find(need_.slots[s].path); found != offered.end())
            slots_[s].offered = found->second;
}

void comparison::compare_slots(bool needed) {
    for (std::uint32_t s = 0; s < slots_.size(); ++s) {
        if (is_needed(s) != needed) continue;
        place at;
        at.slot = s;
        const bool is_data = need_.slots[s].kind == model::slot_kind::data;
        if (slots_[s].offered == model::no_slot) {
            if (needed)
                tell(is_data ? cause::missing_data : cause::missing_function, at);
            else
                note(cause::stays_unbound, at);
            continue;
        }
        const std::uint32_t a = need_.slots[s].type;
        const std::uint32_t b = have_.slots[slots_[s].offered].type;
        if (is_function(need_.types[a].kind) && need_.types[a].kind == have_.types[b].kind)
            compare_function(s, need_.types[a], have_.types[b]);
        else if (const cause c = match(at, a, b, {}); c != cause::none)
            tell(c, at);
    }
}

void comparison::compare_function(std::uint32_t slot, const model::type& a, const model::type& b) {
    place at;
    at.slot = slot;
    if (const cause c = match_frame(a, b); c != cause::none) return tell(c, at);
    for (at.part = 0; at.part <= a.arguments; ++at.part) {
        const cause c = match(at, need_.signatures[a.of + at.part], have_.signatures[b.of + at.part], {});
        if (c != cause::none) tell(c, at);
    }
}

void comparison::compare_waiting() {
    for (; waiting_ < pairs_.size() && !gave_up_; ++waiting_) compare_records(static_cast<std::uint32_t>(waiting_));
}

cause comparison::match(const place& at, std::uint32_t a, std::uint32_t b, use how) {
    if (++steps_ > max_steps) gave_up_ = true;
    if (gave_up_) return cause::none;
    const model::type& x = need_.types[a];
    const model::type& y = have_.types[b];
    if (x.kind != y.kind) {
        if (is_integer(x.kind) && is_integer(y.kind))
            return x.bits != y.bits ? cause::integer_width : cause::integer_sign;
        if ((is_integer(x.kind) || is_character(x.kind)) && (is_integer(y.kind) || is_character(y.kind)))
            return cause::character_kind;
        if ((x.kind == type_kind::enumeration && is_integer(y.kind)) ||
            (y.kind == type_kind::enumeration && is_integer(x.kind))) {
            if (x.bits != y.bits) return cause::enum_width;
            note(cause::enum_integer, at);
            return cause::none;
        }
        if ((x.kind == type_kind::opaque && y.kind == type_kind::record) ||
            (y.kind == type_kind::opaque && x.kind == type_kind::record)) {
            note(cause::one_side_opaque, at, x.kind == type_kind::opaque);
            return cause::none;
        }
        return cause::type_kind;
    }
    switch (x.kind) {
    case type_kind::nothing:
    case type_kind::boolean:
    case type_kind::null:
    case type_kind::char8:
    case type_kind::char16:
    case type_kind::char32:
    case type_kind::va_list: return cause::none;
    case type_kind::character:
        if (how.by_value && how.lone && !same_char_sign_) note(cause::char_sign, at);
        return cause::none;
    case type_kind::signed_integer:
    case type_kind::unsigned_integer: return x.bits == y.bits ? cause::none : cause::integer_width;
    case type_kind::wide_character: return x.bits == y.bits ? cause::none : cause::character_kind;
    case type_kind::enumeration: return x.bits == y.bits ? cause::none : cause::enum_width;
    case type_kind::floating: return x.bits == y.bits && x.digits == y.digits ? cause::none : cause::float_format;
    case type_kind::opaque:
        if (x.name != y.name) note(cause::record_renamed, at);
        return cause::none;
    case type_kind::pointer: {
        const cause behind = match(at, x.of, y.of, {false, false});
        return x.const_pointee != y.const_pointee ? cause::pointee_constness : behind;
    }
    case type_kind::function:
    case type_kind::function_ref: return match_signature(at, x, y);
    case type_kind::array:
    case type_kind::vector: {
        const cause element = match(at, x.of, y.of, {true, false}); // behind a pointer too: who steps through it
        return x.length != y.length ? cause::array_length : element;
    }
    case type_kind::record: meet(at, x.of, y.of, how.by_value); return cause::none;
    }
    return cause::type_kind;
}

cause comparison::match_signature(const place& at, const model::type& a, const model::type& b) {
    cause first = match_frame(a, b);
    if (first != cause::none) return first;
    for (std::uint32_t i = 0; i <= a.arguments; ++i) {
        const cause c = match(at, need_.signatures[a.of + i], have_.signatures[b.of + i], {});
        if (first == cause::none) first = c;
    }
    return first;
}

void comparison::meet(const place& at, std::uint32_t need_record, std::uint32_t have_record, bool by_value) {
    const auto next = static_cast<std::uint32_t>(pairs_.size());
    const auto [known, is_new] = known_.emplace(std::uint64_t{need_record} << 32 | have_record, next);
    if (is_new) pairs_.push_back({need_record, have_record, at});
    edges_.push_back({at, known->second, by_value});
}

void comparison::tell(cause what, const place& at, std::uint32_t more_fields, std::uint32_t about) {
    if (at.pair != nowhere)
        pairs_[at.pair].broken = true;
    else if (at.slot != nowhere)
        slot_broken_[at.slot] = true;
    if (++told_ > max_told) return;
    difference d{what, at};
    d.more_fields = more_fields;
    d.about = about;
    d.needed = in_needed_part_;
    differences_.push_back(d);
}

void comparison::note(cause what, const place& at, bool needed_is_opaque) {
    if (++noted_ > max_told) return;
    difference d{what, at};
    d.needed_is_opaque = needed_is_opaque;
    differences_.push_back(d);
}

// Behind a pointer a record may have grown; where it is copied, its size counts.
void comparison::tell_growth() {
    for (; growth_seen_ < edges_.size(); ++growth_seen_) {
        const edge& e = edges_[growth_seen_];
        record_pair& grown = pairs_[e.to];
        if (!grown.grown) continue;
        if (e.by_value) {
            tell(cause::grows_by_value, e.from, 0, e.to);
        } else if (!std::exchange(grown.growth_is_noted, true)) {
            place at;
            at.pair = e.to;
            note(cause::record_grown, at);
        }
    }
}

// From every broken pair back to all that reach it; then, for each told record, how many functions do.
void comparison::spread() {
    std::vector<std::uint32_t> first(pairs_.size() + 1), into(edges_.size());
    for (const edge& e : edges_) ++first[e.to];
    for (std::size_t p = 0, sum = 0; p <= pairs_.size(); ++p) first[p] = static_cast<std::uint32_t>(sum += first[p]);
    for (std::uint32_t e = 0; e < edges_.size(); ++e) into[--first[edges_[e].to]] = e;

    const auto walk_back = [&](std::vector<std::uint32_t> reached, std::vector<bool>& seen, const auto& at_slot) {
        while (!reached.empty()) {
            const std::uint32_t p = reached.back();
            reached.pop_back();
            for (std::uint32_t i = first[p]; i != first[p + 1]; ++i) {
                const place& from = edges_[into[i]].from;
                if (from.pair == nowhere)
                    at_slot(from.slot);
                else if (!seen[from.pair]) {
                    seen[from.pair] = true;
                    reached.push_back(from.pair);
                }
            }
        }
    };

    std::vector<std::uint32_t> broken;
    std::vector<bool> seen(pairs_.size());
    for (std::uint32_t p = 0; p < pairs_.size(); ++p)
        if (pairs_[p].broken) {
            broken.push_back(p);
            seen[p] = true;
        }
    walk_back(std::move(broken), seen, [&](std::uint32_t slot) { slot_broken_[slot] = true; });

    std::size_t counted = 0;
    std::uint32_t last_pair = nowhere, last_count = 0;
    std::vector<std::uint32_t> hit_by(slots_.size(), nowhere); // the pair that counted this slot last
    for (difference& d : differences_) {
        if (is_note(d.what) || d.at.pair == nowhere) continue;
        if (d.at.pair != last_pair) {
            if (++counted > max_counted) return;
            last_pair = d.at.pair;
            last_count = 0;
            std::vector<bool> visited(pairs_.size());
            visited[last_pair] = true;
            walk_back({last_pair}, visited, [&](std::uint32_t slot) {
                if (std::exchange(hit_by[slot], last_pair) != last_pair) ++last_count;
            });
        }
        d.more_slots = last_count == 0 ? 0 : last_count - 1;
    }
}

} // namespace tenon::inline v1
