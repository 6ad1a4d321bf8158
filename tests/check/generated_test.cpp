// SPDX-License-Identifier: MIT
//
// Never a wrong "compatible": random pairs of interfaces with one known change. Each that breaks is found, at the right
// place and nowhere else, and binds nothing that it hits; each that does not break passes and binds everything.
//
//     TENON_PAIRS=100000 TENON_SEED=7 check_tests --gtest_filter='generated.*'
#include <cstdlib>
#include <iostream>
#include <map>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "generate.hpp"
#include "judge.hpp"
#include "texts.hpp"

namespace {

using namespace tenon;
using namespace texts;

unsigned number_from(const char* variable, unsigned otherwise) {
    const char* text = std::getenv(variable);
    return text ? static_cast<unsigned>(std::strtoul(text, nullptr, 10)) : otherwise;
}

// Also of what is bound.
std::string fault_in(const generated::truth& truth, bool breaks, const report& r, const matching& m,
                     const model::interface_type& need) {
    if (std::string fault = generated::fault_in(truth, breaks, r); !fault.empty()) return fault;
    for (std::size_t s = 0; s != m.slots.size(); ++s) {
        const bool must_fit = truth.hit.count(need.slots[s].path) == 0;
        if ((m.slots[s].state == slot_match::state::fits) != must_fit) return "wrong binding of " + need.slots[s].path;
    }
    return "";
}

TEST(generated, every_change_is_found_where_it_is) {
    const unsigned pairs = number_from("TENON_PAIRS", 5000), seed = number_from("TENON_SEED", 1);
    std::mt19937 random(seed);
    std::map<std::string, std::pair<int, int>> counts; // of a change: how many broke, how many did not
    int broke = 0, passed = 0, in_a_cycle = 0, faults = 0;
    for (unsigned pair = 0; pair != pairs && faults < 5; ++pair) {
        const generated::interface before = generated::make(random);
        generated::interface after = before;
        const bool after_needs = random() % 2 == 0, plugin_needs = random() % 2 == 0;
        const generated::truth truth = generated::change(random, before, after, after_needs);
        const generated::interface& need = after_needs ? after : before;
        const generated::interface& have = after_needs ? before : after;
        const bool breaks = !truth.ids.empty() && generated::is_needed(need, truth.hit);

        const std::string importer = importing(text_of(need), needs_of(need)), exporter = exporting(text_of(have));
        const auto host = parsed(host_text(plugin_needs ? exporter : importer));
        const auto plugin = parsed(plugin_text(plugin_needs ? importer : exporter));
        const auto& import = plugin_needs ? plugin.imports.at(0) : host.imports.at(0);
        const model::interface_type& offer = plugin_needs ? *host.exports.at(0) : *plugin.exports.at(0);
        const report r = check(host, plugin);
        const std::string fault = fault_in(truth, breaks, r, compare(import, &offer, party_of(host), party_of(plugin)),
                                           import.interface_needed);
        if (!fault.empty()) {
            ++faults;
            ADD_FAILURE() << "pair " << pair << " of seed " << seed << ", " << truth.what << ": " << fault << "\n"
                          << r << "need " << text_of(need) << " " << needs_of(need) << "\nhave " << text_of(have);
        }
        breaks ? ++broke : ++passed;
        in_a_cycle += breaks && truth.in_a_cycle;
        breaks ? ++counts[truth.what].first : ++counts[truth.what].second;
    }
    std::cout << "seed " << seed << ": " << broke << " pairs had to break, " << passed << " had to pass; " << in_a_cycle
              << " of the first in a cycle of records\n";
    for (const auto& [what, n] : counts) std::cout << "  " << what << ": " << n.first << " and " << n.second << '\n';
}

} // namespace
