// SPDX-License-Identifier: MIT
//
// The host: greets through one plugin in every combination of {linked in, loaded} x {tables, symbols} x {at start, on
// the first call}; then through all that are given, side by side. Usage: demo <libhello.so> <plugin>...
#include "functions.hpp"

#include <iostream>
#include <string>
#include <vector>

static bool greet(const char* combination, const tenon::expected<tenon::plugin<Greeter>>& hello) {
    std::cout << combination << '\n';
    if (!hello) {
        std::cout << hello.error() << '\n';
        return false;
    }
    hello.value()->greet("world");
    return true;
}

int main(int count, char** arguments) {
    using tenon::moment, tenon::source;
    const struct {
        const char* name;
        tenon::load_options options;
    } ways[] = {
        {"tables, at start", {source::tables, moment::start}},
        {"tables, on the first call", {source::tables, moment::first_call}},
        {"symbols, at start", {source::symbols, moment::start}},
        {"symbols, on the first call", {source::symbols, moment::first_call}},
    };
    bool ok = true;
    for (const auto& way : ways) { // a host of its own each time: how a plugin is bound is decided once
        tenon::host host{functions};
        ok &= greet((std::string("linked in, ") + way.name).c_str(),
                    host.add<Greeter>(TENON_STATIC_PLUGIN(hello), way.options));
        ok &= greet((std::string("loaded, ") + way.name).c_str(), host.load<Greeter>(arguments[1], way.options));
    }
    tenon::host host{functions};
    std::vector<tenon::plugin<Greeter>> plugins;
    for (int i = 1; count > 2 && i < count; ++i) {
        auto loaded = host.load<Greeter>(arguments[i]);
        if (loaded)
            plugins.push_back(*loaded);
        else
            ok = greet(arguments[i], loaded);
    }
    for (const tenon::plugin<Greeter>& plugin : plugins)
        greet(("side by side: " + std::string(plugin.name())).c_str(), plugin);
    return ok ? 0 : 1;
}
