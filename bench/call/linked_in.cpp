// SPDX-License-Identifier: MIT
//
// The same plugin (tenon.cpp) linked into its host, with the host's functions in a third unit: one image. With
// link-time optimisation too.
#include "tenon_functions.hpp"

#include <cstdio>
#include <cstdlib>

#include <tenon/host.hpp>

#define IN_TABLE(result, name, parameters, arguments) .name = HostFunctions_##name,
static constexpr tenon::exported<HostFunctions> functions{{BENCH_FUNCTIONS(IN_TABLE)}};

static void start(const HostFunctions*);
BENCH_EXPORT contender bench_contender;
contender bench_contender{{}, start, nullptr, nullptr, callback_none, nullptr};

static void start(const HostFunctions*) {
    static tenon::host host{functions};
    const auto plugin = host.add<Tasks>(TENON_STATIC_PLUGIN(caller));
    if (!plugin) {
        std::fprintf(stderr, "linked_in: %s\n", plugin.error().message.c_str());
        std::exit(1);
    }
    bench_contender.tasks = *plugin.value().operator->();
}
