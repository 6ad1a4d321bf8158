/* SPDX-License-Identifier: MIT
 *
 * The frozen contract between a host and a plugin, in C11.
 *
 * A plugin exports one constant, `tenon_plugin_<name>`, of type tenon_entry. It is data: nothing of the plugin runs
 * when a host reads it. From it the host learns where the plugin's slots are and fills them. Everything that has a
 * name (interfaces, functions, types) stands in the manifest, a JSON text in a note of the same image; docs/manifest.md
 * describes it. The n-th import here is the n-th there, and so are their slots: functions (or data members) as they
 * come.
 *
 *     extern const tenon_entry tenon_plugin_hello;      // all that `nm -D --defined-only` shows
 *
 * C++ authors include <tenon/plugin.hpp> or <tenon/host.hpp>, never this file alone. It is not a place for convenience:
 * what stands here can never change again, only grow at the end of tenon_entry (its `size` tells how much there is).
 *
 * Thread tags. [any-thread]: may be called from any thread, also concurrently. [load]: called by the thread that loads
 * or unloads the plugin, never two at once for one plugin.
 */
#ifndef TENON_ABI_H
#define TENON_ABI_H

#include <stddef.h>
#include <stdint.h>

#define TENON_ABI_MAJOR 1       /* another major is refused */
#define TENON_ABI_MINOR 0       /* a newer minor only appended to tenon_entry */
#define TENON_MAGIC 0x4e4f4e54u /* "TNON"; does not match in the other byte order */

/* What crosses uses the platform's C calling convention. On 32-bit Windows a compiler flag can change the default, so
 * it is spelled there. */
#if defined(_WIN32) && (defined(__i386__) || defined(_M_IX86))
#    define TENON_CALL __cdecl
#else
#    define TENON_CALL
#endif

/* Visibility. Only the entry and exported symbols are visible; everything else of Tenon's in a plugin is hidden, or two
 * images' copies of our header code would be merged by the dynamic linker, even under RTLD_LOCAL. */
#if defined(_WIN32)
#    define TENON_EXPORT __declspec(dllexport)
#    define TENON_HIDDEN
#else
#    define TENON_EXPORT __attribute__((visibility("default")))
#    define TENON_HIDDEN __attribute__((visibility("hidden")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* No exception crosses. In the type of each function that is called across, so that a caller needs nothing of a C++
 * runtime to hold to it. */
#ifdef __cplusplus
#    define TENON_NEVER_THROWS noexcept
#else
#    define TENON_NEVER_THROWS
#endif

/* Status of a call across. Zero is success; everything else is a failure. Values below 100 are Tenon's and never change
 * their meaning; 100 and up are free for interfaces. 32 bit and not an enum: an enum's width depends on flags. */
typedef int32_t tenon_status;
#ifdef __cplusplus
#    define TENON_STATUS(number) (tenon_status{number}) /* no cast: users may have warnings about those on */
#else
#    define TENON_STATUS(number) ((tenon_status)number)
#endif
#define TENON_OK TENON_STATUS(0)
#define TENON_FAILED TENON_STATUS(1)        /* the callee says no; a message may say why */
#define TENON_EXCEPTION TENON_STATUS(2)     /* an exception was stopped at the border */
#define TENON_NOT_SUPPORTED TENON_STATUS(3) /* this side does not offer what was asked for */

/* Any function pointer; cast back to its own type before it is called. */
typedef void(TENON_CALL* tenon_function)(void);

/* Where a failing function writes its message: a buffer of the caller's, so that nothing is owned across the border.
 * `text` is never null, holds `capacity` bytes, of which the callee sets the first `size` (UTF-8, no terminator
 * needed). A longer message is cut, never refused. */
typedef struct tenon_error {
    char* text;
    uint64_t capacity;
    uint64_t size;
} tenon_error;

/* Why a slot holds a stub; written by the host, read by stubs. */
#define TENON_UNREGISTERED 0u /* no host has claimed the plugin yet */
#define TENON_REGISTERED 1u   /* the owner answers through `resolve` */
#define TENON_HOST_GONE 2u    /* the owner has ended; the image is still mapped */

/* The plugin's one writable record. The plugin defines it zeroed; afterwards only its owner writes to it.
 * `owner` is claimed by one compare-exchange from null: one plugin image has one owner, because its slots exist once.
 * All functions are the owner's, null until `phase` is TENON_REGISTERED, and null again when the host is gone. */
typedef struct tenon_state {
    const void* owner;
    void* context; /* the owner's, opaque to the plugin */

    /* The function for slot `slot` of import `import`; null when the owner does not offer it (absent or withheld).
     * When it is there the owner has also stored it into the slot, with one aligned store, before it returns: the next
     * call does not come here. [any-thread], also from several threads for one slot; never blocks on a load. */
    tenon_function(TENON_CALL* resolve)(struct tenon_state* state, uint32_t import, uint32_t slot) TENON_NEVER_THROWS;

    /* 1 when the slot is bound or can be bound, else 0; binds it when it can. Data members too. [any-thread] */
    uint32_t(TENON_CALL* has)(struct tenon_state* state, uint32_t import, uint32_t slot) TENON_NEVER_THROWS;

    /* Told of a call to a slot that nothing is bound to, before the stub ends the process; writes the reason to `why`,
     * which the stub prints. The host's handler may end the process in its own way, or longjmp to a place before the
     * call. Never by unwinding, that is neither by an exception nor by ending the thread: stubs don't let it through.
     * [any-thread] */
    void(TENON_CALL* unbound)(struct tenon_state* state, uint32_t import, uint32_t slot,
                              tenon_error* why) TENON_NEVER_THROWS;

    uint32_t phase;
    uint32_t reserved; /* zero */
} tenon_state;

/* Written by the owner at registration, so that an import can find its own state; the plugin defines it zeroed. */
typedef struct tenon_link {
    tenon_state* state;
    uint32_t import;
    uint32_t reserved; /* zero */
} tenon_link;

/* What the plugin needs: a table with a slot per function, in the plugin's memory, filled by the owner. Where each slot
 * lies, and of what kind it is, stands in the manifest alone: a list of slots here would only be compared with it, and
 * its pointers to stubs were relocations, which cost a load of three hundred functions a tenth. */
typedef struct tenon_import {
    const char* interface_name;
    void* table; /* writable; constant after registration but for lazily bound slots */
    tenon_link* link;

    /* Stores the plugin's own stub, which is of the slot's very type, into every function slot of the table, each with
     * one aligned store; data stays as it is. Called by the owner for what it does not bind at start, and when it goes.
     * Never null, calls nothing. [load] */
    void(TENON_CALL* put_stubs)(void) TENON_NEVER_THROWS;
    uint32_t slot_count;
    uint32_t table_size; /* in bytes */
} tenon_import;

/* What the plugin offers: a table that lives as long as the image. A null function in it is a withheld one. */
typedef struct tenon_export {
    const char* interface_name;
    const void* table;
    uint32_t table_size; /* in bytes */
    uint32_t reserved;   /* zero */
} tenon_export;

/* The entry. `magic` and `size` lie at offsets 0 and 4 for ever and are compared before anything behind them is read;
 * `size` lies outside what it measures in that sense, so that the record can grow. Constant, but for what `state`,
 * tables and links point at. */
typedef struct tenon_entry {
    uint32_t magic;         /* TENON_MAGIC */
    uint32_t size;          /* sizeof(tenon_entry) as the plugin knows it */
    uint16_t abi_major;     /* TENON_ABI_MAJOR */
    uint16_t abi_minor;     /* TENON_ABI_MINOR */
    uint32_t flags;         /* zero */
    const void* manifest;   /* the text in this image's note; the pointer keeps the note through gc-sections */
    uint64_t manifest_size; /* in bytes, without padding */
    const tenon_import* imports;
    const tenon_export* exports;
    uint32_t import_count;
    uint32_t export_count;
    tenon_state* state;

    /* Both may be null. `start` runs once, after all slots are filled and before the host uses any export; on a status
     * other than TENON_OK the load fails with the message in `why`, and `stop` is not called. `stop` runs once, after
     * the last use and before slots are unbound; it can't fail. No exception leaves either. [load] */
    tenon_status(TENON_CALL* start)(tenon_error* why) TENON_NEVER_THROWS;
    void(TENON_CALL* stop)(void) TENON_NEVER_THROWS;
} tenon_entry;

#ifdef __cplusplus
}
#endif

#endif
