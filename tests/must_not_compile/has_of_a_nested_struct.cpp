// SPDX-License-Identifier: MIT
//
// has<> of a nested struct, which is neither there nor absent as a whole.
//
// error: tenon: has<> asks for a function or data member, not a nested struct
#include <tenon/plugin.hpp>

struct Files {
    void (*open)(int number);
    void (*close)(int number);
};
struct HostFunctions {
    void (*log)(int level);
    Files files;
};

static tenon::imported<HostFunctions> app;
#ifdef REFUSED
bool work() { return app.has<&HostFunctions::files>(); }
#else
bool work() { return app.has<&HostFunctions::log>(); }
#endif
TENON_PLUGIN(refused, "1.0.0", app)
