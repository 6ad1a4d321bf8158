/* SPDX-License-Identifier: MIT
 *
 * Where an image says that it is a host: TENON_HOST of host.hpp and of host.h define it, a host object reads it. Weak,
 * because a program can do without; hidden, because each image has its own. Not for authors.
 */
#ifndef TENON_HOST_NOTE_H
#define TENON_HOST_NOTE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tenon_host_note {
    const char* text; /* the manifest, in the note itself */
    size_t size;
} tenon_host_note;

#ifndef _WIN32
extern const tenon_host_note tenon_this_host __attribute__((weak, visibility("hidden")));
#else
extern const tenon_host_note tenon_this_host __attribute__((weak));
#endif

#ifdef __cplusplus
}
#endif

#endif
