// SPDX-License-Identifier: MIT
#include <stdexcept>

#include "interfaces.hpp"
#include <tenon/plugin.hpp>

static tenon::imported<Course> course;
static int number = -1;

static bool begin(tenon::start_error& why) {
    number = course->number();
    switch (course->mood()) {
    case refuses: return why = "no licence file", false;
    case refuses_silently: return false;
    case throws_exception: throw std::runtime_error("no licence file");
    case throws_number: throw 1;
    default: return true;
    }
}
static void end() { course->ended(number); }
static int paint(int colour) { return number + colour; }
static constexpr tenon::exported<Painter> painter{{.paint = paint}};

TENON_PLUGIN(hooks, "1.0.0", course, painter, tenon::start<begin>, tenon::stop<end>)
