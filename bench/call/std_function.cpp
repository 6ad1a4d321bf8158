// SPDX-License-Identifier: MIT
//
// A std::function per function, given by the host. Both sides must have the same standard library.
#include <functional>

#include "functions.h"

#define FUNCTION(result, name, parameters, arguments) static std::function<result parameters> function_##name;
BENCH_FUNCTIONS(FUNCTION)

#define CALL(name) function_##name
#include "tasks.h"

static void start(const HostFunctions* host) {
#define FILL(result, name, parameters, arguments) function_##name = host->name;
    BENCH_FUNCTIONS(FILL)
}

static const std::function<int(int)> callback = [](int x) { return x + 1; };

BENCH_EXPORT const contender bench_contender{TASKS, start, nullptr, nullptr, callback_function, &callback};
