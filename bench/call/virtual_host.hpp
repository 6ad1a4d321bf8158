// SPDX-License-Identifier: MIT
//
// The host's functions as an abstract class, for the contender virtual_function.
#pragma once

#include "functions.h"

struct virtual_host {
    virtual_host() = default;
    virtual_host(const virtual_host&) = delete;
    virtual_host& operator=(const virtual_host&) = delete;
    virtual ~virtual_host() = default;
#define BENCH_VIRTUAL(result, name, parameters, arguments) virtual result name parameters = 0;
    BENCH_FUNCTIONS(BENCH_VIRTUAL)
};
