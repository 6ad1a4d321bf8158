/* SPDX-License-Identifier: MIT
 *
 * The same plugin in three languages: plugin.cpp, plugin.c, plugin.rs. */
#include <tenon/plugin.h>

#include "interfaces.h"

TENON_IMPORTED(App, app)

static void greet(tenon_string_view name) {
    app.log(name);
    if (TENON_HAS(app, App, trace)) app.trace(name);
}
static int32_t twice(int32_t value) { return app.add(value, 0) + app.add(0, value); }
static tenon_result_i32 checked(int32_t value) {
    tenon_result_i32 r = {.value = value};
    if (value < 0) {
        r.status = TENON_FAILED;
        r.message = TENON_LITERAL("negative");
    }
    return r;
}
static void careless(void) { app.trace(TENON_LITERAL("careless")); }
static const Greeter greeter = {.greet = greet, .twice = twice, .checked = checked, .careless = careless};

static tenon_status begin(tenon_error* why) {
    return app.add(2, 2) == 4 ? TENON_OK : tenon_fail(why, "this host can't add");
}
static void end(void) { app.log(TENON_LITERAL("bye")); }

TENON_PLUGIN(in_c, "1.0.0", TENON_IMPORTS((App, app)), TENON_EXPORTS((Greeter, greeter)), .start = begin, .stop = end)
