/* SPDX-License-Identifier: MIT
 *
 * A program that knows nothing of Tenon but exports two functions; self_bound.cpp finds them by itself.
 * Usage: plain_host <libself_bound.so> */
#include <stdint.h>
#include <stdio.h>

#ifdef _WIN32
#    include <windows.h>
#    define EXPORTED __declspec(dllexport)
static void* open_library(const char* file) { return (void*)LoadLibraryA(file); }
static void (*find(void* library, const char* name))(void) {
    return (void (*)(void))GetProcAddress((HMODULE)library, name);
}
static void rest(uint64_t milliseconds) { Sleep((DWORD)milliseconds); }
#else
#    include <dlfcn.h>
#    include <time.h>
#    define EXPORTED
static void* open_library(const char* file) { return dlopen(file, RTLD_NOW); }
static void (*find(void* library, const char* name))(void) { return (void (*)(void))dlsym(library, name); }
static void rest(uint64_t milliseconds) {
    const struct timespec t = {.tv_sec = (time_t)(milliseconds / 1000),
                               .tv_nsec = (long)(milliseconds % 1000) * 1000000};
    nanosleep(&t, NULL);
}
#endif

struct text {
    const char* data;
    size_t size;
};

EXPORTED void HostFunctions_log(struct text message) { printf("  %.*s\n", (int)message.size, message.data); }
EXPORTED void HostFunctions_sleep(uint64_t milliseconds) { rest(milliseconds); }

int main(int count, char** arguments) {
    void* plugin = count == 2 ? open_library(arguments[1]) : NULL;
    void (*run)(void) = plugin ? find(plugin, "run") : NULL;
    if (!run) {
        fprintf(stderr, "%s\n", plugin ? "there is no run() in it" : "it can't be loaded");
        return 1;
    }
    printf("bound by the plugin itself\n");
    run();
    return 0;
}
