// SPDX-License-Identifier: MIT
//
// A direct call of a function in the same image, in another unit (functions_of_image.c): what calls inside a program
// cost.
#include "functions.h"

#define CALL(function) HostFunctions_##function
#include "tasks.h"

BENCH_EXPORT const contender bench_contender{TASKS, nullptr, nullptr, nullptr, callback_none, nullptr};
