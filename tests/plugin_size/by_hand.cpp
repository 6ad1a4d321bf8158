// SPDX-License-Identifier: MIT
//
// The plugin as it is written without Tenon: a raw struct, and a function that the host hands its own to.
#include "interfaces.hpp"

static const HostFunctions* app;

#include "work.hpp"

extern "C" __attribute__((visibility("default"))) const Worker* start(const HostFunctions* functions) {
    static constexpr Worker worker{.copy = copy};
    app = functions;
    return &worker;
}
