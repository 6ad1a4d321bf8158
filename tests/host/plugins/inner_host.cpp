// SPDX-License-Identifier: MIT
//
// A plugin that is a host of its own plugins, to which it hands on what it was given.
#include <optional>
#include <string>

#include "interfaces.hpp"
#include <tenon/host.hpp>

static tenon::imported<App> app;

static int add(int a, int b) { return 100 + app->add(a, b); }
static void note(tenon::string_view text) { app->note(text); }
static constexpr tenon::exported<App> handed_on{{.add = add, .note = note}};
TENON_HOST(inner, "3.0.0", handed_on, tenon::imports<Greeter>)

static std::optional<tenon::host> inner;
static std::optional<tenon::plugin<Greeter>> guest;

static int open_inner(tenon::string_view file) {
    inner.emplace(handed_on);
    auto loaded = inner->load<Greeter>(std::string(file.data, file.size));
    if (loaded)
        guest = *loaded;
    else
        app->note(loaded.error().message);
    return loaded ? 0 : 1;
}
static int greet(tenon::string_view name) { return (*guest)->greet(name); }
static void close_inner() {
    guest.reset();
    inner.reset();
}
static constexpr tenon::exported<Nest> nest{{.open = open_inner, .greet = greet, .close = close_inner}};

TENON_PLUGIN(inner_host, "1.0.0", app, nest, tenon::stop<close_inner>)
