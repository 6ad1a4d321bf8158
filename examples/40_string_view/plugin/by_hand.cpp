// SPDX-License-Identifier: MIT
//
// A hand-written table with std::string_view, as a plugin exports it. What arrives is printed as numbers where it can't
// be text: a program that believed it would read at address 5.
#include <cstdint>
#include <cstdio>

#include "../greeter.hpp"

static void greet(std::string_view name) {
    const auto address = reinterpret_cast<std::uintptr_t>(name.data());
    if (address > 4096 && name.size() < 4096)
        std::printf("  hello %.*s\n", static_cast<int>(name.size()), name.data());
    else
        std::printf("  a text at address %ju, with %s characters\n", static_cast<std::uintmax_t>(address),
                    name.size() > 1'000'000'000 ? "thousands of millions of" : "few");
}

extern "C" const StandardGreeter greeter;
extern "C" const StandardGreeter greeter{greet};
