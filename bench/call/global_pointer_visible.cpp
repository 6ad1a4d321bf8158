// SPDX-License-Identifier: MIT
//
// One global function pointer per function, with default visibility: another image may bring its own in, so its
// address comes from the GOT first.
#include "functions.h"

#pragma GCC visibility push(default)
#define POINTER(result, name, parameters, arguments) result(*visible_##name) parameters;
BENCH_FUNCTIONS(POINTER)
#pragma GCC visibility pop

#define CALL(function) visible_##function
#include "tasks.h"

static void start(const HostFunctions* host) {
#define FILL(result, name, parameters, arguments) visible_##name = host->name;
    BENCH_FUNCTIONS(FILL)
}

BENCH_EXPORT const contender bench_contender{TASKS, start, nullptr, nullptr, callback_none, nullptr};
