// SPDX-License-Identifier: MIT
//
// A global function pointer, hidden, asked for null before each call.
#include <cstdlib>

#include "functions.h"

#define POINTER(result, name, parameters, arguments) static result(*pointer_##name) parameters;
BENCH_FUNCTIONS(POINTER)

template <class F> static F checked(F function) {
    if (function == nullptr) std::abort();
    return function;
}

#define CALL(function) checked(pointer_##function)
#include "tasks.h"

static void start(const HostFunctions* host) {
#define FILL(result, name, parameters, arguments) pointer_##name = host->name;
    BENCH_FUNCTIONS(FILL)
}

BENCH_EXPORT const contender bench_contender{TASKS, start, nullptr, nullptr, callback_none, nullptr};
