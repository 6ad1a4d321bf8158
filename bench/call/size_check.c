/* SPDX-License-Identifier: MIT
 *
 * A table that may be shorter than the caller knows it, asked before each call whether it has the function, and for
 * null, as libfabric's FI_CHECK_OP does. */
#include <stdlib.h>

#include "functions.h"

struct table {
    size_t size; /* as the host knows it */
    struct HostFunctions functions;
};
static struct table of_host;
static const struct table* ops;

static void missing(void) { abort(); }

/* In one expression, with the comma: a caller that has to go on may not be told by a return value. */
#define CALL(function)                                                                                               \
    (ops && ops->size > offsetof(struct table, functions.function) && ops->functions.function ? (void)0 : missing(), \
     ops->functions.function)
#include "tasks.h"

static void start(const struct HostFunctions* host) {
    of_host.size = sizeof of_host;
    of_host.functions = *host;
    ops = &of_host;
}

BENCH_EXPORT const struct contender bench_contender = {TASKS, start, NULL, NULL, callback_none, NULL};
