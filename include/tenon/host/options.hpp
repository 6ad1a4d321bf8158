// SPDX-License-Identifier: MIT
//
// How one plugin gets its functions: where they come from, when, and which it does not get. The plugin's source is the
// same in every case.
//
//     host.load<Greeter>("./libhello.so", {.from = tenon::source::symbols, .when = tenon::moment::first_call});
//     host.load<Greeter>("./libhello.so", {.sealed = true});
//     host.load<Greeter>("./libguest.so", {.withhold = {tenon::path_of<&HostFunctions::sleep>()}});
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "description.hpp"

namespace tenon::inline v1 {

enum class source {
    tables,  // the tables that the host was made with: registration
    symbols, // exported functions of the image `symbols_of`, named prefix + function
};

enum class moment {
    start,      // every slot is filled by the load
    first_call, // a slot is filled by the first call through it; variadic functions, function_refs and data at start
};

struct load_options {
    source from = source::tables;
    moment when = moment::start;

    // Functions that this plugin does not get, "HostFunctions.sleep". A needed one that is withheld does not refuse the
    // load: its slot keeps the stub, and has<>() says false. A name that no table has is an error.
    std::vector<std::string> withhold = {};

    // Tables for this plugin alone, instead of the host's own of the same interface.
    std::vector<offered_table> tables = {};

    // For source::symbols: any address in the image that exports them; null is the main program. And what comes before
    // a function's name; empty means "<Interface>_". Bare names would meet those of the C library: log, sleep.
    const void* symbols_of = nullptr;
    std::string symbol_prefix = {};

    // Loads a private copy of the file, in memory that nobody can write to any more: it is copied first, and the copy
    // is checked and loaded, so that a file which is replaced or written to meanwhile does no harm. The file is not
    // held, and each host may have a copy of its own of one plugin. What a plugin can notice: $ORIGIN in its RUNPATH
    // means /proc/self/fd, so its own libraries are not found beside it; dladdr and debuggers know it as
    // /proc/self/fd/<n>, /proc/self/maps as /memfd:<file>; it costs its size in memory that is not shared with other
    // processes, and one descriptor. It needs /proc, and no policy (vm.memfd_noexec, SELinux) that forbids memory to be
    // executed: the error says so.
    // Windows loads no copy out of memory. There the file itself is checked and loaded, and held open from before the
    // check until the plugin is unloaded, so that nobody can write to, rename or remove it; it is refused while
    // somebody has it open for writing, and two hosts can't each have it. Other systems than these two have no sealed
    // loads.
    bool sealed = false;
};

// How a library without a manifest is taken, by host.load_symbols.
struct load_symbols_options {
    // What comes before a function's name: none means "<Interface>_", an empty one that names are bare.
    std::optional<std::string> prefix = {};
    bool sealed = false; // as above
};

// A call to a slot that nothing is bound to.
struct unbound_call {
    std::string plugin;   // "hello"
    std::string function; // "HostFunctions.trace"
    std::string reason;   // "the host withholds it from this plugin"
};

} // namespace tenon::inline v1
