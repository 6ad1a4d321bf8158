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
    all_asked all;
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

expected<plan> host::state::plan_for(const model::manifest& plugin, const all_asked& asked, const load_options& options,
                                     const progress& p) const {
    std::optional<symbol_source> symbols;
    if (options.from == source::symbols) symbols.emplace(options, side);
    expected<plan> made = make_plan(side, symbols ? &*symbols : nullptr, plugin, asked, options);
    tell(event::kind::checked, p, made ? &made->report : &made.error().report);
    return made;
}

expected<host::state::fitting> host::state::fit(image& read, const std::string& file, const model::manifest& plugin,
                                                const all_asked& asked, const load_options& options,
                                                const progress& p) const {
    std::string who = party_of(plugin).who;
    if (read.arch != native_arch())
        return other_target(side.self, who, std::string(native_arch()), std::string(read.arch));
    std::string entry_name = "tenon_plugin_" + std::string(plugin.name);
    const expected<std::optional<image_symbol>> symbol = read.find_symbol(entry_name);
    if (!symbol) return symbol.error();
    if (!*symbol || (*symbol)->type != image_symbol::kind::data) return no_entry(side.self, file, entry_name);
    if (read.never_opens) return never_opens(side.self, file);
    expected<plan> planned = plan_for(plugin, asked, options, p);
    if (!planned) return std::move(planned).error();
    return fitting{std::move(who), std::move(entry_name), **symbol, std::move(*planned)};
}

std::optional<error> host::state::refused_by_hook(const std::filesystem::path& path, const image& read,
                                                  const model::manifest& plugin, const fitting& f,
                                                  const progress& p) const {
    const before_load_hook hook = before_load; // it may set another
    if (!hook) return std::nullopt;
    load_candidate c{path, read.descriptor(), plugin.text, plugin.name, plugin.version, {}, {}, &f.planned.report};
    for (const model::import_type& i : plugin.imports) c.imports.push_back(i.interface_needed->name);
    for (const model::interface_type& i : plugin.exports) c.exports.push_back(i.name);
    std::optional<std::string> reason;
    try {
        reason = hook(c);
    } catch (const std::exception& e) {
        reason = std::string("it threw ") + e.what();
    } catch (...) {
        reason = "it threw an exception";
    }
    if (!reason) return std::nullopt;
    return not_allowed(side.self, f.who, p.file, *reason);
}

expected<host::loaded> host::state::load(const std::filesystem::path& file,
                                         const std::vector<interface_description>& wanted,
                                         const load_options& options) {
    const std::lock_guard guard(loads);
    progress p{file.string(), {}, {}};
    expected<loaded> result = load_checked(wanted, options, p);
    if (!result) tell(event::kind::refused, p, &result.error().report, &result.error());
    return result;
}

expected<host::loaded> host::state::load_checked(const std::vector<interface_description>& wanted,
                                                 const load_options& options, progress& p) {
    if (broken) return *broken;
    const expected<all_asked> asked = described(wanted);
    if (!asked) return asked.error();
    std::error_code failed;
    std::filesystem::path path = std::filesystem::absolute(p.file, failed); // a bare name would be searched for
    if (failed) path = p.file;

    expected<image> read = image::read_path(path, {.need_manifest = !options.sealed});
    if (!read) return std::move(read).error();
    const std::uint64_t device = read->device, inode = read->inode;
    for (const std::shared_ptr<plugin_state>& plugin : plugins)
        if (plugin->inode != 0 && plugin->inode == inode && plugin->device == device)
            return again(*plugin, plugin, *asked, options);

    platform::sealed_copy copy;
    if (options.sealed) { // and from here on nothing is asked of the file itself
        expected<platform::sealed_copy> made = platform::sealed_copy::of(read->descriptor(), path.filename().string());
        if (!made) return no_sealed_copy(side.self, p.file, made.error().message);
        copy = std::move(*made);
        const std::string name = path.string();
        read = image::read_descriptor(copy.descriptor(), {.name = name});
        if (!read) return std::move(read).error();
    }

    expected<model::manifest> manifest = plugin_in(read->manifests, p.file);
    if (!manifest) return std::move(manifest).error();
    p.is(*manifest);
    tell(event::kind::read, p);
    expected<fitting> fits = fit(*read, p.file, *manifest, *asked, options, p);
    if (!fits) return std::move(fits).error();
    if (auto refused = refused_by_hook(path, *read, *manifest, *fits, p)) return std::move(*refused);

    // From here on code of the plugin runs: its static constructors.
    expected<platform::library> library =
        options.sealed ? platform::library::open(std::move(copy)) : platform::library::open(path);
    if (!library) return not_loaded(side.self, p.file, library.error().message);
    const auto* entry = static_cast<const tenon_entry*>(library->find(fits->entry_name.c_str()));
    const platform::origin origin = platform::origin_of(entry);
    if (entry == nullptr || origin.inode != read->inode || origin.device != read->device ||
        static_cast<const std::byte*>(origin.base) + fits->entry.address != reinterpret_cast<const std::byte*>(entry))
        return other_file_loaded(side.self, p.file, entry == nullptr ? "one without " + fits->entry_name : origin.file);
    for (const std::shared_ptr<plugin_state>& plugin : plugins) // the dynamic loader keeps what it has under that path
        if (plugin->entry() == entry) return other_file_loaded(side.self, p.file, "the one that was there before");
    if (auto refused = refuse_entry(*entry, fits->entry.size, *manifest, side.self)) return std::move(*refused);
    tell(event::kind::loaded, p);

    auto plugin =
        std::make_shared<plugin_state>(this, side.self, std::move(*manifest), std::move(fits->planned), options, told);
    plugin->library = std::move(*library);
    plugin->file = p.file;
    plugin->device = device;
    plugin->inode = inode;
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
    if (auto refused = refuse_entry(entry, 0, *manifest, side.self)) return std::move(*refused);
    expected<plan> planned = plan_for(*manifest, *asked, options, p);
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
