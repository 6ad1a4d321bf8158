// SPDX-License-Identifier: MIT
//
// The host's functions, in a unit of their own, as a table and as symbols.
#include "host_functions.hpp"

#include <tenon/symbol.hpp>

#define EXPORTED(result, name, parameters, arguments) TENON_SYMBOL(HostFunctions, name);
BENCH_FUNCTIONS(EXPORTED)

#define BENCH_KIND
#include "../definitions.h"

#define IN_TABLE(result, name, parameters, arguments) .name = HostFunctions_##name,
constexpr tenon::exported<HostFunctions> host_functions{{BENCH_FUNCTIONS(IN_TABLE)}};

TENON_HOST(runner, "1.0.0", host_functions, tenon::imports<Tasks>)
