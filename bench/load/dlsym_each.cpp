// SPDX-License-Identifier: MIT
//
// A plugin that asks for each of its host's functions by dlsym, the whole process being searched.
#include <dlfcn.h>

#include "way.hpp"

void add_dlsym_each(std::vector<way>& ways, const subject& s) {
    std::vector<std::string> names;
    for (int i = 0; i < s.count; ++i)
        names.push_back("provided_" + std::to_string(s.count) + "_function_" + std::to_string(i));
    ways.push_back({"dlsym each", [names, functions = std::vector<void*>(names.size())]() mutable {
                        void* handle = nullptr;
                        const double time = microseconds([&] {
                            handle = dlopen(image("empty").c_str(), RTLD_NOW | RTLD_LOCAL);
                            for (std::size_t i = 0; i < names.size(); ++i)
                                functions[i] = dlsym(RTLD_DEFAULT, names[i].c_str());
                        });
                        for (const void* f : functions)
                            if (f == nullptr) fail("dlsym found nothing");
                        dlclose(handle);
                        return time;
                    }});
}
