// SPDX-License-Identifier: MIT
//
// An interface as a manifest has it, for docs/manifest.md; broken into lines here, for people.
#include <iostream>
#include <string>

#include <tenon/plugin.hpp>

struct HostFunctions {
    void (*log)(tenon::string_view message);
    void (*sleep)(std::uint64_t milliseconds);
    std::uint32_t version;
};

int main() {
    constexpr auto canonical = tenon::reflect::interface_text<HostFunctions>();
    std::string text(canonical.data, canonical.size);
    for (const char* key : {"\"members\":", "\"types\":"}) text.insert(text.find(key), "\n ");
    std::cout << text << '\n';
}
