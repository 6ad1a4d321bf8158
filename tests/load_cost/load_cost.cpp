// SPDX-License-Identifier: MIT
//
// One load, after another of its kind, between two marks that strace sees, in a function that callgrind knows by name.
//
//     load_cost bare|tenon <file> <another file>
#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

#include "many_300.hpp"
#include "subject.hpp"

TENON_HOST(cost, "1.0.0", tenon::exports<many_300::Many0>, tenon::imports<many_300::Entry>)

std::vector<subject>& subjects() {
    static std::vector<subject> all;
    return all;
}

extern "C" {
[[gnu::noinline]] bool measured_bare(const char* file) {
    void* handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    return handle != nullptr && dlsym(handle, "tenon_plugin_plugin") != nullptr;
}
[[gnu::noinline]] bool measured_tenon(const subject& s, tenon::host& host, const std::filesystem::path& file,
                                      const tenon::load_options& options) {
    return s.load(host, file, options) != nullptr;
}
}

int main(int count, char** arguments) {
    if (count != 4) return 2;
    const std::string_view way = arguments[1];
    const subject& s = subjects().front();
    tenon::host host = s.equal_host();
    const std::filesystem::path file = arguments[2];
    const tenon::load_options options;
    bool done = false;
    if (way == "bare") {
        if (dlopen(arguments[3], RTLD_NOW | RTLD_LOCAL) == nullptr) return 1;
        access("begin", F_OK); // NOLINT(bugprone-unused-return-value,cert-err33-c): a mark
        done = measured_bare(file.c_str());
    } else {
        if (s.load(host, arguments[3], options) == nullptr) return 1;
        access("begin", F_OK); // NOLINT(bugprone-unused-return-value,cert-err33-c): a mark
        done = measured_tenon(s, host, file, options);
    }
    access("end", F_OK); // NOLINT(bugprone-unused-return-value,cert-err33-c): a mark
    return done ? 0 : 1;
}
