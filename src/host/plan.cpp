// SPDX-License-Identifier: MIT
#include "host/plan.hpp"

#include <algorithm>
#include <cstring>

#include "host/refusals.hpp"
#include "host/symbol_source.hpp"
#include "manifest/parse.hpp"

namespace tenon::inline v1::hosting {

const host_side::table* host_side::find(std::string_view interface_name) const {
    for (const table& t : tables)
        if (t.interface_offered->name == interface_name) return &t;
    return nullptr;
}

namespace {

using state = slot_source::state;

bool is_null(const void* slot) {
    void* content = nullptr;
    std::memcpy(&content, slot, sizeof content);
    return content == nullptr;
}

slot_source source_in_table(const model::slot& offered, const std::byte* table) {
    const void* from = table + offered.offset;
    const bool is_null_function = offered.kind != model::slot_kind::data && is_null(from);
    return {is_null_function ? state::withheld : state::bound, from};
}

bool is_needed(const model::import_type& need, std::size_t slot) { return need.needs_all || need.needed[slot]; }

// Options name functions by "Interface.path"; each must be one that some table has.
class withheld_functions {
public:
    explicit withheld_functions(const std::vector<std::string>& names) : names_(names), used_(names.size()) {}

    bool has(std::string_view interface_name, std::string_view path) {
        return !names_.empty() && is_named(interface_name, path);
    }

    void note_offered(const model::interface_type& offered) {
        for (const model::slot& s : offered.slots) has(offered.name, s.path);
    }
    const std::string* first_unused() const {
        const auto at = std::find(used_.begin(), used_.end(), false);
        return at == used_.end() ? nullptr : &names_[static_cast<std::size_t>(at - used_.begin())];
    }

private:
    bool is_named(std::string_view interface_name, std::string_view path) {
        bool found = false;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const std::string_view n = names_[i];
            if (n.size() == interface_name.size() + 1 + path.size() && n.starts_with(interface_name) &&
                n[interface_name.size()] == '.' && n.ends_with(path))
                found = used_[i] = true;
        }
        return found;
    }

    const std::vector<std::string>& names_;
    std::vector<bool> used_;
};

struct planner {
    const host_side& host;
    const party asker;
    const load_options& options;
    withheld_functions withheld;
    plan made = {};
    std::vector<std::string> complaints = {}; // about symbols, for needed functions

    void from_table(const model::import_type& need, const host_side::table* offered) {
        if (offered != nullptr && options.withhold.empty() &&
            are_equal(need.interface_needed, offered->interface_offered, asker, host.self)) {
            made.imports.push_back({need.interface_needed, static_cast<const std::byte*>(offered->content)});
            return;
        }
        matching m = compare(need, offered != nullptr ? &*offered->interface_offered : nullptr, asker, host.self);
        merge(made.report, std::move(m.report));
        import_plan i{need.interface_needed};
        i.slots.resize(m.slots.size()); // absent, all of them
        for (std::size_t s = 0; offered != nullptr && s < m.slots.size(); ++s)
            i.slots[s] = source_of(m.slots[s], *offered, need.interface_needed->name);
        made.imports.push_back(std::move(i));
    }

    slot_source source_of(const slot_match& match, const host_side::table& offered, std::string_view interface_name) {
        if (match.state == slot_match::state::absent) return {};
        if (match.state == slot_match::state::differs) return {.is = state::differs};
        const model::slot& have = offered.interface_offered->slots[match.offered];
        slot_source source = source_in_table(have, static_cast<const std::byte*>(offered.content));
        if (withheld.has(interface_name, have.path)) source.is = state::withheld;
        return source;
    }

    void from_symbols(const model::import_type& need, const host_side& exporting) {
        const host_side::table* offered = exporting.find(need.interface_needed->name);
        const model::interface_type& wanted = need.interface_needed;
        std::vector<slot_match> known;
        if (offered != nullptr) {
            matching m = compare(need, &*offered->interface_offered, asker, exporting.self);
            merge(made.report, std::move(m.report));
            known = std::move(m.slots);
        } else {
            merge(made.report, {verdict::compatible,
                                {signatures_not_checkable(wanted, asker, made.symbols->file(),
                                                          "name the interface in TENON_HOST")}});
        }
        import_plan i{need.interface_needed, nullptr, std::vector<slot_source>(wanted.slots.size()),
                      options.symbol_prefix.empty() ? std::string(wanted.name) + "_" : options.symbol_prefix};
        for (std::size_t s = 0; s < wanted.slots.size(); ++s) {
            const model::slot& slot = wanted.slots[s];
            slot_source& to = i.slots[s];
            if (!known.empty() && known[s].state != slot_match::state::fits) {
                to.is = known[s].state == slot_match::state::differs ? state::differs : state::absent;
                continue;
            }
            if (withheld.has(wanted.name, slot.path)) {
                to.is = state::withheld;
                continue;
            }
            if (!can_be_symbol(slot)) {
                if (is_needed(need, s)) complaints.push_back(not_a_symbol(wanted, slot));
                continue;
            }
            to.is = state::bound;
            if (options.when == moment::first_call && !slot.variadic) continue; // found by the first call
            const std::string symbol = i.symbol_of(s);
            const binding::found f = made.symbols->find(symbol.c_str());
            if (f.is == binding::found::here) continue;
            to.is = state::absent;
            if (is_needed(need, s)) complaints.push_back(absent_symbol(symbol, f, made.symbols->file()));
        }
        made.imports.push_back(std::move(i));
    }
};

} // namespace

slot_source import_plan::source_of(std::size_t slot) const {
    return whole != nullptr ? source_in_table(needed->slots[slot], whole) : slots[slot];
}

model::import_type needing(model::shared_interface i, const std::optional<std::vector<std::string>>& paths) {
    model::import_type need = needing_all(std::move(i));
    if (!paths) return need;
    need.needs_all = false;
    need.needed.assign(need.interface_needed->slots.size(), false);
    for (std::size_t s = 0; s < need.needed.size(); ++s)
        need.needed[s] = std::find(paths->begin(), paths->end(), need.interface_needed->slots[s].path) != paths->end();
    return need;
}

bool can_be_symbol(const model::slot& s) {
    return s.kind == model::slot_kind::function && s.path.find_first_of(".[") == std::string::npos;
}

std::vector<asked_plan> plan_asked(const party& host, const model::manifest& plugin,
                                   const std::vector<asked_interface>& asked, tenon::report& report) {
    std::vector<asked_plan> plans;
    for (const asked_interface& a : asked) {
        asked_plan p{a.wanted, a.described, {}, 0, {}};
        const model::interface_type* offered = nullptr;
        for (std::size_t e = 0; e < plugin.exports.size(); ++e)
            if (plugin.exports[e]->name == a.described->name) {
                p.offered = plugin.exports[e];
                p.export_number = e;
                offered = &*p.offered;
            }
        matching m = compare(needing(a.described, a.wanted.needed), offered, host, party_of(plugin));
        merge(report, std::move(m.report));
        p.slots = std::move(m.slots);
        plans.push_back(std::move(p));
    }
    return plans;
}

expected<plan> make_plan(const host_side& host, const symbol_source* symbols, const model::manifest& plugin,
                         const std::vector<asked_interface>& asked, const load_options& options) {
    planner p{host, party_of(plugin), options, withheld_functions(options.withhold)};
    if (symbols != nullptr) p.made.symbols = symbols->image();

    std::vector<host_side::table> own;
    for (const offered_table& t : options.tables) {
        expected<model::interface_type> parsed = model::parse_interface(t.interface_offered.text);
        if (!parsed) return std::move(parsed).error();
        own.push_back({std::move(*parsed), t.table});
    }
    if (!options.withhold.empty()) {
        for (const host_side::table& t : host.tables) p.withheld.note_offered(t.interface_offered);
        for (const host_side::table& t : own) p.withheld.note_offered(t.interface_offered);
    }

    for (const model::import_type& need : plugin.imports) {
        if (symbols != nullptr) {
            p.from_symbols(need, symbols->described());
            continue;
        }
        const host_side::table* offered = host.find(need.interface_needed->name);
        for (const host_side::table& t : own)
            if (t.interface_offered->name == need.interface_needed->name) offered = &t;
        p.from_table(need, offered != nullptr && offered->content != nullptr ? offered : nullptr);
    }
    p.made.asked = plan_asked(host.self, plugin, asked, p.made.report);

    if (p.made.report.verdict >= verdict::incompatible)
        return incompatible(p.asker, host.self, std::move(p.made.report));
    if (!p.complaints.empty()) return symbols_absent(p.asker, p.complaints);
    if (const std::string* unused = p.withheld.first_unused()) return withholds_nothing(*unused, host.self);
    return std::move(p.made);
}

} // namespace tenon::inline v1::hosting
