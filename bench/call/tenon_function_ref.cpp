// SPDX-License-Identifier: MIT
//
// Tenon's function_ref: a function together with an object of the host's, two words. Here the object is the table.
#include <tenon/types.hpp>

#include "functions.h"

#define REF(result, name, parameters, arguments) static tenon::function_ref<result parameters> ref_##name;
BENCH_FUNCTIONS(REF)

#define CALL(function) ref_##function
#include "tasks.h"

// As a host would: the function gets its object, and passes the call on to it.
static void start(const HostFunctions* host) {
#define FILL(result, name, parameters, arguments) ref_##name = tenon::function_ref<result parameters>(host->name);
    BENCH_FUNCTIONS(FILL)
}

static const tenon::function_ref<int(int)> callback = tenon::function_ref<int(int)>::to<[](int x) { return x + 1; }>();

BENCH_EXPORT const contender bench_contender{TASKS, start, nullptr, nullptr, callback_ref, &callback};
