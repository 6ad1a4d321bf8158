// SPDX-License-Identifier: MIT
//
// Types as people write them, for messages: `void (const LogRecord*, u32)`, `char[16]`, `i32 (*)(const void*)`.
//
//     message += "needs " + model::spell(i, i.slots[0].type);
//
// Escaped and cut at a length; not for comparing types, since records are spelled by name only.
#pragma once

#include <cstdint>
#include <string>

#include "manifest/manifest.hpp"

namespace tenon::inline v1::model {

std::string spell(const interface_type& in, std::uint32_t type);

// As a member of an interface: a function without the (*) of a pointer to it.
std::string spell_slot(const interface_type& in, const slot& s);

// "LogRecord", or "an unnamed struct".
std::string spell_record(const record_type& r);

} // namespace tenon::inline v1::model
