// SPDX-License-Identifier: MIT
//
// A plugin for a program that knows nothing of Tenon: it binds itself, function by function, to what the program
// exports.
#include "greeter.hpp"

#include <cstdio>

#include <tenon/self_bind.hpp>

static tenon::imported<HostFunctions> app;

extern "C" TENON_EXPORT void run() {
    app->log("hello");
    app->sleep(10);
    app->log("world");
}

static void report(tenon::string_view absent) noexcept {
    std::fprintf(stderr, "self_bound: %.*s\n", static_cast<int>(absent.size), absent.data);
}

TENON_PLUGIN(self_bound, "1.0.0", app)
TENON_SELF_BIND(self_bound, tenon::self_bind::on_first_call, report)
