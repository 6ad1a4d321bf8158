// SPDX-License-Identifier: MIT
#include "interfaces.hpp"
#include <tenon/plugin.hpp>

static tenon::imported<App> app;
static int greet(tenon::string_view name) {
    app->note(name);
    return app->add(20, 22);
}
static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

TENON_PLUGIN(greeter, "1.0.0", app, greeter)
