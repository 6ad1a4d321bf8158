// SPDX-License-Identifier: MIT
//
// What the first call of a lazily bound function costs more than the second, each way in a library that is loaded anew:
// all functions are called once, and then once more.
#include <dlfcn.h>

#include "way.hpp"

namespace {

double nanoseconds_more(int (*call_all)(int), int count) {
    const double first = microseconds([&] { call_all(1); });
    const double second = microseconds([&] { call_all(1); });
    return (first - second) * 1000 / count;
}

double of_library(const std::string& file, const char* symbol, int count) {
    void* handle = dlopen(file.c_str(), RTLD_LAZY | RTLD_LOCAL);
    auto call_all = reinterpret_cast<int (*)(int)>(handle != nullptr ? dlsym(handle, symbol) : nullptr);
    if (call_all == nullptr) fail(file + " has no " + symbol);
    const double time = nanoseconds_more(call_all, count);
    dlclose(handle);
    return time;
}

double of_plugin(const subject& s, const std::filesystem::path& file, const tenon::load_options& options) {
    tenon::host host = s.equal_host();
    int (*call_all)(int) = s.load(host, file, options);
    if (call_all == nullptr) fail(file.string() + " was refused");
    return nanoseconds_more(call_all, s.count);
}

} // namespace

std::vector<way> first_call_ways(const subject& s) {
    const std::string count = std::to_string(s.count);
    const std::filesystem::path plugin = image("plugin_" + count);
    const auto library = [&](std::string name, const std::string& file, const char* symbol) {
        return way{std::move(name), [=] { return of_library(image(file + count), symbol, s.count); }};
    };
    const auto tenon = [&](std::string name, const tenon::load_options& options) {
        return way{std::move(name), [=] { return of_plugin(s, plugin, options); }};
    };
    return {tenon("Tenon, tables, at start (only cold)", {}),
            tenon("Tenon, tables, on first call", {.when = tenon::moment::first_call}),
            tenon("Tenon, symbols, on first call", {.from = tenon::source::symbols,
                                                    .when = tenon::moment::first_call,
                                                    .symbol_prefix = "many_" + count + "_"}),
            library("symbols, PLT lazy", "ordinary_lazy_", "bench_ordinary_entry"),
            library("once-cell and dlsym", "once_cell_", "bench_once_cell_entry"),
            library("once-cell and Boost.DLL", "boost_first_call_", "bench_boost_entry")};
}
