// SPDX-License-Identifier: MIT
//
// Linked into one program with smaller_b.cpp, whose struct of the same name is another one. The two authors have never
// met; C++ calls it a violation, and the linker may merge whatever is named after the struct.
#include "interfaces.hpp"
#include <tenon/plugin.hpp>

struct Sink {
    int (*one)(int);
};

static tenon::imported<Sink> sink;
static int paint(int colour) { return sink->one(colour); }
static constexpr tenon::exported<Painter> painter{{.paint = paint}};

TENON_PLUGIN(smaller_a, "1.0.0", sink, painter)
