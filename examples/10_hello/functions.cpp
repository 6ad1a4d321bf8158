// SPDX-License-Identifier: MIT
//
// The host's functions. TENON_SYMBOL gives each the name that plugins find it by which are bound from symbols; a host
// that only has tables does without.
#include "functions.hpp"

#include <chrono>
#include <iostream>
#include <thread>

#include <tenon/symbol.hpp>

TENON_SYMBOL(HostFunctions, log);
TENON_SYMBOL(HostFunctions, sleep);

void HostFunctions_log(tenon::string_view message) { std::cout << "  " << message << '\n'; }
void HostFunctions_sleep(std::uint64_t milliseconds) {
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

constexpr tenon::exported<HostFunctions> functions{{.log = HostFunctions_log, .sleep = HostFunctions_sleep}};

TENON_HOST(demo, "2.1.0", functions, tenon::imports<Greeter>)
