// SPDX-License-Identifier: MIT
//
// dlsym on every call, in the program itself.
#include <dlfcn.h>

#include "functions.h"

template <class F> static F* find(const char* name) { return reinterpret_cast<F*>(dlsym(RTLD_DEFAULT, name)); }

#define CALL(function) find<decltype(HostFunctions_##function)>("HostFunctions_" #function)
#include "tasks.h"

BENCH_EXPORT const contender bench_contender{TASKS, nullptr, nullptr, nullptr, callback_none, nullptr};
