// SPDX-License-Identifier: MIT
//
// An abstract class of the host's, its object handed over: `host->add(...)`.
#include "callback.hpp"
#include "functions.h"
#include "virtual_host.hpp"

static virtual_host* object;

#define CALL(function) object->function
#include "tasks.h"

static void start(virtual_host* host) { object = host; }

namespace {
struct counting final : listener {
    int called_back(int x) override { return x + 1; }
};
counting counter;
} // namespace

BENCH_EXPORT const contender bench_contender{TASKS, nullptr,          nullptr,
                                             start, callback_virtual, static_cast<listener*>(&counter)};
