// SPDX-License-Identifier: MIT
//
// A load, step by step: read the file, check, open, verify that it is the file that was read, claim, fill, start.
#include <algorithm>

#include "host/entry.hpp"
#include "host/host_state.hpp"
#include "host/refusals.hpp"
#include "host/symbol_source.hpp"
#include "image/reader.hpp"
#include "manifest/outline.hpp"
#include "manifest/parse.hpp"

namespace tenon::inline v1 {

using namespace hosting;

namespace {

expected<plan> plan_for(const host_side& host, const model::manifest& plugin, const std::vector<asked_interface>& asked,
                        const load_options& options) {
    if (options.from == source::tables) return make_plan(host, nullptr, plugin, asked, options);
    const symbol_source symbols(options, host);
    return make_plan(host, &symbols, plugin, asked, options);
}

bool same_tables(const offered_table& a, const offered_table& b) {
    return a.table == b.table && a.interface_offered.text == b.interface_offered.text;
}
bool same(const load_options& a, const load_options& b) {
    return a.from == b.from && a.when == b.when && a.withhold == b.withhold && a.symbols_of == b.symbols_of &&
           a.symbol_prefix == b.symbol_prefix &&
           std::equal(a.tables.begin(), a.tables.end(), b.tables.begin(), b.tables.end(), same_tables);
}

} // namespace

expected<model::shared_interface> host::state::interface_of(std::string_view text) {
    for (const model::shared_interface& i : known)
        if (i->text == text) return i;
    expected<model::interface_type> parsed = model::parse_interface(text);
    if (!parsed) return std::move(parsed).error();
    known.emplace_back(std::move(*parsed));
    return known.back();
}

expected<std::vector<asked_interface>> host::state::described(const std::vector<interface_description>& asked) {
    std::vector<asked_interface> all;
    for (const interface_description& wanted : asked) {
        expected<model::shared_interface> i = interface_of(wanted.text);
        if (!i) return std::move(i).error();
        all.push_back({wanted, std::move(*i)});
    }
    return all;
}

// Most plugins are built with the host's own headers, so most manifests need no parsing.
expected<model::manifest> host::state::read_manifest(std::string_view text) const {
    if (std::optional<model::manifest> m = model::read_known(text, target, known)) return std::move(*m);
    return model::parse(text);
}

expected<model::manifest> host::state::plugin_in(const std::vector<image_note>& notes, const std::string& file) const {
    std::optional<model::manifest> found;
    for (const image_note& note : notes) {
        expected<model::manifest> m = read_manifest(note.text);
        if (!m) {
            error e = std::move(m).error();
            e.message = shown(file) + ": " + e.message;
            return e;
        }
        if (m->role != model::role_type::plugin) continue;
        if (found) return two_plugins(side.self, file, party_of(*found).who, party_of(*m).who);
        found = std::move(*m);
    }
    if (!found) return no_plugin(side.self, file);
    return std::move(*found);
}

expected<host::loaded> host::state::load(const std::filesystem::path& relative,
                                         const std::vector<interface_description>& wanted,
                                         const load_options& options) {
    const std::lock_guard guard(loads);
    if (broken) return *broken;
    const expected<std::vector<asked_interface>> asked = described(wanted);
    if (!asked) return asked.error();
    std::error_code failed;
    const std::filesystem::path path = std::filesystem::absolute(relative, failed); // a bare name would be searched for
    const std::string file = relative.string();

    expected<image> read = image::read_path(failed ? relative : path);
    if (!read) return std::move(read).error();
    for (const std::shared_ptr<plugin_state>& p : plugins)
        if (p->inode != 0 && p->inode == read->inode && p->device == read->device) return again(*p, p, *asked, options);

    expected<model::manifest> manifest = plugin_in(read->manifests, file);
    if (!manifest) return std::move(manifest).error();
    const std::string who = party_of(*manifest).who;
    if (read->arch != native_arch())
        return other_target(side.self, who, std::string(native_arch()), std::string(read->arch));
    const std::string entry_name = "tenon_plugin_" + std::string(manifest->name);
    expected<std::optional<image_symbol>> symbol = read->find_symbol(entry_name);
    if (!symbol) return std::move(symbol).error();
    if (!*symbol || (*symbol)->type != image_symbol::kind::data) return no_entry(side.self, file, entry_name);
    if (read->never_opens) return never_opens(side.self, file);

    expected<plan> planned = plan_for(side, *manifest, *asked, options);
    if (!planned) return std::move(planned).error();

    // From here on code of the plugin runs: its static constructors.
    expected<platform::library> library = platform::library::open(path);
    if (!library) return not_loaded(side.self, file, library.error().message);
    const auto* entry = static_cast<const tenon_entry*>(library->find(entry_name.c_str()));
    const platform::origin origin = platform::origin_of(entry);
    if (entry == nullptr || origin.inode != read->inode || origin.device != read->device ||
        static_cast<const std::byte*>(origin.base) + (*symbol)->address != reinterpret_cast<const std::byte*>(entry))
        return other_file_loaded(side.self, file, entry == nullptr ? "one without " + entry_name : origin.file);
    for (const std::shared_ptr<plugin_state>& p : plugins) // the dynamic loader keeps what it has under that path
        if (p->entry() == entry) return other_file_loaded(side.self, file, "the one that was there before");
    if (auto refused = refuse_entry(*entry, (*symbol)->size, *manifest, side.self)) return *refused;

    auto plugin =
        std::make_shared<plugin_state>(this, side.self, std::move(*manifest), std::move(*planned), options, handler);
    plugin->library = std::move(*library);
    plugin->device = read->device;
    plugin->inode = read->inode;
    return bind(std::move(plugin), *entry);
}

expected<host::loaded> host::state::add(const tenon_entry& entry, const std::vector<interface_description>& wanted,
                                        const load_options& options) {
    const std::lock_guard guard(loads);
    if (broken) return *broken;
    const expected<std::vector<asked_interface>> asked = described(wanted);
    if (!asked) return asked.error();
    for (const std::shared_ptr<plugin_state>& p : plugins)
        if (p->entry() == &entry) return again(*p, p, *asked, options);

    if (auto refused = refuse_header(entry, 0, "a linked-in plugin", side.self)) return *refused;
    expected<model::manifest> manifest = read_manifest(manifest_text(entry));
    if (!manifest) return std::move(manifest).error();
    if (auto refused = refuse_entry(entry, 0, *manifest, side.self)) return *refused;
    expected<plan> planned = plan_for(side, *manifest, *asked, options);
    if (!planned) return std::move(planned).error();
    return bind(
        std::make_shared<plugin_state>(this, side.self, std::move(*manifest), std::move(*planned), options, handler),
        entry);
}

expected<host::loaded> host::state::again(plugin_state& plugin, std::shared_ptr<plugin_record> record,
                                          const std::vector<asked_interface>& asked,
                                          const load_options& options) const {
    if (!same(plugin.options(), options)) return other_options(side.self, party_of(plugin.manifest()).who);
    tenon::report report;
    std::vector<asked_plan> planned = plan_asked(side.self, plugin.manifest(), asked, report);
    if (report.verdict >= verdict::incompatible)
        return incompatible(party_of(plugin.manifest()), side.self, std::move(report));
    return loaded{std::move(record), plugin.make_tables(std::move(planned))};
}

expected<host::loaded> host::state::bind(std::shared_ptr<plugin_state> plugin, const tenon_entry& entry) {
    if (auto refused = plugin->bind(entry)) return std::move(*refused);
    plugins.push_back(plugin);
    std::vector<const void*> tables = plugin->make_tables(plugin->take_asked());
    return loaded{std::move(plugin), std::move(tables)};
}

host::state::~state() {
    while (!plugins.empty()) { // the last loaded may use those before it
        plugins.back()->release();
        plugins.pop_back();
    }
}

} // namespace tenon::inline v1
