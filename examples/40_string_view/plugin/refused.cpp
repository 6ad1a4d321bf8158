// SPDX-License-Identifier: MIT
//
// A Tenon plugin that offers the interface with a std:: type: it does not compile.
#include <tenon/plugin.hpp>

#include "../greeter.hpp"

static void greet(std::string_view) {}
static constexpr tenon::exported<StandardGreeter> greeter{{.greet = greet}};

TENON_PLUGIN(refused, "1.0.0", greeter)
