// SPDX-License-Identifier: MIT
//
// Calls its host before there is one.
#include "interfaces.hpp"
#include <tenon/plugin.hpp>

static tenon::imported<App> app;
static const bool was_bound = app.has<&App::add>();
static const int too_early = app->add(was_bound, 1);
static int greet(tenon::string_view) { return too_early; }
static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

TENON_PLUGIN(early, "1.0.0", app, greeter)
