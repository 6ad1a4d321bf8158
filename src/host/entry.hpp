// SPDX-License-Identifier: MIT
//
// Whether an entry is what its manifest says: asked before anything in it is believed.
#pragma once

#include <optional>
#include <string_view>

#include <tenon/abi.h>

#include "host/refusals.hpp"
#include "manifest/manifest.hpp"

namespace tenon::inline v1::hosting {

// `symbol_size` is what the image's symbol table says of the entry, or 0 where that is not recorded.
std::optional<error> refuse_entry(const tenon_entry& entry, std::uint64_t symbol_size, const model::manifest& plugin,
                                  const party& host);

// The text that an entry points at; only for an entry whose size has been looked at.
std::string_view manifest_text(const tenon_entry& entry);

// Magic, size and version alone, without which nothing else can be read.
std::optional<error> refuse_header(const tenon_entry& entry, std::uint64_t symbol_size, const std::string& plugin,
                                   const party& host);

} // namespace tenon::inline v1::hosting
