// SPDX-License-Identifier: MIT
//
// The same plugin in three languages: plugin.cpp, plugin.c, plugin.rs.
#include <tenon/plugin.hpp>

#include "interfaces.hpp"

static tenon::imported<App, tenon::needs<&App::log, &App::add>> app;

static void greet(tenon::string_view name) {
    app->log(name);
    if (app.has<&App::trace>()) app->trace(name);
}
static std::int32_t twice(std::int32_t value) { return app->add(value, 0) + app->add(0, value); }
static tenon::result<std::int32_t> checked(std::int32_t value) {
    if (value < 0) return {.status = TENON_FAILED, .message = "negative"};
    return {value};
}
static void careless() { app->trace("careless"); }
static constexpr tenon::exported<Greeter> greeter{
    {.greet = greet, .twice = twice, .checked = checked, .careless = careless}};

static bool begin(tenon::start_error& why) {
    if (app->add(2, 2) == 4) return true;
    why = "this host can't add";
    return false;
}
static void end() { app->log("bye"); }

TENON_PLUGIN(in_cpp, "1.0.0", app, greeter, tenon::start<begin>, tenon::stop<end>)
