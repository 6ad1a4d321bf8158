// SPDX-License-Identifier: MIT
//
// What is compiled: SUBJECT is the header of an interface, INTERFACE its name, MEMBERS their number where it has to be
// stated. With TENON a plugin that imports it, exports a function, and calls one; without, the header alone.
#ifdef TENON
#    include <tenon/plugin.hpp>
#endif

#include SUBJECT

#ifdef TENON
#    ifdef MEMBERS
TENON_MEMBERS(INTERFACE, MEMBERS)
#    endif

static tenon::imported<INTERFACE> app;

struct Worker {
    bool (*ready)();
};
static bool ready() { return app.operator->() != nullptr; }
static constexpr tenon::exported<Worker> worker{{.ready = ready}};

TENON_PLUGIN(subject, "1.0.0", app, worker)
#endif
