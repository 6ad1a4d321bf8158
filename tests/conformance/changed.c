/* SPDX-License-Identifier: MIT
 *
 * changed.cpp in C.
 */
#include <tenon/plugin.h>

#include "changed.h"

TENON_IMPORTED(Calls, calls)
TENON_PLUGIN(changed, "1.0.0", TENON_IMPORTS((Calls, calls)), TENON_NO_EXPORTS)
