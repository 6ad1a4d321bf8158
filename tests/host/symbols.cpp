// SPDX-License-Identifier: MIT
//
// A host without tables, which exports its functions. Compiled into the test program, and with other results into a
// library beside it.
#include "interfaces.hpp"

#include <cstdarg>

#include <tenon/host.hpp>
#include <tenon/symbol.hpp>

TENON_SYMBOL(Tracing, add);
TENON_SYMBOL(Tracing, trace);
TENON_SYMBOL(Tracing, sum);

int Tracing_add(int a, int b) { return a + b + TENON_TEST_MORE; }
int Tracing_trace(int level) { return level + 1 + TENON_TEST_MORE; }
int Tracing_sum(int count, ...) {
    va_list arguments;
    va_start(arguments, count);
    int all = TENON_TEST_MORE;
    for (int i = 0; i < count; ++i) all += va_arg(arguments, int);
    va_end(arguments);
    return all;
}

#ifdef TENON_TEST_ELSEWHERE
TENON_SYMBOL(Odd, elsewhere);
int Odd_elsewhere(int x) { return x; }
extern "C" TENON_EXPORT const void* place_in_library();
const void* place_in_library() {
    static const char here = 0;
    return &here;
}
#endif

TENON_HOST(symbols, "2.1.0", tenon::exports<Tracing>)
