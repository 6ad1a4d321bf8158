// SPDX-License-Identifier: MIT
//
// Where a difference is, as people read it: HostFunctions.log(arg 1 -> LogRecord).next -> Node.value
//
// After a member's name, (arg 1) and (result) lead into a function, -> Name to what is behind a pointer, .name to a
// field. Names are those of the side that asked. For messages; programs have `place`.
#pragma once

#include <string>

#include "check/comparison.hpp"
#include "check/difference.hpp"

namespace tenon::inline v1 {

std::string path_of(const comparison& c, const place& at);

// The slot by which the place was reached first.
std::uint32_t slot_of(const comparison& c, const place& at);

} // namespace tenon::inline v1
