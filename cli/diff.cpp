// SPDX-License-Identifier: MIT
//
// tenon diff OLD NEW: what a release changes for the other side. Everything that was built for OLD must still fit NEW:
// what OLD offered is what others need, and what NEW needs is what others have, as OLD asked for it.
#include "check/check.hpp"

#include "subcommands.hpp"
#include "subject.hpp"

namespace tenon::cli {

namespace {

// In an image with several manifests: the host's, else the plugin's.
expected<model::manifest> released(const std::string& file) {
    const expected<subject> s = read_subject(file);
    if (!s) return s.error();
    expected<model::manifest> host = manifest_of(*s, model::role_type::host);
    return host ? std::move(host) : manifest_of(*s, model::role_type::plugin);
}

report changes(const model::manifest& before, const model::manifest& now) {
    const party self = party_of(now);
    const party others{"what was built for " + party_of(before).who, before.target.char_signed};
    report all;
    for (const model::interface_type& offered : before.exports)
        merge(all, compare(needing_all(offered), find_export(now, offered.name), others, self).report);
    for (const model::import_type& need : now.imports)
        for (const model::import_type& was : before.imports)
            if (was.interface_needed->name == need.interface_needed->name)
                merge(all, compare(need, &*was.interface_needed, self, others).report);
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
    sub->add_option("OLD", o->before, "An image, or a manifest that was stored with `tenon inspect --manifest`")
        ->required();
    sub->add_option("NEW", o->now, "The same of the new release")->required();
    sub->add_flag("--json", o->as_json, "A report for programs");
    sub->add_flag("--strict", o->strict, "Notes count as incompatible");
    sub->callback([o, &result] {
        const expected<model::manifest> before = released(o->before);
        const expected<model::manifest> now = released(o->now);
        if (!before || !now) {
            result = unreadable;
            const error& e = before ? now.error() : before.error();
            if (o->as_json)
                print_json(to_json(e));
            else
                print_error(e);
            return;
        }
        const report r = changes(*before, *now);
        result = code_of(r, o->strict);
        if (o->as_json)
            print_json(to_json(r));
        else
            print(o->now, r);
    });
}

} // namespace tenon::cli
