// SPDX-License-Identifier: MIT
//
// Needs `add` alone. The rest is bound where the host offers it.
#include "interfaces.hpp"
#include <tenon/plugin.hpp>

static tenon::imported<Tracing, tenon::needs<&Tracing::add>> app;

static int has() {
    return app.has<&Tracing::add>() * 1 + app.has<&Tracing::trace>() * 2 + app.has<&Tracing::sum>() * 4 +
           app.has<&Tracing::hook>() * 8 + app.has<&Tracing::level>() * 16;
}
static int trace(int level) { return app->trace(level); }
static int sum(int a, int b) { return app->sum(2, a, b); }
static int hook(int x) { return app->hook(x); }
static int level() { return app->level; }
static constexpr tenon::exported<Traced> traced{{has, trace, sum, hook, level}};

TENON_PLUGIN(tracing, "1.0.0", app, traced)
