// SPDX-License-Identifier: MIT
//
// What the linker makes of `add(1, 2)` when add is in another image, written as source: an entry of the procedure
// linkage table (PLT), and its slot in the global offset table (GOT). docs/overhead.md shows it.
#include <dlfcn.h>

static int find_add(int left, int right);

static int (*got_add)(int, int) = find_add; // the slot in the GOT

int plt_add(int left, int right) { return got_add(left, right); } // the entry in the PLT: one jump

static int find_add(int left, int right) { // what the dynamic linker does on the first call
    got_add = reinterpret_cast<int (*)(int, int)>(dlsym(RTLD_DEFAULT, "add"));
    return got_add(left, right);
}

int call_through_plt() { return plt_add(1, 2) + 1; }
