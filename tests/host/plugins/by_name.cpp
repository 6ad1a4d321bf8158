// SPDX-License-Identifier: MIT
//
// A library that knows nothing of Tenon, and exports functions; some under names with a prefix, some under bare ones.
#include <cstdio>
#include <cstdlib>

#include <tenon/types.h>

extern "C" {
__attribute__((constructor)) static void leave_a_trace() {
    if (const char* file = std::getenv("TENON_TEST_TRACE"))
        if (std::FILE* f = std::fopen(file, "w")) std::fclose(f);
}

int Greeter_greet(tenon_string_view name) { return static_cast<int>(name.size); }
int Tracing_add(int a, int b) { return a + b; }
int Tracing_trace = 7; // data
int open(int x) { return x + 1; }
int close(int x) { return x - 1; }
}
