// SPDX-License-Identifier: MIT
//
// A library with a manifest, and no plugin.
#include "interfaces.hpp"
#include <tenon/host.hpp>

TENON_HOST(lonely, "1.0.0", tenon::imports<Greeter>)
