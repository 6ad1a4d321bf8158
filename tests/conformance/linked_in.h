/* SPDX-License-Identifier: MIT
 *
 * The plugins that are linked into a host, in C or C++: the list is written with the build, since each host has others.
 */
#ifndef CONFORMANCE_LINKED_IN_H
#define CONFORMANCE_LINKED_IN_H

#include <tenon/abi.h>

struct linked_in {
    const char* name;
    const tenon_entry* entry;
};

#ifdef __cplusplus
extern "C" {
#endif
extern const struct linked_in linked_in_plugins[]; /* the last has no name */
#ifdef __cplusplus
}
#endif

#endif
