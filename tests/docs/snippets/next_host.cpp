// SPDX-License-Identifier: MIT
//
// A later release of the host of README.md. It refuses the plugin that fitted the first one.   next_host <libhello.so>
#include <iostream>

#include <tenon/host.hpp>

struct HostFunctions {
    void (*flush)();                                              // new, and in front
    void (*log)(tenon::string_view message, std::uint32_t level); // one argument more
    void (*sleep)(std::uint64_t milliseconds);
};

struct Greeter {
    void (*greet)(tenon::string_view name);
};

static void flush() { std::cout.flush(); }
static void log_line(tenon::string_view message, std::uint32_t level) { std::cout << level << message << '\n'; }
static void rest(std::uint64_t) {}

static constexpr tenon::exported<HostFunctions> functions{{.flush = flush, .log = log_line, .sleep = rest}};
TENON_HOST(demo, "3.0.0", functions, tenon::imports<Greeter>)

int main(int, char** arguments) {
    tenon::host host{functions};
    auto hello = host.load<Greeter>(arguments[1]);
    if (hello) return 1;
    std::cout << hello.error() << '\n';
}
