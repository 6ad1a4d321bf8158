/* SPDX-License-Identifier: MIT
 *
 * A program that knows nothing of Tenon but exports two functions; self_bound.cpp finds them by itself.
 * Usage: plain_host <libself_bound.so> */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

struct text {
    const char* data;
    size_t size;
};

void HostFunctions_log(struct text message) { printf("  %.*s\n", (int)message.size, message.data); }
void HostFunctions_sleep(uint64_t milliseconds) {
    const struct timespec t = {.tv_sec = (time_t)(milliseconds / 1000),
                               .tv_nsec = (long)(milliseconds % 1000) * 1000000};
    nanosleep(&t, NULL);
}

int main(int count, char** arguments) {
    void* plugin = count == 2 ? dlopen(arguments[1], RTLD_NOW) : NULL;
    void (*run)(void) = plugin ? (void (*)(void))dlsym(plugin, "run") : NULL;
    if (!run) {
        fprintf(stderr, "%s\n", dlerror());
        return 1;
    }
    printf("bound by the plugin itself\n");
    run();
    return 0;
}
