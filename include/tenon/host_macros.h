/* SPDX-License-Identifier: MIT
 *
 * The macros of host.h, which includes it: they join a host in C with the interfaces that `tenon generate` has written
 * for it. All but lists and TENON_TABLE stand at file scope.
 */
#ifndef TENON_HOST_MACROS_H
#define TENON_HOST_MACROS_H

#include "manifest_text.h" /* first: it refuses other compilers */

#include <stdio.h>
#include <stdlib.h>

#include "fail.h"
#include "types.h"

/* Defines `object`, a tenon_offered: that table, of that interface. A null pointer is allowed where the table is only
 * known at run time: object.table = api; */
#define TENON_OFFERED(Interface, object, pointer_to_table)                                                      \
    TENON_LONG_TEXTS static tenon_offered object = {TENON_TEXT_##Interface, sizeof(TENON_TEXT_##Interface) - 1, \
                                                    1 ? (pointer_to_table) : (const Interface*)0};              \
    TENON_LONG_TEXTS_END

/* Defines `object`, a tenon_asked: that interface, and a stub for each of its functions. */
#define TENON_ASKED(Interface, object)                                                   \
    TENON_LONG_TEXTS TENON_ASKED_##Interface(object) static const tenon_asked object = { \
        TENON_TEXT_##Interface,  sizeof(TENON_TEXT_##Interface) - 1,                     \
        TENON_NEEDS_##Interface, sizeof(TENON_NEEDS_##Interface) - 1,                    \
        sizeof(Interface),       _Alignof(Interface),                                    \
        object##_construct};                                                             \
    TENON_LONG_TEXTS_END

/* Puts the host's manifest into this image, for `tenon check` and for messages. Lists of (Interface, object), as
 * TENON_IMPORTS and TENON_EXPORTS make them, of what TENON_ASKED and TENON_OFFERED define. Once per image. `host` is an
 * identifier; `version` a string literal without quotes and backslashes. */
#define TENON_HOST(host, version, import_list, export_list)                             \
    TENON_NOTE_OF(tenon_note_of_host, "host", #host, version, import_list, export_list) \
    const tenon_host_note tenon_this_host = {tenon_note_of_host.text, tenon_note_of_host_size};

/* Declares the entry of a linked-in plugin. */
#define TENON_STATIC_PLUGIN(plugin) extern TENON_HIDDEN const tenon_entry tenon_plugin_##plugin;

/* Declares Interface_function, the symbol by which plugins find that function; defined with another signature it does
 * not compile. */
#define TENON_SYMBOL(Interface, function) \
    extern TENON_EXPORT __typeof__(*((Interface*)0)->function) Interface##_##function;

/* Lists, good in the block that they stand in. */
#define TENON_TABLES(...) ((const tenon_offered* const[]){__VA_ARGS__, NULL})
#define TENON_INTERFACES(...) ((const tenon_asked* const[]){__VA_ARGS__, NULL})
#define TENON_TEXTS(...) ((const char* const[]){__VA_ARGS__, NULL})

/* A handle's table of `object`, defined by TENON_ASKED. */
#define TENON_TABLE(handle, Interface, object) ((const Interface*)tenon_handle_table(handle, &object))

/* From here on: what the macros above are made of. */

#define TENON_LONG_TEXTS _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Woverlength-strings\"")
#define TENON_LONG_TEXTS_END _Pragma("GCC diagnostic pop")

/* The documented end of the process: one line, and abort. */
__attribute__((noreturn, cold, unused)) static void tenon_stop_asked(const char* interface_name, const char* function) {
    fprintf(stderr,
            "tenon: the host called %s.%s, but the plugin does not offer it, or has been unloaded; ask "
            "tenon_handle_has() first\n",
            interface_name, function);
    fflush(stderr);
    abort();
}

#endif
