/* SPDX-License-Identifier: MIT
 *
 * What the host offers in this benchmark: one plain struct, valid C, for every contender alike.
 *
 *     #define DECLARE(result, name, parameters, arguments) result name parameters;
 *     BENCH_FUNCTIONS(DECLARE)
 *
 * Not for what contenders do with it: each has a file of its own beside this one. */
#ifndef BENCH_CALL_FUNCTIONS_H
#define BENCH_CALL_FUNCTIONS_H

#include <stddef.h>

/* Not for clang-format, which puts lists like these differently on each pass. */
/* clang-format off */
#define BENCH_COLD_1(use, number) use(int, cold_##number, (int x), (x))
#define BENCH_COLD_10(use, n)                                                              \
    BENCH_COLD_1(use, n##0) BENCH_COLD_1(use, n##1) BENCH_COLD_1(use, n##2)                \
    BENCH_COLD_1(use, n##3) BENCH_COLD_1(use, n##4) BENCH_COLD_1(use, n##5)                \
    BENCH_COLD_1(use, n##6) BENCH_COLD_1(use, n##7) BENCH_COLD_1(use, n##8)                \
    BENCH_COLD_1(use, n##9)
#define BENCH_COLD_100(use, n)                                                             \
    BENCH_COLD_10(use, n##0) BENCH_COLD_10(use, n##1) BENCH_COLD_10(use, n##2)             \
    BENCH_COLD_10(use, n##3) BENCH_COLD_10(use, n##4) BENCH_COLD_10(use, n##5)             \
    BENCH_COLD_10(use, n##6) BENCH_COLD_10(use, n##7) BENCH_COLD_10(use, n##8)             \
    BENCH_COLD_10(use, n##9)
#define BENCH_COLD_FUNCTIONS(use) BENCH_COLD_100(use, 0) BENCH_COLD_100(use, 1) BENCH_COLD_100(use, 2)

#define BENCH_TURN_FUNCTIONS(use)                                                          \
    use(int, turn_0, (int x), (x)) use(int, turn_1, (int x), (x))                          \
    use(int, turn_2, (int x), (x)) use(int, turn_3, (int x), (x))                          \
    use(int, turn_4, (int x), (x)) use(int, turn_5, (int x), (x))                          \
    use(int, turn_6, (int x), (x)) use(int, turn_7, (int x), (x))

/* All of them, in the order of the struct. */
#define BENCH_FUNCTIONS(use)                                                               \
    use(int, add, (int left, int right), (left, right))                                    \
    use(void, log, (const char* text, size_t length), (text, length))                      \
    BENCH_TURN_FUNCTIONS(use)                                                              \
    BENCH_COLD_FUNCTIONS(use)

/* The cold ones in another order than they are declared in, each far from the one before: cold_000, cold_100, ... */
#define BENCH_SCATTERED_3(use, tens, ones) use(0##tens##ones) use(1##tens##ones) use(2##tens##ones)
#define BENCH_SCATTERED_30(use, ones)                                                      \
    BENCH_SCATTERED_3(use, 0, ones) BENCH_SCATTERED_3(use, 1, ones)                        \
    BENCH_SCATTERED_3(use, 2, ones) BENCH_SCATTERED_3(use, 3, ones)                        \
    BENCH_SCATTERED_3(use, 4, ones) BENCH_SCATTERED_3(use, 5, ones)                        \
    BENCH_SCATTERED_3(use, 6, ones) BENCH_SCATTERED_3(use, 7, ones)                        \
    BENCH_SCATTERED_3(use, 8, ones) BENCH_SCATTERED_3(use, 9, ones)
#define BENCH_SCATTERED(use)                                                               \
    BENCH_SCATTERED_30(use, 0) BENCH_SCATTERED_30(use, 1) BENCH_SCATTERED_30(use, 2)       \
    BENCH_SCATTERED_30(use, 3) BENCH_SCATTERED_30(use, 4) BENCH_SCATTERED_30(use, 5)       \
    BENCH_SCATTERED_30(use, 6) BENCH_SCATTERED_30(use, 7) BENCH_SCATTERED_30(use, 8)       \
    BENCH_SCATTERED_30(use, 9)
/* clang-format on */

#define BENCH_MEMBER(result, name, parameters, arguments) result(*name) parameters;
struct HostFunctions {
    BENCH_FUNCTIONS(BENCH_MEMBER)
};

/* The same as symbols of the host's image, HostFunctions_add and so on; not where definitions.h makes them static. */
#ifndef BENCH_KIND
#    define BENCH_SYMBOL(result, name, parameters, arguments) result HostFunctions_##name parameters;
#    ifdef __cplusplus
extern "C" {
#    endif
BENCH_FUNCTIONS(BENCH_SYMBOL)
#    ifdef __cplusplus
}
#    endif
#endif

#endif
