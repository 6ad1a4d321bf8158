// SPDX-License-Identifier: MIT
//
// What Tenon makes of `app->add(1, 2)`, written as source: a slot and its stub. docs/overhead.md shows it.
static int stub_of_add(int left, int right);

struct table {
    int (*add)(int, int);
};
static table app = {stub_of_add};         // never null: without a host, the stub is in there
static int (*(*resolve_add)())(int, int); // set by the host

static int stub_of_add(int left, int right) { // lazily: the first call gets here; at start: nobody does
    int (*const found)(int, int) = resolve_add();
    __atomic_store_n(&app.add, found, __ATOMIC_RELEASE);
    return found(left, right);
}

int call_through_slot() { return app.add(1, 2) + 1; }

void register_host(int (*(*resolve)())(int, int)) { resolve_add = resolve; }
