// SPDX-License-Identifier: MIT
//
// Tenon: read, check, dlopen, verify, fill. A host that has loaded a plugin before has read its own description; a
// fresh one does that first, which is timed too.
#include <dlfcn.h>

#include "image/reader.hpp"
#include "many_1.hpp"
#include "way.hpp"

TENON_HOST(bench, "1.0.0", tenon::imports<many_1::Entry>)

namespace {

double used_host(tenon::host (*make)(), const subject& s, const std::filesystem::path& file,
                 const std::filesystem::path& other, const tenon::load_options& options) {
    tenon::host host = make();
    bool loaded = s.load(host, other, options) != nullptr; // the same plugin
    const double time = microseconds([&] { loaded &= s.load(host, file, options) != nullptr; });
    if (!loaded) fail(file.string() + " was refused");
    return time;
}

double fresh_host(tenon::host (*make)(), const subject& s, const std::filesystem::path& file) {
    std::optional<tenon::host> host;
    bool loaded = false;
    const double time = microseconds([&] { loaded = s.load(host.emplace(make()), file, {}) != nullptr; });
    if (!loaded) fail(file.string() + " was refused");
    return time;
}

double reading(const std::filesystem::path& file) {
    bool found = false;
    const double time = microseconds([&] {
        auto read = tenon::image::read_path(file);
        found = read && read->find_symbol("tenon_plugin_plugin").value().has_value();
    });
    if (!found) fail(file.string() + " can't be read");
    return time;
}

} // namespace

void add_tenon(std::vector<way>& ways, const subject& s) {
    const std::string which = s.depth != 0 ? "deep_" + std::to_string(s.depth) : "plugin_" + std::to_string(s.count);
    const std::filesystem::path file = image(which), other = image("other_" + which);
    copy_file(file, other, std::filesystem::copy_options::overwrite_existing);
    // It stays, so that every way, and not Tenon's alone, is timed beside a plugin that was there before.
    if (dlopen(other.c_str(), RTLD_NOW | RTLD_LOCAL) == nullptr) fail(dlerror());
    ways.push_back({"Tenon, equal manifests", [=] { return used_host(s.equal_host, s, file, other, {}); }});
    ways.push_back({"Tenon, differing manifests", [=] { return used_host(s.differing_host, s, file, other, {}); }});
    ways.push_back({"Tenon, equal, with a host made for it", [=] { return fresh_host(s.equal_host, s, file); }});
    ways.push_back(
        {"Tenon, differing, with a host made for it", [=] { return fresh_host(s.differing_host, s, file); }});
    ways.push_back({"Tenon, reading the file only", [=] { return reading(file); }});
}
