// SPDX-License-Identifier: MIT
//
// What the loader says when it refuses: who asked, what was expected, what was found, what to do. One function per
// error, so that the words of all of them can be read, and compared, in one place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <tenon/host/error.hpp>
#include <tenon/slots/exporter.hpp>

#include "check/check.hpp"

namespace tenon::inline v1::hosting {

// A file's name, or what the dynamic loader says: safe to print, and all of it.
std::string shown(std::string_view text);

// About the file.
error no_plugin(const party& host, const std::string& file);
error no_directory(const party& host, const std::string& directory, const std::string& system_says);
error has_manifest(const party& host, const std::string& file, const std::string& plugin);
error two_plugins(const party& host, const std::string& file, const std::string& first, const std::string& second);
error other_target(const party& host, const std::string& image, std::string_view wanted, std::string_view arch,
                   std::string_view found);
error no_entry(const party& host, const std::string& file, const std::string& entry);
error not_loaded(const party& host, const std::string& file, const std::string& loader_says);
error never_opens(const party& host, const std::string& file);
error other_file_loaded(const party& host, const std::string& file, const std::string& loaded);
error no_sealed_copy(const party& host, const std::string& file, const std::string& system_says);
error not_allowed(const party& host, const std::string& plugin, const std::string& file, std::string_view reason);
error manifest_changed(const party& host, const std::string& plugin);

// About the entry and its owner.
error entry_damaged(const party& host, const std::string& plugin, std::string_view wanted, std::string_view found);
error owned(const party& host, const std::string& plugin);
error start_failed(const party& host, const std::string& plugin, std::string_view says, bool exception);
error other_options(const party& host, const std::string& plugin);

// About what both sides need and have.
error incompatible(const party& plugin, const party& host, report why);
error withholds_nothing(const std::string& name, const party& host);
error symbols_absent(const party& plugin, const std::vector<std::string>& complaints);
error functions_absent(const party& host, const std::string& file, const std::vector<std::string>& complaints);
std::string absent_symbol(const std::string& symbol, const binding::found& found, const std::string& image);
std::string not_a_symbol(const model::interface_type& interface_needed, const model::slot& slot);
finding signatures_not_checkable(const model::interface_type& interface_needed, const party& plugin,
                                 const std::string& image, std::string remedy);

} // namespace tenon::inline v1::hosting
