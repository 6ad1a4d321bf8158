// SPDX-License-Identifier: MIT
//
// What happens when a plugin calls a function that it was not given.   withheld_host <libhello.so>
#include <cstdlib>
#include <iostream>

#include "greeter.hpp"
#include <tenon/host.hpp>

static void log_line(tenon::string_view message) { std::cout << message << '\n'; }
static void rest(std::uint64_t) {}

static constexpr tenon::exported<HostFunctions> functions{{.log = log_line, .sleep = rest}};
TENON_HOST(demo, "2.1.0", functions, tenon::imports<Greeter>)

int main(int, char** arguments) {
    tenon::host host{functions};
    host.on_unbound([](const tenon::unbound_call& call) {
        std::cout << call.plugin << " called " << call.function << ", but " << call.reason << std::endl;
        std::_Exit(0); // or let it return: the stub then prints its line and ends the process
    });
    auto hello = host.load<Greeter>(arguments[1], {.withhold = {"HostFunctions.sleep"}});
    hello.value()->greet("world");
    return 1;
}
