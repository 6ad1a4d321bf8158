// SPDX-License-Identifier: MIT
//
// A shared_ptr to the host's table, copied for the time of each call, so that the table can't go meanwhile.
#include <memory>

#include "callback.hpp"
#include "functions.h"

static std::shared_ptr<const HostFunctions> shared;

// The copy lives to the end of the full expression, so as long as the call.
static std::shared_ptr<const HostFunctions> guard() { return shared; }

#define CALL(function) guard()->function
#include "tasks.h"

static void start(const HostFunctions* host) { shared = std::make_shared<HostFunctions>(*host); }
static void stop() { shared.reset(); }

namespace {
struct counting final : listener {
    int called_back(int x) override { return x + 1; }
};
std::shared_ptr<listener> counter = std::make_shared<counting>();
} // namespace

BENCH_EXPORT const contender bench_contender{TASKS, start, stop, nullptr, callback_shared, &counter};
