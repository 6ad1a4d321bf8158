// SPDX-License-Identifier: MIT
//
// What the host offers, as a table and as symbols.
#include <chrono>
#include <iostream>
#include <string_view>
#include <tenon/host.hpp>
#include <tenon/symbol.hpp>
#include <thread>

#include "functions.hpp"

TENON_SYMBOL(HostFunctions, log);
void HostFunctions_log(tenon::string_view message) { std::cout << "log: " << std::string_view(message) << '\n'; }

#ifdef MISTAKE_absent_symbol
static void HostFunctions_sleep(std::uint64_t) {}
#else
TENON_SYMBOL(HostFunctions, sleep);
void HostFunctions_sleep(std::uint64_t milliseconds) {
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}
#endif

constinit const tenon::exported<HostFunctions> functions{{.log = HostFunctions_log, .sleep = HostFunctions_sleep}};

TENON_HOST(consumer, "1.0.0", functions, tenon::imports<Greeter>)
