// SPDX-License-Identifier: MIT
//
// A plugin of one file: its import has internal linkage.
#include "interfaces.hpp"

static tenon::imported<HostFunctions> app;

static int ask(int number) { return app->add(number, 1) + 1; }
static void tell(std::uint64_t milliseconds) { app->sleep(milliseconds); }

static constexpr tenon::exported<Worker> worker{{.ask = ask, .tell = tell}};

TENON_PLUGIN(measured, "1.0.0", app, worker)
