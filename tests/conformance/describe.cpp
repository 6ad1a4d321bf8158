// SPDX-License-Identifier: MIT
//
// An image that describes the interfaces of the suite, for `tenon generate`.
#include <tenon/host.hpp>

#include "interfaces.hpp"

TENON_HOST(conformance, "1.0.0", tenon::exports<Calls>, tenon::exports<CallsOfC>, tenon::exports<Moods>,
           tenon::exports<Session>, tenon::exports<Suite>)
