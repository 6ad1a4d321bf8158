// SPDX-License-Identifier: MIT
//
// What a host in C++ calls back through, besides a plain function pointer.
#pragma once

struct listener {
    listener() = default;
    listener(const listener&) = delete;
    listener& operator=(const listener&) = delete;
    virtual ~listener() = default;
    virtual int called_back(int x) = 0;
};
