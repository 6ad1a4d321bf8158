/* SPDX-License-Identifier: MIT
 *
 * What the tests in C compare with: one line for each breach, and their count. */
#ifndef EXPECT_H
#define EXPECT_H

#include <stdio.h>
#include <string.h>

static int breaches = 0;

#define EXPECT(condition) expect_that(condition, #condition, __LINE__)
#define EXPECT_TEXT(found, expected) expect_text(found, expected, __LINE__)

static inline void expect_that(int holds, const char* what, int line) {
    if (holds) return;
    printf("line %d: not so: %s\n", line, what);
    ++breaches;
}
static inline void expect_text(const char* found, const char* expected, int line) {
    if (found != NULL && strcmp(found, expected) == 0) return;
    printf("line %d: expected\n%s\nfound\n%s\n", line, expected, found != NULL ? found : "(null)");
    ++breaches;
}

#endif
