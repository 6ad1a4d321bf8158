// SPDX-License-Identifier: MIT
//
// The table of functions.cpp, for the file that makes the host.
#pragma once

#include <tenon/host.hpp>

#include "greeter.hpp"

extern const tenon::exported<HostFunctions> functions;
