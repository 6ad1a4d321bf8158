// SPDX-License-Identifier: MIT
//
// A load, step by step: read the file, check, open, verify that it is the file that was read, claim, fill, start.
#include <algorithm>
#include <exception>

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

bool same_tables(const offered_table& a, const offered_table& b) {
    return a.table == b.table && a.interface_offered.text == b.interface_offered.text;
}
bool same(const load_options& a, const load_options& b) {
    return a.from == b.from && a.when == b.when && a.withhold == b.withhold && a.symbols_of == b.symbols_of &&
           a.symbol_prefix == b.symbol_prefix && a.sealed == b.sealed &&
           std::equal(a.tables.begin(), a.tables.end(), b.tables.begin(), b.tables.end(), same_tables);
}

load_candidate candidate_of(const plugin_file& file, const model::manifest& plugin, const report& r) {
    load_candidate c{file.path, file.read.descriptor(), plugin.text, plugin.name, plugin.version, {}, {}, &r};
    for (const model::import_type& i : plugin.imports) c.imports.push_back(i.interface_needed->name);
    for (const model::interface_type& i : plugin.exports) c.exports.push_back(i.name);
    return c;
}

// They are called as they are, so a byte of them that was changed must not be.
bool has_own_functions(const tenon_entry& entry, const plugin_file& file, const platform::origin& origin) {
    const auto is_own = [&](const void* function) { return file.has_code(origin, function); };
    const auto* start = reinterpret_cast<const void*>(entry.start);
    const auto* stop = reinterpret_cast<const void*>(entry.stop);
    bool own = (start == nullptr || is_own(start)) && (stop == nullptr || is_own(stop));
    for (std::uint32_t i = 0; own && i < entry.import_count; ++i)
        own = is_own(reinterpret_cast<const void*>(entry.imports[i].put_stubs));
    return own;
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

expected<host::state::all_asked> host::state::described(const std::vector<interface_description>& asked) {
    all_asked made;
    for (const interface_description& wanted : asked) {
        expected<model::shared_interface> i = interface_of(wanted.text);
        if (!i) return std::move(i).error();
        made.push_back({wanted, std::move(*i)});
    }
    return made;
}

// Most plugins are built with the host's own headers, so most manifests need no parsing.
expected<model::manifest> host::state::read_manifest(std::string_view text, std::shared_ptr<const void> keeps) const {
    if (std::optional<model::manifest> m = model::read_known(text, target, known, std::move(keeps)))
        return std::move(*m);
    return model::parse(text);
}

expected<model::manifest> host::state::plugin_in(const std::vector<image_note>& notes, const std::string& file) const {
    std::optional<model::manifest> found;
    for (const image_note& note : notes) {
        expected<model::manifest> m = read_manifest(note.text, note.keeps);
        if (!m) {
            error e = std::move(m).error();
            e.message = "reading " + shown(file) + ": " + e.message;
            return e;
        }
        if (m->role != model::role_type::plugin) continue;
        if (found) return two_plugins(side.self, file, party_of(*found).who, party_of(*m).who);
        found = std::move(*m);
    }
    if (!found) return no_plugin(side.self, file);
    return std::move(*found);
}

// Before anything that lies inside of its interfaces: there it would differ everywhere.
std::optional<error> host::state::refuse_target(const model::manifest& plugin, const host_side& other) {
    const party asker = party_of(plugin);
    report targets = compare_targets(plugin.target, other.target, asker, other.self);
    if (targets.findings.empty()) return std::nullopt;
    return incompatible(asker, other.self, std::move(targets));
}

expected<plan> host::state::plan_for(const model::manifest& plugin, const all_asked& asked,
                                     const load_options& options) const {
    if (options.from == source::tables) return make_plan(side, nullptr, plugin, asked, options);
    const symbol_source symbols(options, side);
    if (auto refused = refuse_target(plugin, symbols.described())) return std::move(*refused);
    return make_plan(side, &symbols, plugin, asked, options);
}

expected<host::state::fitting> host::state::fit(plugin_file& file, const model::manifest& plugin,
                                                const all_asked& asked, const load_options& options) const {
    const expected<image_symbol> entry = file.find_entry(plugin, side.self);
    if (!entry) return entry.error();
    if (auto refused = refuse_target(plugin, side)) return std::move(*refused);
    expected<plan> planned = plan_for(plugin, asked, options);
    if (!planned) return std::move(planned).error();
    return fitting{*entry, std::move(*planned)};
}

std::optional<error> host::state::refused_by_hook(const load_candidate& candidate, const std::string& who,
                                                  const std::string& file) const {
    const before_load_hook hook = before_load; // it may set another
    if (!hook) return std::nullopt;
    std::optional<std::string> reason;
    try {
        reason = hook(candidate);
    } catch (const std::exception& e) {
        reason = std::string("it threw ") + e.what();
    } catch (...) {
        reason = "it threw an exception";
    }
    if (!reason) return std::nullopt;
    return not_allowed(side.self, who, file, *reason);
}

expected<host::loaded> host::state::load(const std::filesystem::path& file,
                                         const std::vector<interface_description>& wanted,
                                         const load_options& options) {
    const std::lock_guard guard(loads);
    progress p{text_of(file), {}, {}};
    expected<loaded> result = load_checked(file, wanted, options, p);
    if (!result) tell(event::kind::refused, p, &result.error().report, &result.error());
    return result;
}

expected<host::loaded> host::state::load_checked(const std::filesystem::path& said,
                                                 const std::vector<interface_description>& wanted,
                                                 const load_options& options, progress& p) {
    if (broken) return *broken;
    const expected<all_asked> asked = described(wanted);
    if (!asked) return asked.error();
    expected<plugin_file> file = plugin_file::open(said, true);
    if (!file) return std::move(file).error();
    for (const std::shared_ptr<plugin_state>& plugin : plugins)
        if (plugin->inode != 0 && plugin->inode == file->inode && plugin->device == file->device)
            return again(*plugin, plugin, *asked, options);
    if (options.sealed)
        if (auto refused = file->seal(side.self)) return std::move(*refused);

    expected<model::manifest> manifest = plugin_in(file->read.manifests, p.file);
    if (!manifest) return std::move(manifest).error();
    p.is(*manifest);
    tell(event::kind::read, p);
    expected<fitting> fits = fit(*file, *manifest, *asked, options);
    tell_checked(p, fits, fits ? &fits->planned.report : nullptr);
    if (!fits) return std::move(fits).error();
    if (before_load)
        if (auto refused =
                refused_by_hook(candidate_of(*file, *manifest, fits->planned.report), party_of(*manifest).who, p.file))
            return std::move(*refused);

    // From here on code of the plugin runs: its static constructors.
    expected<platform::library> library = file->load();
    if (!library) return not_loaded(side.self, p.file, library.error().message);
    const std::string symbol = entry_name(*manifest);
    const auto* entry = static_cast<const tenon_entry*>(library->find(symbol.c_str()));
    if (entry == nullptr) return other_file_loaded(side.self, p.file, "one without " + symbol);
    const platform::origin origin = library->origin();
    if (!file->holds(origin, entry, fits->entry))
        return other_file_loaded(side.self, p.file, platform::origin_of(entry).file);
    for (const std::shared_ptr<plugin_state>& plugin : plugins) // the dynamic loader keeps what it has under that path
        if (plugin->entry() == entry) return other_file_loaded(side.self, p.file, "the one that was there before");
    if (auto refused = refuse_entry(*entry, fits->entry.size, *manifest, side.self)) return std::move(*refused);
    if (!has_own_functions(*entry, *file, origin))
        return entry_damaged(side.self, party_of(*manifest).who, "functions in the plugin's own file", "others");
    tell(event::kind::loaded, p);

    auto plugin =
        std::make_shared<plugin_state>(this, side.self, std::move(*manifest), std::move(fits->planned), options, told);
    plugin->library = std::move(*library);
    plugin->file = p.file;
    plugin->device = file->device;
    plugin->inode = file->inode;
    return bind(std::move(plugin), *entry);
}

expected<host::loaded> host::state::add(const tenon_entry& entry, const std::vector<interface_description>& wanted,
                                        const load_options& options) {
    const std::lock_guard guard(loads);
    progress p;
    expected<loaded> result = add_checked(entry, wanted, options, p);
    if (!result) tell(event::kind::refused, p, &result.error().report, &result.error());
    return result;
}

expected<host::loaded> host::state::add_checked(const tenon_entry& entry,
                                                const std::vector<interface_description>& wanted,
                                                const load_options& options, progress& p) {
    if (broken) return *broken;
    const expected<all_asked> asked = described(wanted);
    if (!asked) return asked.error();
    for (const std::shared_ptr<plugin_state>& plugin : plugins)
        if (plugin->entry() == &entry) return again(*plugin, plugin, *asked, options);

    if (auto refused = refuse_header(entry, 0, "a linked-in plugin", side.self)) return std::move(*refused);
    expected<model::manifest> manifest = read_manifest(manifest_text(entry));
    if (!manifest) return std::move(manifest).error();
    p.is(*manifest);
    if (auto refused = refuse_target(*manifest, side)) {
        tell(event::kind::checked, p, &refused->report);
        return std::move(*refused);
    }
    if (auto refused = refuse_entry(entry, 0, *manifest, side.self)) return std::move(*refused);
    expected<plan> planned = plan_for(*manifest, *asked, options);
    tell_checked(p, planned, planned ? &planned->report : nullptr);
    if (!planned) return std::move(planned).error();
    return bind(
        std::make_shared<plugin_state>(this, side.self, std::move(*manifest), std::move(*planned), options, told),
        entry);
}

void host::state::tell(event::kind what, const progress& p, const tenon::report* report,
                       const error* failure) const noexcept {
    told->events.tell(
        {.what = what, .file = p.file, .plugin = p.plugin, .version = p.version, .report = report, .failure = failure});
}

expected<host::loaded> host::state::again(plugin_state& plugin, std::shared_ptr<plugin_record> record,
                                          const all_asked& asked, const load_options& options) const {
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
    all.push_back(plugin);
    std::vector<const void*> tables = plugin->make_tables(plugin->take_asked());
    return loaded{std::move(plugin), std::move(tables)};
}

host::state::~state() {
    plugins.clear();
    while (!all.empty()) { // the last loaded may use those before it
        all.back()->release();
        all.pop_back();
    }
}

} // namespace tenon::inline v1
