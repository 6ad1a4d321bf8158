// SPDX-License-Identifier: MIT
//
//     app <plugin file>        greets through the plugin that is linked in, and through the one of the file
#include <iostream>

#include "functions.hpp"

int main(int, char** argv) {
    tenon::host host{functions};
    auto linked = host.add<Greeter>(TENON_STATIC_PLUGIN(hello));
    if (!linked) {
        std::cerr << linked.error() << '\n';
        return 1;
    }
    linked.value()->greet("from the plugin that is linked in");

    auto loaded = host.load<Greeter>(argv[1]);
    if (!loaded) {
        std::cerr << loaded.error() << '\n';
        return 1;
    }
    loaded.value()->greet("from the plugin that is loaded");
}
