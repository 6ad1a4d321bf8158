// SPDX-License-Identifier: MIT
//
// The plugin. The same source is loaded and linked in, and gets its functions from tables and from symbols, at start
// and on the first call.
#include "greeter.hpp"

#include <tenon/plugin.hpp>

static tenon::imported<HostFunctions> app;

static void greet(tenon::string_view name) {
    app->log("hello");
    app->sleep(10);
    app->log(name);
}

static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

TENON_PLUGIN(hello, "1.0.0", app, greeter)
