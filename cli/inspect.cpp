// SPDX-License-Identifier: MIT
//
// tenon inspect FILE...: who made the file, what it needs, what it offers, and how the structs are laid out that cross.
#include <algorithm>
#include <iostream>
#include <set>

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

struct row {
    std::uint64_t offset = 0;
    std::string name, what;
};

// Offsets, names and types below one another; one long name does not push all others aside.
std::string table_of(const std::vector<row>& rows) {
    std::size_t offset_width = 1, name_width = 0;
    for (const row& r : rows) {
        offset_width = std::max(offset_width, fmt::formatted_size("{}", r.offset));
        name_width = std::max(name_width, std::min<std::size_t>(r.name.size(), 32));
    }
    std::string out;
    for (const row& r : rows)
        out += fmt::format("    {:>{}}  {:<{}}  {}\n", r.offset, offset_width, r.name, name_width, r.what);
    return out;
}

std::string bytes(std::uint64_t n) { return fmt::format("{} byte{}", n, n == 1 ? "" : "s"); }

void print_interface(const char* verb, const model::interface_type& i, const model::import_type* import) {
    std::cout << fmt::format("  {} {}, {}\n", verb, bold(model::escape(i.name)), bytes(i.size));
    std::vector<row> rows;
    for (std::size_t n = 0; n < i.slots.size(); ++n) {
        const bool optional = import != nullptr && !import->needs_all && !import->needed[n];
        rows.push_back({i.slots[n].offset, model::escape(i.slots[n].path),
                        model::spell_slot(i, i.slots[n]) + (optional ? "  (if it is offered)" : "")});
    }
    std::cout << table_of(rows);
}

std::string layout_of(const model::interface_type& in, const model::record_type& r) {
    std::string out = fmt::format("  {} {}, {}, aligned to {}{}{}\n", r.is_union ? "union" : "struct",
                                  r.name.empty() ? "without a name" : model::escape(r.name), bytes(r.size), r.align,
                                  r.grows ? ", may grow" : "", r.described ? "" : ", not described");
    std::vector<row> rows;
    for (std::uint32_t f = r.first_field; f != r.first_field + r.field_count; ++f)
        rows.push_back({in.fields[f].offset, model::escape(in.fields[f].name), model::spell(in, in.fields[f].type)});
    return out + table_of(rows);
}

// Once, however many interfaces use it.
void print_layouts(const model::interface_type& i, std::set<std::string>& seen) {
    for (const model::record_type& r : i.records) {
        const std::string layout = layout_of(i, r);
        if (seen.insert(layout).second) std::cout << layout;
    }
}

void print_manifest(const model::manifest& m) {
    const model::target_type& t = m.target;
    std::cout << fmt::format("  {} {} {}, built by {}\n", role_name(m.role), bold(model::escape(m.name)),
                             model::escape(m.version), m.compiler.empty() ? "?" : model::escape(m.compiler));
    std::cout << fmt::format("  for {} {}, {}-endian, {} bit pointers, {} char, {} bit enums, long double {}\n",
                             model::escape(t.arch), model::escape(t.os), t.little_endian ? "little" : "big",
                             t.pointer_bits, t.char_signed ? "signed" : "unsigned", t.enum_bits,
                             model::escape(t.long_double));
    for (const model::import_type& i : m.imports) print_interface("needs", i.interface_needed, &i);
    for (const model::interface_type& i : m.exports) print_interface("offers", i, nullptr);
    std::set<std::string> seen;
    for (const model::import_type& i : m.imports) print_layouts(i.interface_needed, seen);
    for (const model::interface_type& i : m.exports) print_layouts(i, seen);
}

void print_texts(const subject& s) {
    for (const model::manifest& m : s.manifests) // a file gets what the image has; a terminal must not obey it
        std::cout << (is_terminal() ? model::escape(m.text, model::max_text_size) : std::string(m.text)) << '\n';
}

json manifests_of(const subject& s) {
    json manifests = json::array();
    for (const model::manifest& m : s.manifests) manifests.push_back(json::parse(m.text));
    return {{"file", s.file}, {"image", s.kind}, {"manifests", std::move(manifests)}};
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
    auto* as_json = sub->add_flag("--json", o->as_json, "The manifests as they are, with the file each is from");
    sub->add_flag("--manifest", o->as_text, "The text of each manifest, a line each: to be kept for `tenon diff`")
        ->excludes(as_json);
    sub->callback([o, &result] {
        json all = json::array();
        for (const std::filesystem::path& file : expand(o->files)) {
            const expected<subject> s = read_subject(file);
            if (!s) {
                result = worse(result, unreadable);
                if (o->as_json)
                    all.push_back(to_json(failed(file.string(), s.error())));
                else
                    print_error(s.error());
            } else if (o->as_json) {
                all.push_back(manifests_of(*s));
            } else if (o->as_text) {
                print_texts(*s);
            } else {
                std::cout << fmt::format("{}: {}\n", model::escape(s->file, 4096), s->kind);
                for (const model::manifest& m : s->manifests) print_manifest(m);
            }
        }
        if (o->as_json) print_json(all);
    });
}

} // namespace tenon::cli
