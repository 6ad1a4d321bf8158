/* Interfaces of host demo 2.1.0, by `tenon generate --language c`. Not to be edited: write it anew.
 * A plugin includes <tenon/plugin.h> besides, a host <tenon/host.h>. */
#ifndef TENON_GENERATED_FROM_DEMO_H
#define TENON_GENERATED_FROM_DEMO_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <tenon/types.h>

typedef struct Greeter {
    void (*greet)(tenon_string_view);
} Greeter;
_Static_assert(sizeof(Greeter) == 8 && _Alignof(Greeter) == 8 &&
    offsetof(Greeter, greet) == 0,
    "tenon: interface Greeter has another layout here than in host demo 2.1.0, which is built for x86_64 on linux");

#define TENON_TEXT_Greeter \
    "{\"name\":\"Greeter\",\"size\":8,\"align\":8,\"members\":[[\"greet\",0,{\"fn\":[\"void\",\"#0\"]}]]," \
    "\"types\":[{\"name\":\"tenon_string_view\",\"size\":16,\"align\":8,\"fields\":[[\"data\",0,{\"*const\":\"char\"}]," \
    "[\"size\",8,\"u64\"]]}]}"
#define TENON_NEEDS_Greeter \
    "\"all\""
enum {
    TENON_SLOT_OF_Greeter_greet = 0
};
#define TENON_IMPORTED_Greeter(storage, object) \
    storage tenon_link object##_link; \
    static void object##_stub_greet(tenon_string_view a1) { \
        ((void (*)(tenon_string_view))tenon_function_for(&object##_link, 0, "Greeter", "greet"))(a1); \
    } \
    storage Greeter object = { \
        .greet = object##_stub_greet, \
    }; \
    static void object##_put_stubs(void) { \
        __atomic_store_n(&object.greet, object##_stub_greet, __ATOMIC_RELEASE); \
    } \
    enum { object##_slot_count = 1 };
#define TENON_ASKED_Greeter(object) \
    static void object##_stub_greet(tenon_string_view a1) { \
        (void)a1; \
        tenon_stop_asked("Greeter", "greet"); \
    } \
    static void object##_construct(void* table) { \
        static const Greeter stubs = { \
        .greet = object##_stub_greet, \
    }; \
        __builtin_memcpy(table, &stubs, sizeof stubs); \
    }

typedef struct HostFunctions {
    void (*log)(tenon_string_view);
    void (*sleep)(uint64_t);
} HostFunctions;
_Static_assert(sizeof(HostFunctions) == 16 && _Alignof(HostFunctions) == 8 &&
    offsetof(HostFunctions, log) == 0 &&
    offsetof(HostFunctions, sleep) == 8,
    "tenon: interface HostFunctions has another layout here than in host demo 2.1.0, which is built for x86_64 on linux");

#define TENON_TEXT_HostFunctions \
    "{\"name\":\"HostFunctions\",\"size\":16,\"align\":8,\"members\":[[\"log\",0,{\"fn\":[\"void\",\"#0\"]}]," \
    "[\"sleep\",8,{\"fn\":[\"void\",\"u64\"]}]],\"types\":[{\"name\":\"tenon_string_view\",\"size\":16," \
    "\"align\":8,\"fields\":[[\"data\",0,{\"*const\":\"char\"}],[\"size\",8,\"u64\"]]}]}"
#define TENON_NEEDS_HostFunctions \
    "\"all\""
enum {
    TENON_SLOT_OF_HostFunctions_log = 0,
    TENON_SLOT_OF_HostFunctions_sleep = 1
};
#define TENON_IMPORTED_HostFunctions(storage, object) \
    storage tenon_link object##_link; \
    static void object##_stub_log(tenon_string_view a1) { \
        ((void (*)(tenon_string_view))tenon_function_for(&object##_link, 0, "HostFunctions", "log"))(a1); \
    } \
    static void object##_stub_sleep(uint64_t a1) { \
        ((void (*)(uint64_t))tenon_function_for(&object##_link, 1, "HostFunctions", "sleep"))(a1); \
    } \
    storage HostFunctions object = { \
        .log = object##_stub_log, \
        .sleep = object##_stub_sleep, \
    }; \
    static void object##_put_stubs(void) { \
        __atomic_store_n(&object.log, object##_stub_log, __ATOMIC_RELEASE); \
        __atomic_store_n(&object.sleep, object##_stub_sleep, __ATOMIC_RELEASE); \
    } \
    enum { object##_slot_count = 2 };
#define TENON_ASKED_HostFunctions(object) \
    static void object##_stub_log(tenon_string_view a1) { \
        (void)a1; \
        tenon_stop_asked("HostFunctions", "log"); \
    } \
    static void object##_stub_sleep(uint64_t a1) { \
        (void)a1; \
        tenon_stop_asked("HostFunctions", "sleep"); \
    } \
    static void object##_construct(void* table) { \
        static const HostFunctions stubs = { \
        .log = object##_stub_log, \
        .sleep = object##_stub_sleep, \
    }; \
        __builtin_memcpy(table, &stubs, sizeof stubs); \
    }

#endif
