// SPDX-License-Identifier: MIT
//
// What is in a directory of plugins, and what of it fits; nothing of it is loaded.
//
//     const auto found = host.scan("plugins");                       // expected<scan_result>
//     for (const tenon::scanned_plugin* p : found->offering<Greeter>())
//         std::cout << p->file << ": " << p->name << ' ' << p->version << ", " << name_of(p->verdict()) << '\n';
//
// A verdict is about the file as it was then: load checks again.
#pragma once

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "description.hpp"
#include "error.hpp"

namespace tenon::inline v1 {

struct scanned_plugin {
    std::filesystem::path file;       // the directory as it was given, and the file's name
    std::string name, version;        // empty where no plugin's manifest could be read
    std::vector<std::string> imports; // names of interfaces, in the order of the manifest
    std::vector<std::string> exports;

    tenon::report report;                // of the check
    std::optional<tenon::error> refusal; // what load would say; none for a plugin that fits

    // Equal, compatible, incompatible; unreadable for what can't be checked or loaded, whose reason is `refusal`.
    tenon::verdict verdict() const noexcept { return refusal ? refusal->report.verdict : report.verdict; }
    bool offers(std::string_view interface_name) const noexcept {
        return std::find(exports.begin(), exports.end(), interface_name) != exports.end();
    }
};

// All libraries (files named .so, .dll or .dylib) and all other images with a plugin's manifest in that directory, by
// name; broken ones and those without a manifest too. Other files and folders are left out.
struct scan_result {
    std::vector<scanned_plugin> plugins;

    // Those that offer an interface, whether they fit or not. Good as long as the result is.
    std::vector<const scanned_plugin*> offering(std::string_view interface_name) const {
        std::vector<const scanned_plugin*> some;
        for (const scanned_plugin& p : plugins)
            if (p.offers(interface_name)) some.push_back(&p);
        return some;
    }
    template <class Interface> std::vector<const scanned_plugin*> offering() const {
        const auto name = reflect::type_name<Interface>();
        return offering(std::string_view(name.data, name.size));
    }
};

} // namespace tenon::inline v1
