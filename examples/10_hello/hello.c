/* SPDX-License-Identifier: MIT
 *
 * hello.cpp in C. */
#include <tenon/plugin.h>

#include "generated/demo.h"

TENON_IMPORTED(HostFunctions, app)

static void greet(tenon_string_view name) {
    app.log(TENON_LITERAL("hello"));
    app.sleep(10);
    app.log(name);
}

static const Greeter greeter = {.greet = greet};

TENON_PLUGIN(hello_in_c, "1.0.0", TENON_IMPORTS((HostFunctions, app)), TENON_EXPORTS((Greeter, greeter)))
