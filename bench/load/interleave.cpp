// SPDX-License-Identifier: MIT
#include <dlfcn.h>

#include <algorithm>
#include <iostream>

#include "way.hpp"

json interleave(const std::vector<way>& ways, int rounds) {
    std::vector<std::vector<double>> times(ways.size());
    for (int round = -2; round < rounds; ++round) // the first two warm up
        for (std::size_t i = 0; i < ways.size(); ++i) {
            const std::size_t now = (i + static_cast<std::size_t>(round + 2)) % ways.size();
            const double time = ways[now].run();
            if (round >= 0) times[now].push_back(time);
        }
    json medians = json::object();
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const auto middle = times[i].begin() + static_cast<std::ptrdiff_t>(times[i].size() / 2);
        std::nth_element(times[i].begin(), middle, times[i].end());
        medians[ways[i].name] = *middle;
    }
    return medians;
}

void settle() {
    static const std::string library = image("settle");
    void* handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) fail(dlerror());
    dlclose(handle);
}

void fail(const std::string& what) {
    std::cerr << "bench_load: " << what << '\n';
    std::exit(1);
}

std::string image(const std::string& name) { return std::string(BENCH_IMAGES "/") + name + ".so"; }

std::vector<subject>& subjects() {
    static std::vector<subject> all;
    return all;
}
