/* SPDX-License-Identifier: MIT
 *
 * One of fifty libraries that stand before the host's own in every look-up. */
#define JOIN(a, b) a##b
#define NAMED(a, b) JOIN(a, b)
// clang-format off
#define FUNCTION(n) \
    int NAMED(NAMED(scope_, BENCH_NUMBER), _##n)(int); \
    int NAMED(NAMED(scope_, BENCH_NUMBER), _##n)(int x) { return x + n; }
FUNCTION(1) FUNCTION(2) FUNCTION(3) FUNCTION(4) FUNCTION(5) FUNCTION(6) FUNCTION(7) FUNCTION(8) FUNCTION(9) FUNCTION(10)
FUNCTION(11) FUNCTION(12) FUNCTION(13) FUNCTION(14) FUNCTION(15) FUNCTION(16) FUNCTION(17) FUNCTION(18) FUNCTION(19)
FUNCTION(20) FUNCTION(21) FUNCTION(22) FUNCTION(23) FUNCTION(24) FUNCTION(25) FUNCTION(26) FUNCTION(27) FUNCTION(28)
