// SPDX-License-Identifier: MIT
//
// All that a host needs; link tenon::host.
//
//     static constexpr tenon::exported<HostFunctions> functions{{.log = log_line, .sleep = pause}};
//     TENON_HOST(demo, "2.1.0", functions, tenon::imports<Greeter>)
//
//     tenon::host host{functions};
//     auto hello = host.load<Greeter>("./libhello.so");
//     if (!hello) { std::cerr << hello.error() << '\n'; return 1; }
//     hello.value()->greet("world");
//
// The library never prints, and throws nothing but std::bad_alloc; a call to a slot that nothing is bound to is the one
// thing that ends the process, and on_unbound is told first. Not for plugins: those include <tenon/plugin.hpp>.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "host/before_load.hpp"
#include "host/description.hpp"
#include "host/error.hpp"
#include "host/event.hpp"
#include "host/options.hpp"
#include "host/plugin_handle.hpp"
#include "host/scan.hpp"
#include "host_note.h"

struct tenon_host; // of host.h, the same for C

namespace tenon::inline v1 {

class host {
public:
    // Offers these tables to every plugin; they stay where they are, and constant, while the host lives.
    template <class... Interfaces> explicit host(const exported<Interfaces>&... functions);
    // Stops its plugins in the opposite order of their loads, fills their slots with stubs that say so, and unloads
    // them. No call into a plugin may be under way.
    ~host();
    host(host&&) noexcept;
    host& operator=(host&&) noexcept;

    // Reads and checks the file, and only then loads it, fills its slots and runs its start hook. On an error nothing
    // of the plugin has run, unless the error is about its start hook, and nothing of it stays. A path without a
    // directory is taken from the current one; the loader's search path is never used. Loading a plugin again gives a
    // handle to the one that is there. [any-thread], one at a time
    template <class... Imports>
    expected<plugin<Imports...>> load(const std::filesystem::path& file, const load_options& = {});

    // The same for a plugin that is linked into this program: host.add<Greeter>(TENON_STATIC_PLUGIN(hello)).
    template <class... Imports> expected<plugin<Imports...>> add(const tenon_entry& entry, const load_options& = {});

    // Takes a library that has no manifest: its exported functions, found by their names alone, so that nothing can be
    // checked but that they are there, before it is loaded; report() says so. It gets nothing from the host. Each
    // needed function must be one of the file's own; data and function_refs can't be taken. A file with a plugin's
    // manifest is refused: load checks it. [any-thread], one at a time
    template <class... Imports>
    expected<plugin<Imports...>> load_symbols(const std::filesystem::path& file, const load_symbols_options& = {});

    // Reads and checks all plugins of a directory, not those of its folders, and loads none. With interfaces, a verdict
    // is what load of these would find with these options. Without, it is that of `tenon check`: the plugin's imports
    // against what this host offers, and of what TENON_HOST says that the host imports, what the plugin offers; at
    // least one. An error only where the directory can't be read. [any-thread]
    template <class... Imports>
    expected<scan_result> scan(const std::filesystem::path& directory, const load_options& = {}) const;

    // Asked before each load of a file, after the check and before anything of the plugin runs, on the loading thread.
    // One hook a host; an empty one asks nobody. It is not asked for linked-in plugins, whose code is the program's
    // own, nor for what this host has loaded already. [any-thread]
    void before_load(before_load_hook hook);

    // Tells `handler` what happens to this host's plugins, until the subscription ends. [any-thread]
    subscription subscribe(event_handler handler);

    // Told of every call to a slot that nothing is bound to, on the calling thread. When it returns, or where there is
    // none, the plugin's stub prints one line and ends the process. It may end the process itself, or longjmp (what the
    // call held leaks then); it must not throw, or end the thread. Set it before plugins run. [any-thread]
    void on_unbound(std::function<void(const unbound_call&)> handler);

private:
    friend ::tenon_host;
    struct state;
    struct loaded {
        std::shared_ptr<plugin_record> record;
        std::vector<const void*> tables;
    };
    host(std::vector<offered_table> tables, const tenon_host_note* self);
    expected<loaded> load_file(const std::filesystem::path&, const std::vector<interface_description>& asked,
                               const load_options&);
    expected<loaded> load_library(const std::filesystem::path&, const std::vector<interface_description>& asked,
                                  const load_symbols_options&);
    expected<scan_result> scan_directory(const std::filesystem::path&, const std::vector<interface_description>& asked,
                                         const load_options&) const;
    expected<loaded> add_entry(const tenon_entry&, const std::vector<interface_description>& asked,
                               const load_options&);

    template <class Import> static interface_description asked() {
        using a = binding::asked_interface<Import>;
        return binding::describe_interface<typename a::interface_type, typename a::needs_type>();
    }

    std::unique_ptr<state> state_;
};

template <class... Interfaces>
host::host(const exported<Interfaces>&... functions)
    : host(std::vector<offered_table>{offer(functions)...}, TENON_THIS_HOST) {}

template <class... Imports>
expected<plugin<Imports...>> host::load(const std::filesystem::path& file, const load_options& options) {
    auto l = load_file(file, {asked<Imports>()...}, options);
    if (!l) return std::move(l).error();
    return plugin<Imports...>(std::move(l->record), l->tables);
}

template <class... Imports>
expected<plugin<Imports...>> host::add(const tenon_entry& entry, const load_options& options) {
    auto l = add_entry(entry, {asked<Imports>()...}, options);
    if (!l) return std::move(l).error();
    return plugin<Imports...>(std::move(l->record), l->tables);
}

template <class... Imports>
expected<plugin<Imports...>> host::load_symbols(const std::filesystem::path& file,
                                                const load_symbols_options& options) {
    auto l = load_library(file, {asked<Imports>()...}, options);
    if (!l) return std::move(l).error();
    return plugin<Imports...>(std::move(l->record), l->tables);
}

template <class... Imports>
expected<scan_result> host::scan(const std::filesystem::path& directory, const load_options& options) const {
    return scan_directory(directory, {asked<Imports>()...}, options);
}

// The same without a host object: against what TENON_HOST says of this image.
inline expected<scan_result> scan(const std::filesystem::path& directory) { return host().scan(directory); }

} // namespace tenon::inline v1

// The entry of a plugin that is linked into this program; naming it also pulls it out of its archive. By its symbol's
// name, so that it can be said inside any namespace and function.
#define TENON_STATIC_PLUGIN(plugin)                                                                         \
    ([]() -> const tenon_entry& {                                                                           \
        TENON_DECLARED_ANYWHERE                                                                             \
        extern const tenon_entry tenon_plugin_##plugin __asm__(TENON_SYMBOL_NAME("tenon_plugin_" #plugin)); \
        TENON_DECLARED_ANYWHERE_END                                                                         \
        return tenon_plugin_##plugin;                                                                       \
    }())
// In an unnamed namespace clang takes the declaration for one of a variable that should be there, too.
#ifdef __clang__
#    define TENON_DECLARED_ANYWHERE \
        _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wundefined-internal\"")
#    define TENON_DECLARED_ANYWHERE_END _Pragma("clang diagnostic pop")
#else
#    define TENON_DECLARED_ANYWHERE
#    define TENON_DECLARED_ANYWHERE_END
#endif
#define TENON_SYMBOL_NAME(name) TENON_TEXT(__USER_LABEL_PREFIX__) name
#define TENON_TEXT(x) TENON_TEXT_OF(x)
#define TENON_TEXT_OF(x) #x

// Puts the host's manifest into this image, for `tenon check` and for messages: objects of tenon::exported, and
// tenon::imports<I> for what it asks of plugins, tenon::exports<I> for a table that it gets at run time. At global
// scope, once per image.
#define TENON_HOST(name, version, ...)                                                  \
    namespace {                                                                         \
    using tenon_listed_by_host = ::tenon::binding::listed<__VA_ARGS__>;                 \
    TENON_NOTE(tenon_note_of_host, "host", #name, version, tenon_listed_by_host);       \
    }                                                                                   \
    extern "C" constinit const tenon_host_note tenon_this_host{tenon_note_of_host.text, \
                                                               decltype(tenon_note_of_host)::size};
