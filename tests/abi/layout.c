/* SPDX-License-Identifier: MIT
 *
 * layout.h as C11.
 */
#include "layout.h"

/* A file needs something in it. */
extern const tenon_entry tenon_plugin_frozen;
