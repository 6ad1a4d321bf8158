// SPDX-License-Identifier: MIT
//
// The struct of functions.h as an interface of Tenon's, for the plugin and for the host.
#pragma once

#include <tenon/plugin.hpp>

#include "contender.h"

TENON_MEMBERS(HostFunctions, 310)
