// SPDX-License-Identifier: MIT
//
// tenon check HOST PLUGIN...: which of these plugins would this host load?
#include "check/check.hpp"

#include "subcommands.hpp"
#include "subject.hpp"

namespace tenon::cli {

namespace {

expected<report> check_file(const model::manifest& host, const std::filesystem::path& file) {
    const expected<subject> s = read_subject(file);
    if (!s) return s.error();
    const expected<model::manifest> plugin = manifest_of(*s, model::role_type::plugin);
    if (!plugin) return plugin.error();
    return check(host, *plugin);
}

} // namespace

void add_check(CLI::App& app, exit_code& result) {
    struct options {
        std::string host;
        std::vector<std::string> plugins;
        bool as_json = false, strict = false;
    };
    auto o = std::make_shared<options>();
    CLI::App* sub = app.add_subcommand("check", "Tells which plugins a host would load, with a reason for each that it "
                                                "would not.");
    sub->add_option("HOST", o->host, "The host's image, or its stored manifest")->required();
    sub->add_option("PLUGIN", o->plugins, "Plugins, or directories of them")->required();
    sub->add_flag("--json", o->as_json, "A report for programs");
    sub->add_flag("--strict", o->strict, "Notes count as incompatible");
    sub->callback([o, &result] {
        json all = json::array();
        const auto fail = [&](const std::string& file, const error& e) {
            result = worse(result, unreadable);
            if (!o->as_json) return print_error(e);
            json entry{{"file", file}};
            entry.update(to_json(e));
            all.push_back(std::move(entry));
        };
        const auto run = [&] {
            const expected<subject> s = read_subject(o->host);
            if (!s) return fail(o->host, s.error());
            const expected<model::manifest> host = manifest_of(*s, model::role_type::host);
            if (!host) return fail(o->host, host.error());
            for (const std::filesystem::path& file : expand(o->plugins)) {
                const expected<report> r = check_file(*host, file);
                if (!r) {
                    fail(file.string(), r.error());
                    continue;
                }
                result = worse(result, code_of(*r, o->strict));
                if (o->as_json) {
                    json entry{{"file", file.string()}};
                    entry.update(to_json(*r));
                    all.push_back(std::move(entry));
                } else
                    print(file.string(), *r);
            }
        };
        run();
        if (o->as_json) print_json(all);
    });
}

} // namespace tenon::cli
