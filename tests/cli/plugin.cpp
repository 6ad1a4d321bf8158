// SPDX-License-Identifier: MIT
//
// A plugin, built in three ways: as the host wants it, without `sleep`, and with another one.
#include <tenon/plugin.hpp>

#include "interfaces.hpp"

static tenon::imported<HostFunctions> app;
static void greet(tenon::string_view name) { app->log(name); }
static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

TENON_PLUGIN(hello, "1.0.0", app, greeter)
