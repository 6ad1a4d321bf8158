// SPDX-License-Identifier: MIT
//
// What is measured for one number of functions, without its types.
#pragma once

#include <filesystem>
#include <vector>

#include <tenon/host.hpp>

struct subject {
    int count = 0;                             // functions
    int depth = 0;                             // of structs inside one another; 0: there are none
    tenon::host (*equal_host)() = nullptr;     // offers what the plugin imports, byte for byte
    tenon::host (*differing_host)() = nullptr; // one function more, in front
    // Null when the plugin is refused; else a function of its that calls all that it imports.
    int (*(*load)(tenon::host&, const std::filesystem::path& plugin, const tenon::load_options&))(int) = nullptr;
};

// Filled by static objects of the generated files.
std::vector<subject>& subjects();
