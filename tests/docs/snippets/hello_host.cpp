// SPDX-License-Identifier: MIT
//
// The host of README.md: one plugin, loaded, bound from tables at start.   hello_host <libhello.so>
#include <chrono>
#include <iostream>
#include <thread>

#include "greeter.hpp"
#include <tenon/host.hpp>

static void log_line(tenon::string_view message) { std::cout << message << '\n'; }
static void rest(std::uint64_t ms) { std::this_thread::sleep_for(std::chrono::milliseconds(ms)); }

static constexpr tenon::exported<HostFunctions> functions{{.log = log_line, .sleep = rest}};
TENON_HOST(demo, "2.1.0", functions, tenon::imports<Greeter>)

int main(int, char** arguments) {
    tenon::host host{functions};
    auto hello = host.load<Greeter>(arguments[1]);
    if (!hello) {
        std::cerr << hello.error() << '\n';
        return 1;
    }
    hello.value()->greet("world");
}
