// SPDX-License-Identifier: MIT
//
// A host, for its manifest; it is never run. With CLI_NEXT its next release.
#include <tenon/host.hpp>

#include "interfaces.hpp"

static void log(tenon::string_view) {}
static void sleep_for(milliseconds) {}
#ifdef CLI_NEXT
static void flush() {}
static constexpr tenon::exported<HostFunctions> functions{{.log = log, .sleep = sleep_for, .flush = flush}};
TENON_HOST(demo, "3.0.0", functions, tenon::imports<Greeter>)
#else
static constexpr tenon::exported<HostFunctions> functions{{.log = log, .sleep = sleep_for}};
TENON_HOST(demo, "2.1.0", functions, tenon::imports<Greeter>)
#endif

int main() {}
