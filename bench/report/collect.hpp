// SPDX-License-Identifier: MIT
//
// Makes one result of what the runs of scripts/bench left behind.
#pragma once

#include "result.hpp"

namespace bench {

struct raw_files {
    path list;         // bench_call --list
    path starts;       // a line of JSON per process start
    path instructions; // callgrind's dumps; empty: not counted
    path shown;        // "## <contender>", then its instructions
    path load;         // of bench_load; empty: not measured
    path environment;  // lines of "name: value"
};

json collect(const raw_files& files);

} // namespace bench
