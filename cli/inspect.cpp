// SPDX-License-Identifier: MIT
//
// tenon inspect FILE...: who made the file, what it needs, what it offers.
#include <iostream>

#include <fmt/format.h>

#include "manifest/escape.hpp"
#include "manifest/spell.hpp"
#include "subcommands.hpp"
#include "subject.hpp"

namespace tenon::cli {

namespace {

const char* role_name(model::role_type r) {
    switch (r) {
    case model::role_type::plugin: return "plugin";
    case model::role_type::linked_in: return "linked-in plugin";
    case model::role_type::host: break;
    }
    return "host";
}

void print_interface(const char* verb, const model::interface_type& i, const model::import_type* import) {
    fmt::print("  {} {}, {} bytes\n", verb, bold(model::escape(i.name)), i.size);
    for (std::size_t n = 0; n < i.slots.size(); ++n) {
        const bool optional = import != nullptr && !import->needs_all && !import->needed[n];
        fmt::print("    {:>5}  {}  {}{}\n", i.slots[n].offset, model::escape(i.slots[n].path),
                   model::spell_slot(i, i.slots[n]), optional ? "  (not needed)" : "");
    }
}

void print_manifest(const model::manifest& m) {
    fmt::print("  {} {} {}, built by {}\n", role_name(m.role), bold(model::escape(m.name)), model::escape(m.version),
               model::escape(m.compiler));
    for (const model::import_type& i : m.imports) print_interface("needs", i.interface_needed, &i);
    for (const model::interface_type& i : m.exports) print_interface("offers", i, nullptr);
}

} // namespace

void add_inspect(CLI::App& app, exit_code& result) {
    struct options {
        std::vector<std::string> files;
        bool as_json = false, as_text = false;
    };
    auto o = std::make_shared<options>();
    CLI::App* sub = app.add_subcommand("inspect", "Shows the manifests in images, or stored ones.");
    sub->add_option("FILE", o->files, "Images (ELF, PE, Mach-O), stored manifests, or directories")->required();
    sub->add_flag("--json", o->as_json, "The manifests as they are, with the file each is from");
    sub->add_flag("--manifest", o->as_text, "The text of each manifest, a line each: to be kept for `tenon diff`");
    sub->callback([o, &result] {
        json all = json::array();
        for (const std::filesystem::path& file : expand(o->files)) {
            const expected<subject> s = read_subject(file);
            if (!s) {
                result = worse(result, unreadable);
                if (o->as_json) {
                    json entry = to_json(s.error());
                    entry["file"] = file.string();
                    all.push_back(std::move(entry));
                } else
                    print_error(s.error());
                continue;
            }
            if (o->as_text) {
                for (const model::manifest& m : s->manifests) fmt::print("{}\n", m.text);
                continue;
            }
            if (o->as_json) {
                json manifests = json::array();
                for (const model::manifest& m : s->manifests) manifests.push_back(json::parse(m.text));
                all.push_back({{"file", s->file}, {"image", s->kind}, {"manifests", std::move(manifests)}});
                continue;
            }
            fmt::print("{}: {}\n", model::escape(s->file), s->kind);
            for (const model::manifest& m : s->manifests) print_manifest(m);
        }
        if (o->as_json) print_json(all);
    });
}

} // namespace tenon::cli
