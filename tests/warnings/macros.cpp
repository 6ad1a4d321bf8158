// SPDX-License-Identifier: MIT
//
// Other people's headers make macros of common words, and come first: our headers use none of those words. Standard
// headers are not ours, so they come before the macros.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#ifdef _WIN32
#    include <windows.h>
#else
#    include <dlfcn.h>
#    include <link.h>
#endif

// Qt
#define slots
#define signals public
#define emit
#define foreach for
#define forever for (;;)
// Windows
#define interface struct
#define near
#define far
#define small char
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define ERROR 0
#define IN
#define OUT
// X11
#define None 0L
#define Bool int
#define Status int
#define Success 0
#define Always 2
#define Unsorted 0
// GNU C++, and assertions
#define linux 1
#define unix 1
#define check(expression) ((void)(expression))
#define verify(expression) ((void)(expression))

#include <tenon/host.hpp>
#include <tenon/plugin.hpp>
#include <tenon/self_bind.hpp>
#include <tenon/symbol.hpp>

namespace {

struct HostFunctions {
    void (*log)(tenon::string_view message);
};
struct Greeter {
    int (*greet)(tenon::string_view name);
};

tenon::imported<HostFunctions> app;
int greet(tenon::string_view name) {
    app->log(name);
    return app.has<&HostFunctions::log>() ? 1 : 0;
}
constexpr tenon::exported<Greeter> greeter{{.greet = greet}};

} // namespace

TENON_PLUGIN(hello, "1.0.0", app, greeter)
TENON_HOST(demo, "1.0.0", tenon::imports<Greeter>)

int load(const char* file) {
    tenon::host host;
    auto hello = host.load<Greeter>(file);
    return hello ? hello.value()->greet("world") : 0;
}
