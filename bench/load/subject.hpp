// SPDX-License-Identifier: MIT
//
// What is measured for one number of functions, without its types.
#pragma once

#include <filesystem>
#include <vector>

#include <tenon/host.hpp>

struct subject {
    int count = 0;
    tenon::host (*equal_host)() = nullptr;     // offers what the plugin imports, byte for byte
    tenon::host (*differing_host)() = nullptr; // one function more, in front
    bool (*load)(tenon::host& host, const std::filesystem::path& plugin) = nullptr;
};

// Filled by static objects of the generated files.
std::vector<subject>& subjects();
