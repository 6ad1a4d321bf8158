// SPDX-License-Identifier: MIT
//
// tenon diff OLD NEW: what a release changes for the other side. Everything that was built for OLD must still fit NEW:
// what OLD offered is what others need, and what NEW needs is what others have, as OLD asked for it.
#include <algorithm>

#include "check/check.hpp"

#include "subcommands.hpp"
#include "subject.hpp"

namespace tenon::cli {

namespace {

// Whoever was built for the release before: "plugin for demo 2.1.0", "host of hello 1.0.0".
party other_side(const model::manifest& before) {
    party p = party_of(before);
    const std::size_t name = p.who.find(' ');
    p.who.replace(0, name, before.role == model::role_type::host ? "plugin for" : "host of");
    return p;
}

const model::import_type* find_import(const model::manifest& m, std::string_view interface_name) {
    const auto has_name = [&](const model::import_type& i) { return i.interface_needed->name == interface_name; };
    const auto at = std::find_if(m.imports.begin(), m.imports.end(), has_name);
    return at == m.imports.end() ? nullptr : &*at;
}

report changes(const model::manifest& before, const model::manifest& now) {
    const party self = party_of(now), others = other_side(before);
    report all = compare_targets(before.target, now.target, others, self);
    if (!all.findings.empty()) return all;
    for (const model::interface_type& offered : before.exports)
        merge(all, compare(needing_all(offered), find_export(now, offered.name), others, self).report);
    for (model::import_type need : now.imports) {
        const model::import_type* was = find_import(before, need.interface_needed->name);
        // A host may learn to take plugins of one kind more; a plugin that needs one interface more finds it or not.
        if (was == nullptr && now.role == model::role_type::host) {
            need.needs_all = false;
            need.needed.assign(need.needed.size(), false);
        }
        merge(all, compare(need, was == nullptr ? nullptr : &*was->interface_needed, self, others).report);
    }
    return all;
}

} // namespace

void add_diff(CLI::App& app, exit_code& result) {
    struct options {
        std::string before, now;
        bool as_json = false, strict = false;
    };
    auto o = std::make_shared<options>();
    CLI::App* sub =
        app.add_subcommand("diff", "Tells what a release changes for the other side: whether what was built "
                                   "for OLD still fits NEW.");
    sub->add_option(
           "OLD", o->before,
           "An image, or a manifest that was stored with `tenon inspect --manifest`; - reads one from the standard "
           "input")
        ->required();
    sub->add_option("NEW", o->now, "The same of the new release")->required();
    sub->add_flag("--json", o->as_json, "A report for programs: one object");
    sub->add_flag("--strict", o->strict, "Exit code 1 for notes too");
    sub->callback([o, &result] {
        const expected<model::manifest> before = described_in(o->before);
        const expected<model::manifest> now = described_in(o->now);
        if (!before || !now) {
            result = unreadable;
            const error& e = before ? now.error() : before.error();
            if (o->as_json) return print_json(to_json(failed(before ? o->now : o->before, e)));
            return print_error(e);
        }
        const outcome changed{o->now, party_of(*now).who, changes(*before, *now), std::nullopt};
        result = code_of(changed.report, o->strict);
        if (o->as_json) return print_json(to_json(changed));
        print(changed);
    });
}

} // namespace tenon::cli
