// SPDX-License-Identifier: MIT
//
// See smaller_a.cpp.
#include "interfaces.hpp"
#include <tenon/plugin.hpp>

struct Sink {
    int base;
    int (*three)(int);
    tenon::function_ref<int(int)> four;
    int (*two)(int);
    int (*one)(int);
};

static tenon::imported<Sink, tenon::needs<&Sink::two, &Sink::three, &Sink::base>> sink;
static int paint(int colour) {
    return sink->base + sink->two(colour) + sink->three(colour) + sink.has<&Sink::four>() + sink.has<&Sink::one>();
}
static constexpr tenon::exported<Painter> painter{{.paint = paint}};

TENON_PLUGIN(smaller_b, "1.0.0", sink, painter)
