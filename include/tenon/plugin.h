/* SPDX-License-Identifier: MIT
 *
 * All that a plugin in C11 needs, besides the header that `tenon generate --language c` writes from its host:
 *
 *     #include <tenon/plugin.h>
 *     #include "demo.h"                                     // tenon generate demo --language c -o demo.h
 *
 *     TENON_IMPORTED(HostFunctions, app)
 *     static void greet(tenon_string_view name) { app.log(name); }
 *     static const Greeter greeter = {.greet = greet};
 *
 *     TENON_PLUGIN(hello, "1.0.0", TENON_IMPORTS((HostFunctions, app)), TENON_EXPORTS((Greeter, greeter)))
 *
 * With gcc and clang; tcc is not supported (manifest_text.h says why).
 * Not for C++, which has <tenon/plugin.hpp>, and not for hosts, which have <tenon/host.h>.
 */
#ifndef TENON_PLUGIN_H
#define TENON_PLUGIN_H

#include "manifest_text.h" /* first: it refuses other compilers */

#include <stdio.h>

#include "abi.h"
#include "fail.h"
#include "types.h"

/* Defines `object`, a table of that interface, at file scope: call through it, object.function(...). Until a host fills
 * it, and where the host does not offer a function, a slot holds a stub of the function's own type, which says so and
 * ends the process. Nothing but the host writes to it. Name it in TENON_IMPORTS, in the same file. */
#define TENON_IMPORTED(Interface, object) TENON_IMPORTED_##Interface(static, object)

/* The same for a plugin of several files, whose others say: extern TENON_HIDDEN Interface object; */
#define TENON_IMPORTED_BY_FILES(Interface, object) TENON_IMPORTED_##Interface(TENON_HIDDEN, object)

/* Whether the host offers that function: TENON_HAS(app, HostFunctions, trace), nested ones with _ for the dot. False
 * before registration; binds the function first where it is bound lazily. In the file of TENON_IMPORTED. [any-thread]
 */
#define TENON_HAS(object, Interface, function) tenon_has(&object##_link, TENON_SLOT_OF_##Interface##_##function)

/* Makes a plugin of this image, at file scope, once. The lists are TENON_IMPORTS((Interface, object), ...), of up to
 * eight, and TENON_EXPORTS, or TENON_NO_IMPORTS and TENON_NO_EXPORTS; an exported object is a constant table of static
 * storage, in which a null function is a withheld one. `plugin` is an identifier; `version` a string literal without
 * quotes and backslashes. After the lists there may be `.start = f` and `.stop = g`:
 *     static tenon_status f(tenon_error* why) { return ready() ? TENON_OK : tenon_fail(why, "no licence file"); }
 * start runs once, on the thread that loads, after the slots are filled; stop once, before they are unbound. */
#define TENON_PLUGIN(plugin, version, import_list, ...) \
    TENON_PLUGIN_OF(plugin, version, import_list, TENON_FIRST(__VA_ARGS__, ~), __VA_ARGS__)
#define TENON_PLUGIN_OF(plugin, version, import_list, export_list, ...)                               \
    static const char* tenon_this_plugin = "plugin " #plugin;                                         \
    TENON_NOTE_OF(tenon_note_##plugin, TENON_PLUGIN_ROLE, #plugin, version, import_list, export_list) \
    static tenon_state tenon_state_##plugin;                                                          \
    static const tenon_import tenon_imports_##plugin[] = {                                            \
        TENON_EACH(TENON_IMPORT_ENTRY, TENON_NOTHING, import_list){.slot_count = 0}};                 \
    static const tenon_export tenon_exports_##plugin[] = {                                            \
        TENON_EACH(TENON_EXPORT_ENTRY, TENON_NOTHING, export_list){.table_size = 0}};                 \
    TENON_ENTRY_VISIBILITY extern const tenon_entry tenon_plugin_##plugin;                            \
    const tenon_entry tenon_plugin_##plugin = {.magic = TENON_MAGIC,                                  \
                                               .size = sizeof(tenon_entry),                           \
                                               .abi_major = TENON_ABI_MAJOR,                          \
                                               .abi_minor = TENON_ABI_MINOR,                          \
                                               .manifest = tenon_note_##plugin.text,                  \
                                               .manifest_size = tenon_note_##plugin##_size,           \
                                               .imports = tenon_imports_##plugin,                     \
                                               .exports = tenon_exports_##plugin,                     \
                                               .import_count = TENON_COUNT_OF(import_list),           \
                                               .export_count = TENON_COUNT_OF(export_list),           \
                                               .state = &tenon_state_##plugin,                        \
                                               TENON_PASTED(TENON_HOOKS_, TENON_COUNT(__VA_ARGS__))(__VA_ARGS__)};

/* From here on: what the macros above are made of. */

#ifdef TENON_STATIC
#    define TENON_ENTRY_VISIBILITY TENON_HIDDEN
#    define TENON_PLUGIN_ROLE "linked-in"
#else
#    define TENON_ENTRY_VISIBILITY TENON_EXPORT
#    define TENON_PLUGIN_ROLE "plugin"
#endif
#define TENON_ONLY_USED_BY_SOME __attribute__((unused))

static const char* tenon_this_plugin; /* TENON_PLUGIN defines it; null in a file without */

static inline bool tenon_has(const tenon_link* link, uint32_t slot) {
    tenon_state* state = link->state;
    return state != NULL && state->has != NULL && state->has(state, link->import, slot) != 0;
}

/* The documented end of the process: one line, and abort. */
TENON_ONLY_USED_BY_SOME __attribute__((noreturn, cold, noinline)) static void
tenon_stop_unbound(const tenon_link* link, uint32_t slot, const char* interface_name, const char* function) {
    char reason[512];
    tenon_error why = {reason, sizeof reason, 0};
    tenon_state* state = link->state;
    if (state != NULL && state->unbound != NULL) state->unbound(state, link->import, slot, &why);
    if (why.size == 0)
        tenon_fail(&why, state == NULL
                             ? "no host has registered it; the import must be named in TENON_PLUGIN, and what "
                               "runs before there is a host, such as a constructor, belongs into a start hook"
                         : state->phase == TENON_HOST_GONE
                             ? "its host is gone; keep plugins from running after their host has ended"
                             : "no host has registered it");
    fprintf(stderr, "tenon: %s called %s.%s, but %.*s\n", tenon_this_plugin != NULL ? tenon_this_plugin : "this plugin",
            interface_name, function, (int)why.size, reason);
    fflush(stderr);
    __builtin_abort();
}

/* What a stub asks before it goes on: the function, which is in its slot by then. Does not return without one. */
TENON_ONLY_USED_BY_SOME __attribute__((noinline)) static tenon_function
tenon_function_for(const tenon_link* link, uint32_t slot, const char* interface_name, const char* function) {
    tenon_state* state = link->state;
    const tenon_function f = state != NULL && state->resolve != NULL ? state->resolve(state, link->import, slot) : NULL;
    if (f == NULL) tenon_stop_unbound(link, slot, interface_name, function);
    return f;
}

#define TENON_IMPORT_ENTRY(Interface, object) \
    {.interface_name = #Interface,            \
     .table = TENON_TYPED(Interface, object), \
     .link = &object##_link,                  \
     .put_stubs = object##_put_stubs,         \
     .slot_count = object##_slot_count,       \
     .table_size = sizeof object},
#define TENON_EXPORT_ENTRY(Interface, object) \
    {.interface_name = #Interface, .table = TENON_TYPED(const Interface, object), .table_size = sizeof object},
/* The address of an object, which must be one of that interface. */
#define TENON_TYPED(Interface, object) (1 ? &object : (Interface*)NULL)
#define TENON_HOOKS_1(exports)
#define TENON_HOOKS_2(exports, hook) hook,
#define TENON_HOOKS_3(exports, hook, other_hook) hook, other_hook,

#endif
