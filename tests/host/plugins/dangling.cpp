// SPDX-License-Identifier: MIT
//
// Fits, but the dynamic loader can't load it: it wants a symbol that nobody has.
#include "interfaces.hpp"
#include <tenon/plugin.hpp>

extern "C" int found_nowhere();

static int greet(tenon::string_view) { return found_nowhere(); }
static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

TENON_PLUGIN(dangling, "1.0.0", greeter)
