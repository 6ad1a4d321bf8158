// SPDX-License-Identifier: MIT
//
// The engine: two interfaces walked at once, slots by name, types by structure, each pair of records once.
//
//     comparison c(need, have, true);
//     c.run();
//     c.slots(), c.differences()
//
// Records are compared coinductively: a pair that is being compared, or was, is taken as equal wherever it turns up
// again, and its differences are told once, at the first function that reaches it. Pairs wait in a list, so neither
// cycles nor depth cost stack. Not for messages: see wording.hpp.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "check/check.hpp"
#include "check/difference.hpp"
#include "manifest/manifest.hpp"

namespace tenon::inline v1 {

class comparison {
public:
    comparison(const model::import_type& need, const model::interface_type& have, bool same_char_sign);

    void run();

    const std::vector<slot_match>& slots() const { return slots_; }
    const std::vector<difference>& differences() const { return differences_; }

    // Two records that were compared, and the place that led to them first.
    struct record_pair {
        std::uint32_t need = 0;
        std::uint32_t have = 0;
        place from;
        bool broken = false; // something breaking is in it, not only in what it reaches
        bool grown = false;  // one has fields appended, as both sides allow
        bool growth_is_noted = false;
    };
    const std::vector<record_pair>& pairs() const { return pairs_; }

    const model::interface_type& need() const { return need_; }
    const model::interface_type& have() const { return have_; }
    bool is_needed(std::uint32_t slot) const { return import_.needed[slot]; }

private:
    // How a type is used where it stands.
    struct use {
        bool by_value = true; // its size counts: not behind a pointer, or an element of an array
        bool lone = true;     // not an element of an array either: a char that is a number, not text
    };
    struct edge {
        place from;
        std::uint32_t to = 0; // the pair
        bool by_value = true;
    };
    struct field_change;

    void match_slots();
    void compare_slots(bool needed);
    void compare_function(std::uint32_t slot, const model::type& a, const model::type& b);
    void compare_waiting();
    void compare_records(std::uint32_t pair);
    void compare_fields(std::uint32_t pair, std::vector<field_change>& changes);
    void compare_layout(std::uint32_t pair, const std::vector<std::uint32_t>& partners,
                        std::vector<field_change>& changes) const;
    void add_unmatched(std::uint32_t pair, const std::vector<std::uint32_t>& partners, std::vector<bool>& met,
                       std::vector<field_change>& changes) const;
    std::vector<std::uint32_t> match_fields(const model::record_type& a, const model::record_type& b) const;
    bool has_grown(const model::record_type& a, const model::record_type& b) const;
    static bool starts_with_size(const model::interface_type& in, const model::record_type& r);

    // The first cause why type `a` of the needed side and `b` of the offered side differ, records excepted: those wait.
    cause match(const place& at, std::uint32_t a, std::uint32_t b, use how);
    cause match_signature(const place& at, const model::type& a, const model::type& b);
    void meet(const place& at, std::uint32_t need_record, std::uint32_t have_record, bool by_value);

    void tell(cause what, const place& at, std::uint32_t more_fields = 0, std::uint32_t about = nowhere);
    void note(cause what, const place& at, bool needed_is_opaque = false);
    void tell_growth();
    void spread();

    const model::import_type& import_;
    const model::interface_type& need_;
    const model::interface_type& have_;
    bool same_char_sign_;
    bool in_needed_part_ = true;
    bool gave_up_ = false;
    std::uint64_t steps_ = 0;
    std::vector<slot_match> slots_;
    std::vector<bool> slot_broken_;
    std::vector<record_pair> pairs_;
    std::unordered_map<std::uint64_t, std::uint32_t> known_;
    std::size_t waiting_ = 0; // pairs before it are compared
    std::vector<edge> edges_;
    std::size_t growth_seen_ = 0; // edges before it were looked at by tell_growth
    std::size_t told_ = 0;
    std::size_t noted_ = 0;
    std::vector<difference> differences_;
};

} // namespace tenon::inline v1
