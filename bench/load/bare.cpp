// SPDX-License-Identifier: MIT
//
// The dynamic linker alone: what every other way contains, and ordinary undefined symbols, bound at once or lazily.
#include <dlfcn.h>

#include "way.hpp"

namespace {

double bare(const std::string& file, const char* symbol, int when, bool call) {
    void* handle = nullptr;
    void* found = nullptr;
    const double time = microseconds([&] {
        handle = dlopen(file.c_str(), when | RTLD_LOCAL);
        if (handle != nullptr) found = dlsym(handle, symbol);
        if (call && found != nullptr) reinterpret_cast<int (*)(int)>(found)(1);
    });
    if (found == nullptr) fail(file + " has no " + symbol);
    dlclose(handle);
    return time;
}

} // namespace

void add_bare(std::vector<way>& ways, const subject& s) {
    const std::string count = std::to_string(s.count);
    const auto add = [&](std::string name, const std::string& file, const char* symbol, int when, bool call) {
        ways.push_back({std::move(name), [=] { return bare(file, symbol, when, call); }});
    };
    add("dlopen of an empty library", image("empty"), "bench_empty_entry", RTLD_NOW, false);
    add("dlopen of the plugin, unbound", image("plugin_" + count), "tenon_plugin_plugin", RTLD_NOW, false);
    add("symbols, -z now", image("ordinary_now_" + count), "bench_ordinary_entry", RTLD_NOW, false);
    add("symbols, lazy, none called", image("ordinary_lazy_" + count), "bench_ordinary_entry", RTLD_LAZY, false);
    add("symbols, lazy, all called", image("ordinary_lazy_" + count), "bench_ordinary_entry", RTLD_LAZY, true);
}
