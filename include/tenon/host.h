/* SPDX-License-Identifier: MIT
 *
 * All that a host in C11 needs, besides the header that `tenon generate --language c` writes; link tenon::host.
 *
 *     static const HostFunctions functions = {.log = log_line, .sleep = rest};
 *     TENON_OFFERED(HostFunctions, offered, &functions)
 *     TENON_ASKED(Greeter, greeter)
 *     TENON_HOST(demo, "2.1.0", TENON_IMPORTS((Greeter, greeter)), TENON_EXPORTS((HostFunctions, offered)))
 *
 *     tenon_host_new(TENON_TABLES(&offered), &host, &why);
 *     if (tenon_host_load(host, "./libhello.so", TENON_INTERFACES(&greeter), NULL, &hello, &why) == TENON_OK)
 *         TENON_TABLE(hello, Greeter, greeter)->greet(TENON_LITERAL("world"));
 *     tenon_host_end(host);
 *
 * What host.hpp can do, this can: each function means what the one of its name means there. Nothing is printed, no
 * exception comes out of it, and memory that runs out is a failure like others. Texts are UTF-8 and end with a zero;
 * what a function gives out stays its giver's and lives as long, unless it says that the caller frees it. Pointers are
 * never null where nothing else is said.
 *
 * A function with `why` gives TENON_OK; or TENON_FAILED, its result is null, and `*why` a failure that the caller
 * frees. `why` may be null itself. Not for plugins: those include <tenon/plugin.h>.
 */
#ifndef TENON_HOST_H
#define TENON_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi.h"
#include "host_note.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Interfaces */

/* An interface that the host asks plugins for; TENON_ASKED makes it. Constant, and there as long as the host. */
typedef struct tenon_asked {
    const char* text; /* canonical, as in manifests */
    size_t text_size;
    const char* needs; /* "all", with its quotes, or a list: ["log","sleep"] */
    size_t needs_size;
    size_t table_size;
    size_t table_align;
    void (*construct)(void* table); /* puts a table there in which every function is a stub */
} tenon_asked;

/* A table that the host offers; TENON_OFFERED makes it. The table stays where it is, and constant, while the host
 * lives; a null function in it is a withheld one. */
typedef struct tenon_offered {
    const char* text;
    size_t text_size;
    const void* table;
} tenon_offered;

/* What checks and loads say */

#define TENON_EQUAL 0u        /* the same bytes */
#define TENON_COMPATIBLE 1u   /* fits; findings are notes */
#define TENON_INCOMPATIBLE 2u /* at least one finding is breaking */
#define TENON_UNREADABLE 3u   /* there was nothing to check */

typedef struct tenon_report tenon_report;

/* One difference. `id` is stable: docs/findings.md. */
typedef struct tenon_finding {
    bool breaking;
    const char* id;
    const char* path;     /* HostFunctions.log(arg 1 -> LogRecord).level */
    const char* asked_by; /* plugin hello 1.0.0 */
    const char* expected;
    const char* found;
    const char* remedy;
    const char* message; /* all of it for a person, safe for a terminal */
} tenon_finding;

uint32_t tenon_report_verdict(const tenon_report* report);                     /* TENON_EQUAL, ... [any-thread] */
size_t tenon_report_count(const tenon_report* report);                         /* of its findings [any-thread] */
tenon_finding tenon_report_finding(const tenon_report* report, size_t number); /* breaking ones first [any-thread] */

/* Why something could not be done; who gets it frees it. */
typedef struct tenon_failure tenon_failure;

const char* tenon_failure_id(const tenon_failure* failure);      /* stable, such as "incompatible" [any-thread] */
const char* tenon_failure_message(const tenon_failure* failure); /* for people, without the findings [any-thread] */
const char* tenon_failure_text(const tenon_failure* failure);    /* with the findings, a line each [any-thread] */
const tenon_report* tenon_failure_report(const tenon_failure* failure); /* of the check, if it was one [any-thread] */
void tenon_failure_free(tenon_failure* failure);                        /* null is allowed [any-thread] */

/* Hosts */

typedef struct tenon_host tenon_host;

/* What stands in a list that ends with a null, as TENON_TABLES(&offered), TENON_INTERFACES(&greeter) and
 * TENON_TEXTS("HostFunctions.sleep") write it; null is an empty one. */
typedef const tenon_offered* const* tenon_tables;
typedef const tenon_asked* const* tenon_interfaces;
typedef const char* const* tenon_texts;

/* A host that offers these tables to every plugin. The caller ends it. `self` is what TENON_HOST says of the caller's
 * image, or null. [any-thread] */
tenon_status tenon_host_new_as(tenon_tables tables, const tenon_host_note* self, tenon_host** host,
                               tenon_failure** why);
static inline tenon_status tenon_host_new(tenon_tables tables, tenon_host** host, tenon_failure** why) {
    return tenon_host_new_as(tables, TENON_THIS_HOST, host, why);
}

/* Stops its plugins in the opposite order of their loads, fills their slots with stubs that say so, unloads them, and
 * frees the host. No call into a plugin may be under way. Null is allowed. */
void tenon_host_end(tenon_host* host);

/* Numbers and not enumerations, whose width a compiler flag changes. */
#define TENON_FROM_TABLES 0u
#define TENON_FROM_SYMBOLS 1u
#define TENON_AT_START 0u
#define TENON_ON_FIRST_CALL 1u

/* How one plugin gets its functions. All zero, or a null pointer to it, is the usual way; host/options.hpp says what
 * each means. */
typedef struct tenon_load_options {
    uint32_t from; /* TENON_FROM_... */
    uint32_t when; /* TENON_AT_START, TENON_ON_FIRST_CALL */
    bool sealed;
    tenon_texts withhold;      /* "HostFunctions.sleep", ... */
    tenon_tables tables;       /* for this plugin, instead of the host's own of the same interfaces */
    const void* symbols_of;    /* any address in the image that exports them; null: the main program */
    const char* symbol_prefix; /* null: "<Interface>_" */
} tenon_load_options;

typedef struct tenon_load_symbols_options {
    const char* prefix; /* null: "<Interface>_"; empty: names are bare */
    bool sealed;
} tenon_load_symbols_options;

/* A plugin that is there, with the tables that were asked of it. */
typedef struct tenon_handle tenon_handle;

/* Reads and checks the file, and only then loads it, fills its slots and runs its start hook. [any-thread], one at a
 * time */
tenon_status tenon_host_load(tenon_host* host, const char* file, tenon_interfaces asked,
                             const tenon_load_options* options, tenon_handle** handle, tenon_failure** why);

/* The same for a plugin that is linked in, whose entry TENON_STATIC_PLUGIN declares: &tenon_plugin_hello. */
tenon_status tenon_host_add(tenon_host* host, const tenon_entry* entry, tenon_interfaces asked,
                            const tenon_load_options* options, tenon_handle** handle, tenon_failure** why);

/* Takes a library that has no manifest, by the names of what it exports. [any-thread], one at a time */
tenon_status tenon_host_load_symbols(tenon_host* host, const char* file, tenon_interfaces asked,
                                     const tenon_load_symbols_options* options, tenon_handle** handle,
                                     tenon_failure** why);

/* The functions of an interface that this load asked for, all slots callable; null for another. The table lives as long
 * as the handle; when the plugin is gone, it holds stubs. TENON_TABLE gives it its type. [any-thread] */
const void* tenon_handle_table(const tenon_handle* handle, const tenon_asked* asked);
/* Whether the plugin offers that function: TENON_SLOT_OF_Greeter_greet. [any-thread] */
bool tenon_handle_has(const tenon_handle* handle, const tenon_asked* asked, uint32_t slot);
const char* tenon_handle_name(const tenon_handle* handle);           /* "hello" [any-thread] */
const char* tenon_handle_version(const tenon_handle* handle);        /* [any-thread] */
const tenon_report* tenon_handle_report(const tenon_handle* handle); /* equal, or compatible [any-thread] */
/* Frees the handle and its tables; the plugin stays until its host ends. It may outlive the host. Null is allowed. */
void tenon_handle_free(tenon_handle* handle);

/* A directory of plugins, read and checked as load would, and none loaded. The caller frees the result. [any-thread] */
typedef struct tenon_scan tenon_scan;
typedef struct tenon_scanned {
    const char* file;
    const char* name; /* empty where no plugin's manifest could be read, as is the version */
    const char* version;
    tenon_texts imports; /* names of interfaces */
    tenon_texts exports;
    uint32_t verdict; /* TENON_EQUAL, ... */
    const tenon_report* report;
    const tenon_failure* refusal; /* what load would say; null for a plugin that fits. Not to be freed */
} tenon_scanned;

tenon_status tenon_host_scan(const tenon_host* host, const char* directory, tenon_interfaces asked,
                             const tenon_load_options* options, tenon_scan** result, tenon_failure** why);
size_t tenon_scan_count(const tenon_scan* scan);                        /* [any-thread] */
tenon_scanned tenon_scan_plugin(const tenon_scan* scan, size_t number); /* by the names of their files [any-thread] */
void tenon_scan_free(tenon_scan* scan);                                 /* null is allowed */

/* Looking on */

/* What a before_load hook gets to see; good during the call. host/before_load.hpp says more. */
typedef struct tenon_load_candidate {
    const char* file;
    int descriptor; /* the file that was checked, open for reading; stays the host's */
    const char* manifest;
    const char* plugin; /* empty, as are the others, for a library without a manifest */
    const char* version;
    tenon_texts imports;
    tenon_texts exports;
    const tenon_report* report;
} tenon_load_candidate;

/* TENON_OK: load it. Else the load fails, for the reason in `why`: return tenon_fail(why, "it is not signed"). */
typedef tenon_status (*tenon_before_load_hook)(void* context, const tenon_load_candidate* candidate, tenon_error* why);

/* One hook a host; a null one asks nobody. [any-thread] */
tenon_status tenon_host_before_load(tenon_host* host, tenon_before_load_hook hook, void* context, tenon_failure** why);

/* host/event.hpp says when each comes. */
#define TENON_EVENT_READ 0u
#define TENON_EVENT_CHECKED 1u
#define TENON_EVENT_REFUSED 2u
#define TENON_EVENT_LOADED 3u
#define TENON_EVENT_STARTED 4u
#define TENON_EVENT_STOPPED 5u
#define TENON_EVENT_UNLOADED 6u
#define TENON_EVENT_PINNED 7u
#define TENON_EVENT_BOUND 8u
#define TENON_EVENT_STUB_CALLED 9u

/* Good during the call. What does not apply is empty or null. */
typedef struct tenon_event {
    uint32_t what; /* TENON_EVENT_... */
    const char* file;
    const char* plugin;
    const char* version;
    const char* function; /* "HostFunctions.log" */
    const char* reason;
    const tenon_report* report;
    const tenon_failure* failure; /* not to be freed */
} tenon_event;

const char* tenon_event_name(uint32_t what); /* "read", "stub_called", ... [any-thread] */

/* Called on the thread that makes it happen, one event of a host at a time. It may subscribe and unsubscribe; it must
 * not load, add or end the host, nor wait for a thread that does or that calls a plugin, nor leave by longjmp. */
typedef void (*tenon_event_handler)(void* context, const tenon_event* event);
typedef struct tenon_subscription tenon_subscription;

/* Until the caller ends the subscription, which may be after the host has ended. [any-thread] */
tenon_status tenon_host_subscribe(tenon_host* host, tenon_event_handler handler, void* context,
                                  tenon_subscription** subscription, tenon_failure** why);
/* When it returns, the handler is not running on another thread, and never will again. Null is allowed. */
void tenon_subscription_end(tenon_subscription* subscription);

/* A call to a slot that nothing is bound to; good during the call. */
typedef struct tenon_unbound_call {
    const char* plugin;
    const char* function;
    const char* reason;
} tenon_unbound_call;

/* Told of each, on the calling thread; when it returns, or is null, the process ends. It may end the process itself, or
 * longjmp. Set it before plugins run. [any-thread] */
tenon_status tenon_host_on_unbound(tenon_host* host, void (*handler)(void* context, const tenon_unbound_call* call),
                                   void* context, tenon_failure** why);

#ifdef __cplusplus
}
#else
#    include "host_macros.h"
#endif

#endif
