/* SPDX-License-Identifier: MIT
 *
 * The C twins of the vocabulary types: what a signature means when it says tenon::string_view, seen from C11.
 *
 *     struct Greeter { void (*greet)(tenon_string_view name); };
 *     greeter->greet(TENON_LITERAL("world"));
 *
 * Each C++ type in types/ has the fields of its twin, in this order, and is passed like it (tests/abi). The generic
 * ones have a macro instead of a name. Every use of such a macro is a type of its own, so name it once:
 *
 *     typedef TENON_SPAN(const int32_t) int_span;
 *
 * Frozen like abi.h. C++ authors include types.hpp; this is not a library of functions on these types.
 */
#ifndef TENON_TYPES_H
#define TENON_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi.h"

/* Views. They own nothing: what `data` points at belongs to the caller and is only looked at during the call, unless
 * the interface says more. `data` may be null when `size` is zero. */

/* Text: UTF-8 by convention, `size` in bytes. No terminator, and zero bytes are allowed inside. */
typedef struct tenon_string_view {
    const char* data;
    size_t size;
} tenon_string_view;

typedef struct tenon_bytes {
    const uint8_t* data;
    size_t size; /* in bytes */
} tenon_bytes;

#define TENON_SPAN(T)                  \
    struct {                           \
        T* data;                       \
        size_t size; /* in elements */ \
    }

/* A function and the object it works on. The first parameter is always `void* context`:
 * `typedef TENON_FUNCTION_REF(int32_t, (void* context, int32_t x)) transform;`, called as `t.call(t.context, 7)`.
 * A null `call` means that there is none. */
#define TENON_FUNCTION_REF(R, parameters) \
    struct {                              \
        R(TENON_CALL* call) parameters;   \
        void* context;                    \
    }

/* Any function_ref, for who only moves it; `call` is cast back to its own type before it is called. */
typedef struct tenon_function_ref {
    tenon_function call;
    void* context;
} tenon_function_ref;

/* All zero is "none". `value` says something only when `has_value` is true. */
#define TENON_OPTIONAL(T) \
    struct {              \
        bool has_value;   \
        T value;          \
    }

/* `value` says something only when `status` is TENON_OK, `message` only when it is not. The message is static text, or
 * lives as long as the interface says; nobody frees it. */
#define TENON_RESULT(T)            \
    struct {                       \
        T value;                   \
        tenon_status status;       \
        tenon_string_view message; \
    }

/* result<void>. */
typedef struct tenon_result {
    tenon_status status;
    tenon_string_view message;
} tenon_result;

/* Owned values. Who receives one calls `dispose(context, data, size)` once, when `dispose` is not null; memory so goes
 * back to the allocator it came from. A null `data` is no value at all (for instance: out of memory), which is not the
 * same as an empty one; all zero is valid. `dispose` is code of the producer: use the value before that is unloaded.
 * Not called `free`, because that is a macro in programs that replace their allocator. [any-thread] */
typedef void(TENON_CALL* tenon_dispose)(void* context, void* data, size_t size);

typedef struct tenon_string {
    const char* data; /* no terminator */
    size_t size;
    tenon_dispose dispose;
    void* context; /* the producer's */
} tenon_string;

typedef struct tenon_buffer {
    uint8_t* data;
    size_t size;
    tenon_dispose dispose;
    void* context; /* the producer's */
} tenon_buffer;

#ifndef __cplusplus
/* A string literal as a view; the empty literal in front refuses everything else. */
#    define TENON_LITERAL(text) ((tenon_string_view){"" text, sizeof(text) - 1})
#endif

#endif
