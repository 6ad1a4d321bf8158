// SPDX-License-Identifier: MIT
//
// get<> of an interface that was not asked for in load<>.
//
// error: tenon: this interface was not asked for in load<...>
#include <tenon/host.hpp>

struct Greeter {
    void (*greet)(int times);
};
struct Painter {
    void (*paint)(int times);
};

void work(tenon::host& host) {
#ifdef REFUSED
    auto loaded = host.load<Greeter>("./libhello.so");
#else
    auto loaded = host.load<Greeter, Painter>("./libhello.so");
#endif
    loaded.value().get<Painter>()->paint(1);
}
