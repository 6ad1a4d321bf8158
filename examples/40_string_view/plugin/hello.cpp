// SPDX-License-Identifier: MIT
//
// The same plugin with Tenon.
#include <cstdio>

#include <tenon/plugin.hpp>

#include "../greeter.hpp"

static void greet(tenon::string_view name) { std::printf("  hello %.*s\n", static_cast<int>(name.size), name.data); }
static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

TENON_PLUGIN(hello, "1.0.0", greeter)
