/* SPDX-License-Identifier: MIT
 *
 * An exported pointer per function, as redismodule.h declares them: `int (*RedisModule_Call)(...)`, common symbols that
 * every file of a module shares. */
#include "functions.h"

#pragma GCC visibility push(default)
#define POINTER(result, name, parameters, arguments) result(*module_##name) parameters __attribute__((common));
BENCH_FUNCTIONS(POINTER)
#pragma GCC visibility pop

#define CALL(function) module_##function
#include "tasks.h"

static void start(const struct HostFunctions* host) {
#define FILL(result, name, parameters, arguments) module_##name = host->name;
    BENCH_FUNCTIONS(FILL)
}

BENCH_EXPORT const struct contender bench_contender = {TASKS, start, NULL, NULL, callback_none, NULL};
