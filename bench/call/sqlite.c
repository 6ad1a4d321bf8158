/* SPDX-License-Identifier: MIT
 *
 * A struct through a pointer, as SQLite's extensions do: `sqlite3_api->malloc(...)`. At its best: the pointer hidden.
 */
#include "functions.h"

static const struct HostFunctions* api;

#define CALL(function) api->function
#include "tasks.h"

static void start(const struct HostFunctions* host) { api = host; }

BENCH_EXPORT const struct contender bench_contender = {TASKS, start, NULL, NULL, callback_none, NULL};
