// SPDX-License-Identifier: MIT
//
// A plugin of two files: its import is an inline variable in a namespace of its own.
#pragma once

#include "interfaces.hpp"

namespace work {

inline tenon::imported<HostFunctions> app;

void tell(std::uint64_t milliseconds);

} // namespace work
