/* SPDX-License-Identifier: MIT
 *
 * Saying no, with a reason, in C: for start hooks (plugin.h) and before_load hooks (host.h).
 *
 *     static tenon_status begin(tenon_error* why) { return ready() ? TENON_OK : tenon_fail(why, "no licence file"); }
 *
 * C++ assigns text to tenon::start_error.
 */
#ifndef TENON_FAIL_H
#define TENON_FAIL_H

#include <string.h>

#include "abi.h"

/* Copies the message to where the host reads it, cut to the room there is; gives TENON_FAILED. [any-thread] */
static inline tenon_status tenon_fail(tenon_error* why, const char* message) {
    const size_t size = strlen(message);
    why->size = size < why->capacity ? size : why->capacity;
    memcpy(why->text, message, (size_t)why->size);
    return TENON_FAILED;
}

#endif
