// SPDX-License-Identifier: MIT
//
// What each plugin offers, in every version.
#pragma once

struct Job {
    void (*run)();
};
