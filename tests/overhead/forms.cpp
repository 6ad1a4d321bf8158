// SPDX-License-Identifier: MIT
//
// One call in the forms that docs/overhead.md compares; forms.txt has what becomes of each.
#include <tenon/plugin.hpp>

struct HostFunctions {
    int (*add)(int left, int right);
};

static tenon::imported<HostFunctions> app;
int by_slot() { return app->add(1, 2) + 1; }

static int (*pointer)(int, int);
int by_pointer() { return pointer(1, 2) + 1; }

extern "C" int add(int left, int right);
int by_symbol() { return add(1, 2) + 1; }

static const HostFunctions* api;
int by_struct() { return api->add(1, 2) + 1; }

static bool is_set;
static HostFunctions value;
int by_once_cell() {
    if (!__atomic_load_n(&is_set, __ATOMIC_ACQUIRE)) __builtin_abort();
    return value.add(1, 2) + 1;
}

void fill(const HostFunctions* host) {
    pointer = host->add;
    value = *(api = host);
    __atomic_store_n(&is_set, true, __ATOMIC_RELEASE);
}

TENON_PLUGIN(forms, "1.0.0", app)
