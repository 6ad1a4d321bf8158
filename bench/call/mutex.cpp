// SPDX-License-Identifier: MIT
//
// A mutex, never contended, held while a function is called through a global pointer.
#include <mutex>

#include "functions.h"

static std::mutex one_at_a_time;

template <class F> struct guarded;
template <class R, class... A> struct guarded<R(A...)> {
    R (*function)(A...);
    R operator()(A... arguments) const {
        const std::lock_guard lock(one_at_a_time);
        return function(arguments...);
    }
};

#define GUARDED(result, name, parameters, arguments) static guarded<result parameters> guarded_##name;
BENCH_FUNCTIONS(GUARDED)

#define CALL(function) guarded_##function
#include "tasks.h"

static void start(const HostFunctions* host) {
#define FILL(result, name, parameters, arguments) guarded_##name.function = host->name;
    BENCH_FUNCTIONS(FILL)
}

static int locked_call(int x) {
    const std::lock_guard lock(one_at_a_time);
    return x + 1;
}

BENCH_EXPORT const contender bench_contender{
    TASKS, start, nullptr, nullptr, callback_pointer, reinterpret_cast<const void*>(locked_call)};
