// SPDX-License-Identifier: MIT
//
// The plugin, loaded or linked in. It uses templates of the standard library, which show up among its dynamic symbols
// (and as unique ones, which keep a library from being unloaded) unless tenon_add_plugin sees to it.
#include <memory>
#include <string>
#include <tenon/plugin.hpp>

#include "greeter.hpp"

static tenon::imported<HostFunctions> app;

static void greet(tenon::string_view name) {
    const auto message = std::make_shared<std::string>("hello " + std::string(name));
    app->log(*message);
    app->sleep(1);
}

static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

#ifndef MISTAKE_no_entry
TENON_PLUGIN(hello, "1.0.0", app, greeter)
#endif
#ifdef MISTAKE_two_entries
extern "C" {
TENON_EXPORT extern const int tenon_plugin_second;
const int tenon_plugin_second = 1;
}
#endif
