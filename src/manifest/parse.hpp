// SPDX-License-Identifier: MIT
//
// Manifest text -> model, or why not. Strict: what comes out is in range and in bounds, so nobody behind it checks
// again.
//
//     expected<model::manifest> m = model::parse(note_text);
//     if (!m) return m.error();            // id "manifest-...", see docs/findings.md
//
// It copies the text, so that may go. The message starts with "the manifest ..." and does not know the file: whoever
// does, says so. Not for the way through an equal pair: outline.hpp reads that far faster.
#pragma once

#include <cstdint>
#include <string_view>

#include <tenon/host/error.hpp>

#include "manifest/manifest.hpp"

namespace tenon::inline v1::model {

expected<manifest> parse(std::string_view text);

// One interface, {"name":...}, as it stands in a manifest; of this process unless the pointer size says otherwise.
expected<interface_type> parse_interface(std::string_view text, std::uint32_t pointer_size = sizeof(void*));

} // namespace tenon::inline v1::model
