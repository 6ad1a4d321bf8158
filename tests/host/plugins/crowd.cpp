// SPDX-License-Identifier: MIT
#include "interfaces.hpp"
#include <tenon/plugin.hpp>

static tenon::imported<Numbers> numbers;
static long call(int slot, long argument) { return numbers->at[slot](argument); }
static constexpr tenon::exported<Crowd> crowd{{.call = call}};

TENON_PLUGIN(crowd, "1.0.0", numbers, crowd)
