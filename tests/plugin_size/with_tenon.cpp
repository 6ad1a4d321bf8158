// SPDX-License-Identifier: MIT
//
// The same plugin with Tenon.
#include <tenon/plugin.hpp>

#include "interfaces.hpp"

static tenon::imported<HostFunctions> app;

#include "work.hpp"

static constexpr tenon::exported<Worker> worker{{.copy = copy}};

TENON_PLUGIN(measured, "1.0.0", app, worker)
