// SPDX-License-Identifier: MIT
//
// The plugin of the README's second half: it needs less than the host has, it has hooks, and it throws.
#include "worker.hpp"

#include <string>

static tenon::imported<App, tenon::needs<&App::log>> app;

static bool begin(tenon::start_error& why) {
    tenon::on_exception([](tenon::string_view what) noexcept { app->log(what); });
    if (app.has<&App::clock>()) return true;
    why = "it works by the clock, and there is none";
    return false;
}
static void end() { app->log("bye"); }

static tenon::result<int> parse(tenon::string_view number) {
    if (app.has<&App::trace>()) app->trace(number);
    return {std::stoi(std::string(number))}; // throws where it is no number
}

static constexpr tenon::exported<Worker> worker{{.parse = tenon::no_throw<&parse>}};

TENON_PLUGIN(worker, "1.0.0", app, worker, tenon::start<begin>, tenon::stop<end>)
