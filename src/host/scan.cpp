// SPDX-License-Identifier: MIT
//
// A directory of plugins, each read and checked as load would, and none loaded.
#include <algorithm>

#include "host/host_state.hpp"
#include "host/refusals.hpp"

namespace tenon::inline v1 {

using namespace hosting;

namespace {

// What people name so is meant to be a plugin, whatever is in it.
bool is_library_name(const std::filesystem::path& file) {
    const std::filesystem::path extension = file.extension();
    return extension == ".so" || extension == ".dll" || extension == ".dylib";
}

expected<std::vector<std::filesystem::path>> files_in(const std::filesystem::path& directory, const party& host) {
    std::vector<std::filesystem::path> files;
    std::error_code failed;
    for (auto at = std::filesystem::directory_iterator(directory, failed);
         !failed && at != std::filesystem::directory_iterator(); at.increment(failed)) {
        std::error_code unknown; // a link to nowhere is listed, so that somebody mends it
        const std::filesystem::file_type type = at->status(unknown).type();
        if (type == std::filesystem::file_type::regular ||
            (is_library_name(at->path()) && type != std::filesystem::file_type::directory))
            files.push_back(at->path());
    }
    if (failed) return no_directory(host, text_of(directory), failed.message());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

expected<scan_result> host::state::scan(const std::filesystem::path& directory,
                                        const std::vector<interface_description>& wanted, const load_options& options) {
    const std::lock_guard guard(loads);
    if (broken) return *broken;
    const expected<all_asked> asked = described(wanted);
    if (!asked) return asked.error();
    const expected<std::vector<std::filesystem::path>> files = files_in(directory, side.self);
    if (!files) return files.error();
    scan_result result;
    for (const std::filesystem::path& file : *files) {
        scanned_plugin p;
        p.file = file;
        scan_file(p, *asked, options);
        if (!p.name.empty() || is_library_name(file)) result.plugins.push_back(std::move(p));
    }
    return result;
}

void host::state::scan_file(scanned_plugin& p, const all_asked& asked, const load_options& options) const {
    const std::string name = text_of(p.file);
    expected<plugin_file> file = plugin_file::open(p.file, true);
    if (!file) {
        p.refusal = std::move(file).error();
        return;
    }
    const expected<model::manifest> m = plugin_in(file->read.manifests, name);
    if (!m) {
        p.refusal = m.error();
        return;
    }
    p.name = m->name;
    p.version = shown(m->version);
    for (const model::import_type& i : m->imports) p.imports.emplace_back(i.interface_needed->name);
    for (const model::interface_type& i : m->exports) p.exports.emplace_back(i.name);

    expected<fitting> fits = fit(*file, *m, asked, options);
    if (!asked.empty() || (!fits && (fits.error().id != "incompatible" || refuse_target(*m, side)))) {
        if (fits)
            p.report = std::move(fits->planned.report);
        else
            p.report = (p.refusal = std::move(fits).error())->report;
        return;
    }
    p.report = check_with_manifest(*m);
    if (p.report.verdict >= verdict::incompatible) p.refusal = incompatible(party_of(*m), side.self, p.report);
}

// As the command line does it, but with the tables that this host really has; one without tables binds by symbol, if at
// all, or has been made to scan.
tenon::report host::state::check_with_manifest(const model::manifest& plugin) const {
    model::manifest host = self;
    if (host.text.empty()) { // without a TENON_HOST
        host.role = model::role_type::host;
        host.name = "(unnamed)";
        host.target = side.target;
    }
    host.exports.clear();
    const bool has_tables = std::any_of(side.tables.begin(), side.tables.end(),
                                        [](const host_side::table& t) { return t.content != nullptr; });
    for (const host_side::table& t : side.tables)
        if (t.content != nullptr || !has_tables) host.exports.push_back(t.interface_offered);
    return check(host, plugin);
}

} // namespace tenon::inline v1
