// SPDX-License-Identifier: MIT
//
// A mistake: a file is one plugin. (tenon_add_plugin refuses to make this.)
#include "interfaces.hpp"
#include <tenon/plugin.hpp>

static int greet(tenon::string_view) { return 0; }
static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

TENON_PLUGIN(first, "1.0.0", greeter)
TENON_PLUGIN(second, "1.0.0", greeter)
