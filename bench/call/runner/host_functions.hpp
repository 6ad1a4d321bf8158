// SPDX-License-Identifier: MIT
//
// The table of host_functions.cpp.
#pragma once

#include <tenon/host.hpp>

#include "../tenon_functions.hpp"

extern const tenon::exported<HostFunctions> host_functions;
