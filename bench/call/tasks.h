/* SPDX-License-Identifier: MIT
 *
 * The tasks, in C and C++, once for all contenders: they differ in CALL and in nothing else.
 *
 *     static const struct HostFunctions* host;
 *     #define CALL(function) host->function
 *     #include "tasks.h"
 *
 * TASK_BEGIN, where it is defined, stands at the beginning of each task. Define WITHOUT_TURNS to leave out the tasks
 * with many functions. */
#include "contender.h"

#ifndef TASK_BEGIN
#    define TASK_BEGIN
#endif

/* The compiler must take x for changed. It is no instruction. */
#define KEEP(x) __asm__ volatile("" : "+r"(x))

static int task_add(unsigned calls) {
    TASK_BEGIN
    int x = 0;
    for (unsigned i = 0; i < calls; ++i) {
        x = CALL(add)(x, 1);
        KEEP(x);
    }
    return x;
}

static int task_log(unsigned calls) {
    TASK_BEGIN
    for (unsigned i = 0; i < calls; ++i) CALL(log)("text", 4);
    return 0;
}

/* One call and nothing around it: objdump shows it. */
__attribute__((noinline, used)) static int shown_call(int left, int right) {
    TASK_BEGIN
    return CALL(add)(left, right);
}

#ifndef WITHOUT_TURNS
static int task_turns(unsigned rounds) {
    TASK_BEGIN
    int x = 0;
    for (unsigned i = 0; i < rounds; ++i) {
#    define TURN(result, name, parameters, arguments) \
        x = CALL(name)(x);                            \
        KEEP(x);
        BENCH_TURN_FUNCTIONS(TURN)
#    undef TURN
    }
    return x;
}

/* In the order of the struct. Without it a linker lays its GOT out in the order of the calls below, which no real
 * program has to offer. Never run. */
__attribute__((noinline, used)) static int in_order_of_struct(int x) {
    TASK_BEGIN
#    define ONCE(result, name, parameters, arguments) \
        x = CALL(name)(x);                            \
        KEEP(x);
    BENCH_COLD_FUNCTIONS(ONCE)
#    undef ONCE
    return x;
}

static int task_cold(unsigned passes, const unsigned* lines) {
    TASK_BEGIN
    int x = 0;
    unsigned at = 0;
    for (unsigned i = 0; i < passes; ++i) {
#    define SCATTERED(number)                                \
        x = CALL(cold_##number)(x + bench_work(lines, &at)); \
        KEEP(x);
        BENCH_SCATTERED(SCATTERED)
#    undef SCATTERED
    }
    return x;
}
#    define TASKS \
        { task_add, task_log, task_turns, task_cold, NULL }
#else
#    define TASKS \
        { task_add, task_log, NULL, NULL, NULL }
#endif
