// SPDX-License-Identifier: MIT
//
// What a subcommand is asked about: a file, and the manifests in it. An image (ELF, PE, Mach-O) or a stored manifest,
// which is the JSON text by itself.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "image/reader.hpp"
#include "manifest/manifest.hpp"
#include "tenon/host/error.hpp"

namespace tenon::cli {

struct subject {
    std::string file;
    std::string kind; // "ELF 64 bit library for x86_64", "manifest"
    std::vector<model::manifest> manifests;
    std::optional<image> read; // none for a stored manifest
};

// "-" is a stored manifest on the standard input.
expected<subject> read_subject(const std::filesystem::path& file);

// The one of a role; with its own error when there is none, or more.
expected<model::manifest> manifest_of(const subject& s, model::role_type role);
// In an image with several manifests: the host's, else the plugin's.
expected<model::manifest> described_in(const std::string& file);

// Why no host could load the plugin, whatever its manifest says; nothing of a stored manifest or an object file, which
// are not there to be loaded.
std::optional<error> not_loadable(subject& s, const model::manifest& plugin);

// A directory stands for the files in it that have a plugin's manifest or a file name like a library's, by name.
std::vector<std::filesystem::path> expand(const std::vector<std::string>& arguments);

} // namespace tenon::cli
