/* SPDX-License-Identifier: MIT
 *
 * Two levels, as JNI does: a native function gets an environment, whose first word points at the table:
 * `(*env)->GetVersion(env)`. At its best: the environment stays in a register, and is not handed on. */
#include "functions.h"

typedef const struct HostFunctions* environment;
static environment of_thread;
static environment* current;

#define TASK_BEGIN environment* env = current;
#define CALL(function) (*env)->function
#include "tasks.h"

static void start(const struct HostFunctions* host) {
    of_thread = host;
    current = &of_thread;
}

BENCH_EXPORT const struct contender bench_contender = {TASKS, start, NULL, NULL, callback_none, NULL};
