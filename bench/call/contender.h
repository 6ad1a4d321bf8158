/* SPDX-License-Identifier: MIT
 *
 * What the runner gets from a contender's image. A plain one exports a `struct contender`; a plugin of Tenon exports
 * its `struct Tasks` as an interface. */
#ifndef BENCH_CALL_CONTENDER_H
#define BENCH_CALL_CONTENDER_H

#include <stddef.h>

#include "functions.h"

/* Each runs its task that often; null where the contender can't do it. In C, and an interface of Tenon's, too. */
struct Tasks {
    int (*add)(unsigned calls);    /* each call adds to the result of the one before */
    int (*log)(unsigned calls);    /* a pointer and a length */
    int (*turns)(unsigned rounds); /* 8 different functions in turn, each with the result before */
    int (*cold)(unsigned passes, const unsigned* lines); /* 300 different functions, between them 24 lines of memory */
    int (*called_back)(int x);                           /* not a task: what the host calls in its own loop */
};
enum { turns_in_round = 8, calls_in_pass = 300, lines_between = 24, words_in_lines = 1 << 16 };

/* How the host calls back; what `object` is. Hosts of the last four kinds are written in C++. */
enum callback_kind {
    callback_none,
    callback_pointer,  /* int (*)(int) */
    callback_function, /* std::function<int(int)>* */
    callback_virtual,  /* struct listener*, of callback.hpp */
    callback_shared,   /* std::shared_ptr<listener>*, copied before each call */
    callback_ref       /* tenon::function_ref<int(int)>* */
};

struct virtual_host;
struct contender {
    struct Tasks tasks;
    void (*start)(const struct HostFunctions* host);  /* null: there is nothing to do */
    void (*stop)(void);                               /* null: the same */
    void (*take_object)(struct virtual_host* object); /* null, but where the host is an object */
    enum callback_kind callback;
    const void* object;
};

/* Reads the next 24 lines: work between two calls, which also sends what the calls need out of the first cache until
 * they need it again. `at` is where it is. */
#ifdef __cplusplus
extern "C"
#endif
    int
    bench_work(const unsigned* lines, unsigned* at);

#ifdef __cplusplus
#    define BENCH_EXPORT extern "C" __attribute__((visibility("default")))
#else
#    define BENCH_EXPORT __attribute__((visibility("default")))
#endif

#endif
