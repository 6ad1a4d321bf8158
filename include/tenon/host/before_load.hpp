// SPDX-License-Identifier: MIT
//
// What a host's before_load hook gets to see: a plugin that fits, and of which nothing has run yet. For allow-lists,
// signatures, and rules of the host's own.
//
//     host.before_load([&](const tenon::load_candidate& c) -> std::optional<std::string> {
//         if (signature_is_good(c.descriptor)) return std::nullopt;             // go on
//         return "it is not signed by us";                                      // becomes the error of the load
//     });
//
// Not a place to look for differences: the check has passed.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report.hpp"

namespace tenon::inline v1 {

// Good during the call.
struct load_candidate {
    std::filesystem::path file; // absolute

    // The very file that was checked, open for reading. With load_options::sealed it is the copy that will be loaded,
    // which nobody can change; else the dynamic loader opens `file` once more, and what it gets is compared with this
    // descriptor's device and inode afterwards. It stays the host's: do not close it. Its position is yours.
    int descriptor = -1;

    // All empty for load_symbols, where the file says nothing of itself.
    std::string_view manifest = {}; // the text, docs/manifest.md
    std::string_view plugin = {};   // "hello"
    std::string_view version;
    std::vector<std::string_view> imports; // names of interfaces
    std::vector<std::string_view> exports;

    const tenon::report* report = nullptr; // of the check; never null
};

// Nothing: load it. A text: refuse, for this reason. An exception that leaves it refuses, too.
using before_load_hook = std::function<std::optional<std::string>(const load_candidate&)>;

} // namespace tenon::inline v1
