// SPDX-License-Identifier: MIT
//
// Has two imports, and names one of them.
#include "interfaces.hpp"
#include <tenon/plugin.hpp>

static tenon::imported<App> app;
static tenon::imported<Course> course;
static int greet(tenon::string_view) { return app->add(course->number(), 1); }
static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

TENON_PLUGIN(forgetful, "1.0.0", app, greeter)
