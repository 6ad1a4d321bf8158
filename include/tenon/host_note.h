/* SPDX-License-Identifier: MIT
 *
 * Where an image says that it is a host: TENON_HOST of host.hpp and of host.h define it, a host object reads it. Weak,
 * because a program can do without; hidden, because each image has its own. On Windows g++ can't refer to weak data, so
 * there a part of the library that is linked into each image does. Not for authors.
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
#    define TENON_THIS_HOST (&tenon_this_host)
#else
extern const tenon_host_note tenon_this_host;
const tenon_host_note* tenon_find_this_host(void); /* null: this image has none */
#    define TENON_THIS_HOST tenon_find_this_host()
#endif

#ifdef __cplusplus
}
#endif

#endif
