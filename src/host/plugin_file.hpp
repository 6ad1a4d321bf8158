// SPDX-License-Identifier: MIT
//
// A file that is about to be loaded: itself, or a sealed copy of it. What it is asked before it is.
//
//     expected<plugin_file> f = plugin_file::open("./libhello.so", true);
//     if (auto refused = f->seal(host)) return *refused;                  // from here on the copy is asked and loaded
//     expected<image_symbol> entry = f->find_entry(manifest, host);
//     expected<platform::library> library = f->load();
//
// Knows no plans and no tables.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "check/check.hpp"
#include "host/refusals.hpp"
#include "image/reader.hpp"
#include "platform/library.hpp"
#include "platform/path_text.hpp"

namespace tenon::inline v1::hosting {

using platform::path_of;
using platform::text_of;

class plugin_file {
public:
    // `said` is as the host's user said it; a bare one is taken from the current folder, never searched for.
    static expected<plugin_file> open(const std::filesystem::path& said, bool need_manifest);
    std::optional<error> seal(const party& host);

    // For a library without a manifest: one for another processor, or one that can't be loaded at all.
    std::optional<error> refuse_machine(const party& host, const std::string& library) const;
    // The processor must be the one that the manifest names; whether that is the host's is the check's to say.
    expected<image_symbol> find_entry(const model::manifest& plugin, const party& host);
    expected<platform::library> load();

    // Whether an address, of what was found in the loaded library, is that symbol of this very file.
    bool holds(const platform::origin& origin, const void* address, const image_symbol& symbol) const noexcept;
    // Whether it is code of this very file.
    bool has_code(const platform::origin& origin, const void* address) const noexcept;

    std::string name;           // as it was said, for messages
    std::filesystem::path path; // absolute
    image read;
    std::uint64_t device = 0, inode = 0; // of the file, also where the copy is loaded

private:
    plugin_file(std::string said, std::filesystem::path absolute, image opened, bool need);

    bool need_manifest_;
    platform::sealed_copy copy_;
};

std::string entry_name(const model::manifest& plugin);

} // namespace tenon::inline v1::hosting
