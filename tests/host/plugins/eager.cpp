// SPDX-License-Identifier: MIT
//
// Leaves a file behind as soon as any code of it runs: nothing may, when it is refused.
#include <cstdio>
#include <cstdlib>

#include "interfaces.hpp"
#include <tenon/plugin.hpp>

__attribute__((constructor)) static void leave_a_trace() {
    if (const char* file = std::getenv("TENON_TEST_TRACE"))
        if (std::FILE* f = std::fopen(file, "w")) std::fclose(f);
}

static tenon::imported<App> app;
static int greet(tenon::string_view name) {
    app->note(name);
    return app->add(20, 22);
}
static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

TENON_PLUGIN(eager, "1.0.0", app, greeter)
