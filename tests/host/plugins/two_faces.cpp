// SPDX-License-Identifier: MIT
//
// Two imports, two exports.
#include "interfaces.hpp"
#include <tenon/plugin.hpp>

static tenon::imported<App> app;
static tenon::imported<Course> course;

static int greet(tenon::string_view name) {
    app->note(name);
    return app->add(20, 22);
}
static int paint(int colour) { return course->number() + colour; }
static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};
static constexpr tenon::exported<Painter> painter{{.paint = paint}};

TENON_PLUGIN(two_faces, "1.0.0", app, greeter, course, painter)
