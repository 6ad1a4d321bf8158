// SPDX-License-Identifier: MIT
//
// tenon check HOST PLUGIN...: which of these plugins would this host load?
#include "check/check.hpp"

#include "subcommands.hpp"
#include "subject.hpp"

namespace tenon::cli {

namespace {

outcome check_file(const model::manifest& host, const std::filesystem::path& file) {
    expected<subject> s = read_subject(file);
    if (!s) return failed(file.string(), std::move(s).error());
    const expected<model::manifest> plugin = manifest_of(*s, model::role_type::plugin);
    if (!plugin) return failed(file.string(), plugin.error());
    if (auto refused = not_loadable(*s, *plugin)) return failed(file.string(), std::move(*refused));
    return {file.string(), party_of(*plugin).who, check(host, *plugin), std::nullopt};
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
    sub->add_flag("--json", o->as_json, "A report for programs: a list with an entry for each file");
    sub->add_flag("--strict", o->strict, "Exit code 1 for notes too");
    sub->callback([o, &result] {
        const auto host_unreadable = [&](const error& e) {
            result = unreadable;
            if (o->as_json) return print_json(json::array({to_json(failed(o->host, e))}));
            print_error(e);
        };
        const expected<subject> s = read_subject(o->host);
        if (!s) return host_unreadable(s.error());
        const expected<model::manifest> host = manifest_of(*s, model::role_type::host);
        if (!host) return host_unreadable(host.error());

        std::vector<outcome> all;
        for (const std::filesystem::path& file : expand(o->plugins)) {
            all.push_back(check_file(*host, file));
            result = worse(result, code_of(all.back().report, o->strict));
        }
        if (o->as_json) {
            json list = json::array();
            for (const outcome& each : all) list.push_back(to_json(each));
            print_json(list);
        } else if (all.size() == 1) {
            print(all[0]);
        } else {
            print(all, party_of(*host).who);
        }
    });
}

} // namespace tenon::cli
