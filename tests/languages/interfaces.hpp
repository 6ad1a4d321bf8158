// SPDX-License-Identifier: MIT
//
// What the hosts and plugins of these tests join; C and Rust build against what `tenon generate` writes of it.
#pragma once

#include <tenon/types.hpp>

struct App {
    void (*log)(tenon::string_view line);
    std::int32_t (*add)(std::int32_t a, std::int32_t b);
    void (*trace)(tenon::string_view line);
    std::int32_t (*each)(tenon::span<const std::int32_t> numbers, tenon::function_ref<std::int32_t(std::int32_t)> f);
};

struct Greeter {
    void (*greet)(tenon::string_view name);
    std::int32_t (*twice)(std::int32_t value);                  // by two calls of App.add
    tenon::result<std::int32_t> (*checked)(std::int32_t value); // fails for what is negative
    void (*careless)();                                         // calls App.trace without asking
};

struct Extra { // which no plugin offers
    void (*more)();
};
