// SPDX-License-Identifier: MIT
#include "interfaces.hpp"

#include <tenon/plugin.hpp>

static tenon::imported<Odd> odd;

static int has() {
    return odd.has<&Odd::here>() * 1 + odd.has<&Odd::nowhere>() * 2 + odd.has<&Odd::elsewhere>() * 4 +
           odd.has<&Odd::data>() * 8;
}
static int here(int x) { return odd->here(x); }
static int nowhere(int x) { return odd->nowhere(x); }
static int elsewhere(int x) { return odd->elsewhere(x); }
static int data(int x) { return odd->data(x); }
static constexpr tenon::exported<OddCalls> calls{{has, here, nowhere, elsewhere, data}};

TENON_PLUGIN(odd, "1.0.0", odd, calls)
