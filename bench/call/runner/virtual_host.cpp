// SPDX-License-Identifier: MIT
//
// The host as an object: the functions once more, as members of a class.
#include "virtual_host.hpp"

#define BENCH_KIND static inline
#include "../definitions.h"
#include "../virtual_host.hpp"

namespace {

struct of_runner final : virtual_host {
#define OVERRIDE(result, name, parameters, arguments) \
    result name parameters override { return HostFunctions_##name arguments; }
    BENCH_FUNCTIONS(OVERRIDE)
};

} // namespace

virtual_host* the_virtual_host() {
    static of_runner object;
    return &object;
}
