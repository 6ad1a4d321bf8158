/* SPDX-License-Identifier: MIT
 *
 * What the functions do: as little as can be told from nothing. Included by the host, and by the contenders that have
 * the functions in their own image.
 *
 *     #define BENCH_KIND static inline
 *     #include "definitions.h"
 *
 * Not for whoever calls them from another image: that is functions.h. */
#include "functions.h"

static const char* volatile last_text;
static volatile size_t last_length;

/* Each in a cache line of its own, as functions that do something are, and no two alike. */
#define BENCH_DEFINE(result, name, parameters, arguments) \
    BENCH_KIND __attribute__((aligned(64))) result HostFunctions_##name parameters { return x + 1000 + __COUNTER__; }

BENCH_KIND __attribute__((aligned(64))) int HostFunctions_add(int left, int right) { return left + right; }
BENCH_KIND __attribute__((aligned(64))) void HostFunctions_log(const char* text, size_t length) {
    last_text = text;
    last_length = length;
}
BENCH_TURN_FUNCTIONS(BENCH_DEFINE)
BENCH_COLD_FUNCTIONS(BENCH_DEFINE)
