// SPDX-License-Identifier: MIT
//
// What this library was compiled for: the target of a host that has no manifest to say it.
#pragma once

#include "manifest/outline.hpp"

namespace tenon::inline v1::hosting {

const model::known_target& own_target();

} // namespace tenon::inline v1::hosting
