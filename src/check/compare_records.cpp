// SPDX-License-Identifier: MIT
//
// Two records, field by field: what is told of them, and what is not because something told already explains it. A
// field that became wider moves all fields behind it and makes its record, and every record around that, bigger; only
// the field is told.
#include "check/comparison.hpp"

#include <algorithm>
#include <string_view>

#include "manifest/spell.hpp"

namespace tenon::inline v1 {

namespace {

// Findings of one record that are told one by one; a type that became another has as many as it has fields.
constexpr std::size_t max_told_fields = 3;

// The alignment a type asks for where nothing else was said. Only whether it changed counts: then whatever moved around
// a field of that type did so because of the field.
std::uint64_t natural_alignment(const model::interface_type& in, std::uint32_t type) {
    while (in.types[type].kind == model::type_kind::array) type = in.types[type].of;
    if (in.types[type].kind == model::type_kind::record) return in.records[in.types[type].of].align;
    if (in.types[type].kind == model::type_kind::function_ref) return in.pointer_size;
    return size_of(in, type);
}

} // namespace

struct comparison::field_change {
    cause what;
    place at;
    std::uint32_t more = 0; // fields for the same reason
};

void comparison::compare_records(std::uint32_t pair) {
    const model::record_type& a = need_.records[pairs_[pair].need];
    const model::record_type& b = have_.records[pairs_[pair].have];
    place at;
    at.pair = pair;

    std::vector<field_change> changes;
    if (a.is_union != b.is_union)
        changes.push_back({cause::record_kind, at});
    else if (a.described && b.described)
        compare_fields(pair, changes);
    else if (a.size != b.size)
        changes.push_back({cause::record_size, at});
    else if (a.align != b.align)
        changes.push_back({cause::record_alignment, at});
    else if (a.described != b.described)
        note(cause::one_side_opaque, at);

    const bool same_name = a.name == b.name;
    if (changes.empty() && !same_name) note(cause::record_renamed, at);
    // Under another name it is likely another type: that it differs is the finding, not how in every field.
    const std::size_t told = std::min(changes.size(), same_name ? max_told_fields : 1);
    for (std::size_t i = 0; i < told; ++i) {
        const std::size_t untold = i + 1 == told ? changes.size() - told : 0;
        tell(changes[i].what, changes[i].at, changes[i].more + static_cast<std::uint32_t>(untold));
    }
}

void comparison::compare_fields(std::uint32_t pair, std::vector<field_change>& changes) {
    const model::record_type& a = need_.records[pairs_[pair].need];
    const model::record_type& b = have_.records[pairs_[pair].have];
    const bool grown = has_grown(a, b);
    pairs_[pair].grown = grown;
    steps_ += a.field_count + b.field_count;
    place at;
    at.pair = pair;

    std::vector<std::uint32_t> partners = match_fields(a, b);
    std::vector<bool> met(b.field_count);
    bool explained = false; // sizes, alignments and offsets are explained by something told, here or in a record inside
    for (std::uint32_t i = 0; i < a.field_count; ++i) {
        if (partners[i] == nowhere) continue;
        met[partners[i]] = true;
        const model::member& x = need_.fields[a.first_field + i];
        const model::member& y = have_.fields[b.first_field + partners[i]];
        at.need_field = i;
        at.have_field = partners[i];
        const cause c = match(at, x.type, y.type, {});
        if (c != cause::none)
            changes.push_back({c, at});
        else if (x.name != y.name)
            note(cause::field_renamed, at);
        explained |= size_of(need_, x.type) != size_of(have_, y.type) ||
                     natural_alignment(need_, x.type) != natural_alignment(have_, y.type);
    }
    if (!grown) {
        const std::size_t before = changes.size();
        add_unmatched(pair, partners, met, changes);
        explained |= changes.size() != before;
    }
    if (explained) return;
    if (!grown)
        compare_layout(pair, partners, changes);
    else if (a.align != b.align) // the older side makes objects where the newer one's instructions can't reach
        changes.push_back({cause::record_alignment, {nowhere, whole, pair}});
}

// Fields by name; what is left over on both sides, of the same type at the same offset, is one that was renamed.
std::vector<std::uint32_t> comparison::match_fields(const model::record_type& a, const model::record_type& b) const {
    const auto field_a = [&](std::uint32_t i) -> const model::member& { return need_.fields[a.first_field + i]; };
    const auto field_b = [&](std::uint32_t i) -> const model::member& { return have_.fields[b.first_field + i]; };
    std::vector<std::uint32_t> partners(a.field_count, nowhere);

    std::uint32_t in_step = 0;
    while (in_step < a.field_count && in_step < b.field_count && field_a(in_step).name == field_b(in_step).name) {
        partners[in_step] = in_step;
        ++in_step;
    }
    if (in_step == a.field_count || in_step == b.field_count) return partners;

    std::unordered_map<std::string_view, std::uint32_t> named;
    std::unordered_map<std::uint64_t, std::uint32_t> placed;
    for (std::uint32_t j = in_step; j < b.field_count; ++j) named.emplace(field_b(j).name, j);
    for (std::uint32_t i = in_step; i < a.field_count; ++i) {
        const auto found = named.find(field_a(i).name);
        if (found == named.end()) continue;
        partners[i] = found->second;
        named.erase(found);
    }
    for (const auto& [name, j] : named) placed.emplace(field_b(j).offset, j);
    for (std::uint32_t i = in_step; i < a.field_count; ++i) {
        if (partners[i] != nowhere) continue;
        const auto found = placed.find(field_a(i).offset);
        if (found == placed.end()) continue;
        if (spell(need_, field_a(i).type) != spell(have_, field_b(found->second).type)) continue;
        partners[i] = found->second;
        placed.erase(found);
    }
    return partners;
}

// Both say that fields may be appended, and nothing else happened. What lies in the old tail padding, or takes no room,
// is no growth: the size, which tells old from new, did not change. Nor is it one where no field holds that size.
bool comparison::has_grown(const model::record_type& a, const model::record_type& b) const {
    if (!a.grows || !b.grows || a.field_count == b.field_count) return false;
    if (!starts_with_size(need_, a) || !starts_with_size(have_, b)) return false;
    const bool b_is_longer = a.field_count < b.field_count;
    const std::uint32_t shared = std::min(a.field_count, b.field_count);
    for (std::uint32_t i = 0; i < shared; ++i) {
        const model::member& x = need_.fields[a.first_field + i];
        const model::member& y = have_.fields[b.first_field + i];
        if (x.name != y.name || x.offset != y.offset) return false;
    }
    const model::record_type& longer = b_is_longer ? b : a;
    const std::vector<model::member>& fields = b_is_longer ? have_.fields : need_.fields;
    const std::uint64_t shorter_size = b_is_longer ? a.size : b.size;
    if (longer.size <= shorter_size) return false;
    for (std::uint32_t i = shared; i < longer.field_count; ++i)
        if (fields[longer.first_field + i].offset < shorter_size) return false;
    return true;
}

// A field that only one side has. Where the other has another one in its place, both are told at once.
void comparison::add_unmatched(std::uint32_t pair, const std::vector<std::uint32_t>& partners, std::vector<bool>& met,
                               std::vector<field_change>& changes) const {
    const model::record_type& a = need_.records[pairs_[pair].need];
    const model::record_type& b = have_.records[pairs_[pair].have];
    std::unordered_map<std::uint64_t, std::uint32_t> left; // offset -> field of b
    for (std::uint32_t j = 0; j < b.field_count; ++j)
        if (!met[j]) left.emplace(have_.fields[b.first_field + j].offset, j);
    place at;
    at.pair = pair;
    for (std::uint32_t i = 0; i < a.field_count; ++i) {
        if (partners[i] != nowhere) continue;
        const auto instead = left.find(need_.fields[a.first_field + i].offset);
        at.need_field = i;
        at.have_field = instead == left.end() ? nowhere : instead->second;
        if (instead != left.end()) {
            met[instead->second] = true;
            left.erase(instead);
        }
        changes.push_back({cause::field_removed, at});
    }
    at.need_field = nowhere;
    for (at.have_field = 0; at.have_field < b.field_count; ++at.have_field)
        if (!met[at.have_field]) changes.push_back({cause::field_added, at});
}

bool comparison::starts_with_size(const model::interface_type& in, const model::record_type& r) {
    if (r.field_count == 0) return false;
    const model::member& first = in.fields[r.first_field];
    return first.offset == 0 && in.types[first.type].kind == model::type_kind::unsigned_integer;
}

// The fields are the same; do they lie at the same places in the same space?
void comparison::compare_layout(std::uint32_t pair, const std::vector<std::uint32_t>& partners,
                                std::vector<field_change>& changes) const {
    const model::record_type& a = need_.records[pairs_[pair].need];
    const model::record_type& b = have_.records[pairs_[pair].have];
    field_change moved{cause::none, {}};
    for (std::uint32_t i = 0; i < a.field_count; ++i) {
        if (need_.fields[a.first_field + i].offset == have_.fields[b.first_field + partners[i]].offset) continue;
        if (moved.what == cause::none)
            moved = {cause::field_moved, {nowhere, whole, pair, i, partners[i]}};
        else
            ++moved.more;
    }
    if (moved.what != cause::none) return changes.push_back(moved);
    place at;
    at.pair = pair;
    if (a.size != b.size)
        changes.push_back({cause::record_size, at});
    else if (a.align != b.align)
        changes.push_back({cause::record_alignment, at});
}

} // namespace tenon::inline v1
