// SPDX-License-Identifier: MIT
//
// A host, for its manifest; it is never run.
#include <tenon/host.hpp>

#include "interfaces.hpp"

static void log(tenon::string_view) {}
static void sleep_for(std::uint64_t) {}
static constexpr tenon::exported<HostFunctions> functions{{.log = log, .sleep = sleep_for}};

TENON_HOST(demo, "2.1.0", functions, tenon::imports<Greeter>)

int main() {}
