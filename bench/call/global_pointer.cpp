// SPDX-License-Identifier: MIT
//
// One global function pointer per function, hidden: known to this image alone, so that its address needs no GOT. What
// a plugin would write by hand if it had nothing else; filled once, when the host hands its functions over.
#include "functions.h"

#define POINTER(result, name, parameters, arguments) static result(*pointer_##name) parameters;
BENCH_FUNCTIONS(POINTER)

#define CALL(function) pointer_##function
#include "tasks.h"

static void start(const HostFunctions* host) {
#define FILL(result, name, parameters, arguments) pointer_##name = host->name;
    BENCH_FUNCTIONS(FILL)
}

static int called_back(int x) { return x + 1; }

BENCH_EXPORT const contender bench_contender{
    TASKS, start, nullptr, nullptr, callback_pointer, reinterpret_cast<const void*>(called_back)};
