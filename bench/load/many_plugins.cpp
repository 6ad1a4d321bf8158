// SPDX-License-Identifier: MIT
//
// Many plugins in one process, each a copy of one file: what one of them takes, when there are so many.
#include <dlfcn.h>

#include "way.hpp"

std::vector<way> plugins_ways(const subject& s, int many) {
    std::vector<std::filesystem::path> files;
    create_directories(std::filesystem::path(image("copies/0")).parent_path());
    for (int i = 0; i < many; ++i) {
        files.emplace_back(image("copies/" + std::to_string(i)));
        copy_file(image("plugin_" + std::to_string(s.count)), files.back(),
                  std::filesystem::copy_options::update_existing);
    }
    const auto bare = [=] {
        std::vector<void*> handles;
        const double time = microseconds([&] {
            for (const auto& file : files) handles.push_back(dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL));
        });
        for (void* handle : handles) {
            if (handle == nullptr) fail("one of many plugins can't be opened");
            dlclose(handle);
        }
        return time / many;
    };
    const auto tenon = [=, &s] {
        tenon::host host = s.equal_host();
        bool loaded = true;
        const double time = microseconds([&] {
            for (const auto& file : files) loaded &= s.load(host, file, {}) != nullptr;
        });
        if (!loaded) fail("one of many plugins was refused");
        return time / many;
    };
    return {{"dlopen of the plugin, unbound", bare}, {"Tenon, equal manifests", tenon}};
}
