// SPDX-License-Identifier: MIT
//
// Ordinary calls of functions in another image, left to the dynamic linker: through its procedure linkage table, bound
// lazily (plt_lazy), at load (plt_now, linked with -z now), or without the table (no_plt, compiled with -fno-plt).
#include "functions.h"

#define CALL(function) HostFunctions_##function
#include "tasks.h"

BENCH_EXPORT const contender bench_contender{TASKS, nullptr, nullptr, nullptr, callback_none, nullptr};
