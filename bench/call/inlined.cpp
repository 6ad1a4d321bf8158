// SPDX-License-Identifier: MIT
//
// The floor: no call at all. The functions are known where they are called, so the compiler puts them in their places.
// No plugin can have this; it shows what is given up by any call across.
#define BENCH_KIND static inline
#include "definitions.h"

#define CALL(function) HostFunctions_##function
#include "tasks.h"

BENCH_EXPORT const contender bench_contender{TASKS, nullptr, nullptr, nullptr, callback_none, nullptr};
