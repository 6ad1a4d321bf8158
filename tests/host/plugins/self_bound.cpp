// SPDX-License-Identifier: MIT
//
// Binds itself to a program that knows nothing of Tenon; the functions below are what the test calls in its stead.
#include "interfaces.hpp"

#include <tenon/self_bind.hpp>

static tenon::imported<Tracing, tenon::needs<&Tracing::add>> tracing;
static tenon::imported<Odd> odd;

static char said[512];
static void report(tenon::string_view absent) noexcept { __builtin_memcpy(said, absent.data, absent.size); }

static const char* complaint() { return said; }
static int sum(int a, int b) { return tracing->sum(2, a, b); }
static int trace(int level) { return tracing->trace(level); }
static int nowhere(int x) { return odd->nowhere(x); }
static int has() {
    return tracing.has<&Tracing::add>() * 1 + tracing.has<&Tracing::hook>() * 2 + odd.has<&Odd::here>() * 4 +
           odd.has<&Odd::nowhere>() * 8 + odd.has<&Odd::elsewhere>() * 16 + odd.has<&Odd::data>() * 32;
}
static constexpr tenon::exported<SelfBound> calls{{complaint, has, sum, trace, nowhere}};

TENON_PLUGIN(self_bound, "1.0.0", tracing, odd, calls)
TENON_SELF_BIND(self_bound, tenon::self_bind::TENON_TEST_WHEN, report)
