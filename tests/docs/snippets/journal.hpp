// SPDX-License-Identifier: MIT
//
// An interface of which not everything can be had by symbol.
#pragma once

#include <tenon/types.hpp>

struct Journal {
    int version;
    void (*write)(tenon::string_view line);
    tenon::function_ref<void(tenon::string_view)> observer;
};
