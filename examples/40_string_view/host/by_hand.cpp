// SPDX-License-Identifier: MIT
//
// A host that loads a hand-written table, by dlopen and dlsym.   by_hand <plugin.so>
#include <dlfcn.h>

#include <cstdio>

#include "../greeter.hpp"

int main(int, char** arguments) {
    void* const plugin = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
    const void* const symbol = plugin != nullptr ? dlsym(plugin, "greeter") : nullptr;
    if (symbol == nullptr) {
        std::fprintf(stderr, "%s\n", dlerror());
        return 1;
    }
    static_cast<const StandardGreeter*>(symbol)->greet("world");
}
