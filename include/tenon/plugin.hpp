// SPDX-License-Identifier: MIT
//
// All that a plugin needs. Depends on nothing; works without exceptions and RTTI.
//
//     static tenon::imported<HostFunctions> app;
//     static void greet(tenon::string_view name) { app->log(name); }
//     static constexpr tenon::exported<Greeter> greeter{{.greet = greet}};
//     TENON_PLUGIN(hello, "1.0.0", app, greeter)
//
// Not for hosts: those include <tenon/host.hpp>, which has this, and link the library.
#pragma once

#include "slots/no_throw.hpp"
#include "slots/plugin_image.hpp"
#include "types.hpp"

// A plugin of the program that it is linked into (tenon_add_plugin(... STATIC)) needs no dynamic symbol.
#ifdef TENON_STATIC
#    define TENON_ENTRY_VISIBILITY TENON_HIDDEN
#    define TENON_PLUGIN_ROLE "linked-in"
#else
#    define TENON_ENTRY_VISIBILITY TENON_EXPORT
#    define TENON_PLUGIN_ROLE "plugin"
#endif

// Makes a plugin of this image. `plugin` is an identifier, the same one that a host which links it in names in
// TENON_STATIC_PLUGIN; `version` is a string literal; then everything that crosses: objects of tenon::imported and
// tenon::exported, tenon::start<f>, tenon::stop<f>. At global scope, once per plugin.
#define TENON_PLUGIN(plugin, version, ...)                                                                        \
    namespace {                                                                                                   \
    using tenon_listed_##plugin = ::tenon::binding::listed<__VA_ARGS__>;                                          \
    TENON_NOTE(tenon_note_##plugin, TENON_PLUGIN_ROLE, #plugin, version, tenon_listed_##plugin);                  \
    constinit tenon_state tenon_state_##plugin{};                                                                 \
    struct tenon_image_##plugin                                                                                   \
        : ::tenon::binding::plugin_image<tenon_image_##plugin, tenon_state_##plugin __VA_OPT__(, ) __VA_ARGS__> { \
        [[maybe_unused]] static constexpr char caller[] = "plugin " #plugin;                                      \
    };                                                                                                            \
    }                                                                                                             \
    extern "C" {                                                                                                  \
    TENON_ENTRY_VISIBILITY extern const tenon_entry tenon_plugin_##plugin;                                        \
    constinit const tenon_entry tenon_plugin_##plugin =                                                           \
        tenon_image_##plugin::entry(tenon_note_##plugin.text, decltype(tenon_note_##plugin)::size);               \
    }
