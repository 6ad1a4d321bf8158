// SPDX-License-Identifier: MIT
//
// The image that the interfaces are generated from.
#include <tenon/host.hpp>

#include "interfaces.hpp"

TENON_HOST(described, "1.0.0", tenon::exports<App>, tenon::imports<Greeter>, tenon::imports<Extra>)
