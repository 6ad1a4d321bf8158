// SPDX-License-Identifier: MIT
//
// What the host under test and its plugins share. Where a test needs the two sides to differ, it declares a struct of
// the same name in a namespace of its own and offers that: names of interfaces carry no namespace.
#pragma once

#include <tenon/types.hpp>

struct App {
    int (*add)(int a, int b);
    void (*note)(tenon::string_view text); // remembered by the test
};

struct Greeter {
    int (*greet)(tenon::string_view name); // notes the name, and returns add(20, 22)
};

// For plugins/hooks.cpp: how its start hook goes, and that its stop hook ran.
struct Course {
    int (*number)();
    int (*mood)(); // one of the moods below
    void (*ended)(int number);
};
enum mood { starts_well, refuses, refuses_silently, throws_exception, throws_number };

struct Painter {
    int (*paint)(int colour); // returns number() + colour
};

// Everything that a slot can be.
struct Io {
    int (*open)(int);
    int (*close)(int);
};
struct Everything {
    int version;                           // data
    int (*const twice)(int);               // const
    int (*sum)(int count, ...);            // variadic
    tenon::function_ref<int(int)> counted; // with a context
    Io io;                                 // nested
    int (*steps[3])(int);                  // an array of functions
    Io units[2];                           // an array of structs of functions
    const char* const name;                // const data
    int primes[4];                         // an array of data
};
struct Mirror {
    const Everything* (*seen)(); // the plugin's own table
};

// For plugins/tracing.cpp, which needs `add` and nothing else.
struct Tracing {
    int (*add)(int a, int b);
    int (*trace)(int level);
    int (*sum)(int count, ...);
    tenon::function_ref<int(int)> hook;
    int level;
};
struct Traced {
    int (*has)();         // one bit per member of Tracing, the first is 1
    int (*trace)(int);    // calls Tracing::trace, bound or not
    int (*sum)(int, int); // the same with sum
    int (*hook)(int);     // and hook
    int (*level)();
};

// For plugins/crowd.cpp.
struct Numbers {
    long (*at[24])(long);
};
struct Crowd {
    long (*call)(int slot, long argument);
};

// For plugins/inner_host.cpp, a plugin that is a host.
struct Nest {
    int (*open)(tenon::string_view plugin_file); // 0 when it was loaded
    int (*greet)(tenon::string_view name);       // of that plugin
    void (*close)();
};

// For plugins/odd.cpp: what may be found under a symbol's name.
struct Odd {
    int (*here)(int);
    int (*nowhere)(int);
    int (*elsewhere)(int); // in a library that the program is linked with
    int (*data)(int);
};
struct OddCalls {
    int (*has)(); // one bit per member of Odd, the first is 1
    int (*here)(int);
    int (*nowhere)(int);
    int (*elsewhere)(int);
    int (*data)(int);
};

// For plugins/self_bound.cpp.
struct SelfBound {
    const char* (*complaint)(); // what it reported
    int (*has)();
    int (*sum)(int a, int b);
    int (*trace)(int level);
    int (*nowhere)(int);
};
