// SPDX-License-Identifier: MIT
//
// See suggest.hpp.
#include "check/suggest.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "manifest/spell.hpp"

namespace tenon::inline v1 {
namespace {

// A hint is worth half a millisecond, not more: two interfaces without a name in common would take their product.
constexpr std::size_t max_tries = 1000;

std::string folded(std::string_view name) {
    std::string out;
    for (const char c : name)
        if (c != '_') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

bool is_similar(std::string_view a, std::string_view b) {
    constexpr std::size_t longest = 128; // the distance costs the product of the lengths
    if (a.size() > longest || b.size() > longest) return false;
    const std::string x = folded(a), y = folded(b);
    if (x.find(y) != std::string::npos || y.find(x) != std::string::npos) return !x.empty() && !y.empty();
    return edit_distance(x, y) <= std::max(x.size(), y.size()) / 3;
}

void rename_guess::collect() {
    std::unordered_set<std::string_view> asked;
    for (const model::slot& s : need_.slots) asked.insert(s.path);
    for (const model::slot& s : have_.slots)
        if (!asked.contains(s.path)) unasked_[spell_slot(have_, s)].push_back(&s);
}

const model::slot* rename_guess::of(const model::slot& missing) {
    if (!std::exchange(collected_, true)) collect();
    const auto candidates = unasked_.find(spell_slot(need_, missing));
    if (candidates == unasked_.end()) return nullptr;
    const model::slot* found = nullptr;
    for (const model::slot* s : candidates->second) {
        if (++tries_ > max_tries) return nullptr;
        if (s->kind != missing.kind || !is_similar(missing.path, s->path)) continue;
        if (found) return nullptr;
        found = s;
    }
    return found;
}

} // namespace tenon::inline v1
