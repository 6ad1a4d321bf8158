// SPDX-License-Identifier: MIT
#pragma once

#include "greeter.hpp"

#include <tenon/host.hpp>

extern const tenon::exported<HostFunctions> functions;
