// SPDX-License-Identifier: MIT
//
// The same host with Tenon.   host <plugin.so>
#include <iostream>

#include <tenon/host.hpp>

#include "../greeter.hpp"

TENON_HOST(host, "1.0.0", tenon::imports<Greeter>)

int main(int, char** arguments) {
    tenon::host host;
    const auto hello = host.load<Greeter>(arguments[1]);
    if (!hello) {
        std::cerr << hello.error() << '\n';
        return 1;
    }
    hello.value()->greet("world");
}
