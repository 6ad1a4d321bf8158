/* SPDX-License-Identifier: MIT
 *
 * What is done between two calls of the task with many functions. In every contender's image, from one compiler. */
#include "contender.h"

int bench_work(const unsigned* lines, unsigned* at) {
    unsigned sum = 0;
    for (unsigned i = 0; i < lines_between; ++i) sum += lines[(*at += 16) % words_in_lines];
    return (int)sum;
}
