// SPDX-License-Identifier: MIT
//
// Tenon's import. One source for all ways: the host binds it from tables or symbols, at start or on the first call, and
// linked in; the runner says how.
#include "tenon_functions.hpp"

static tenon::imported<HostFunctions> app;

#define CALL(function) app->function
#include "tasks.h"

static int called_back(int x) { return x + 1; }

static constexpr tenon::exported<Tasks> tasks{
    {.add = task_add, .log = task_log, .turns = task_turns, .cold = task_cold, .called_back = called_back}};

TENON_PLUGIN(caller, "1.0.0", app, tasks)
