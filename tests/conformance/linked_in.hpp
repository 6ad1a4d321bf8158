// SPDX-License-Identifier: MIT
//
// The plugins that are linked into a host: the definition is written with the build, since each host has others.
#pragma once

#include <vector>

#include <tenon/abi.h>

struct linked_in {
    const char* name;
    const tenon_entry* entry;
};
const std::vector<linked_in>& linked_in_plugins();
