/* SPDX-License-Identifier: MIT
 *
 * A host in C.   host_in_c <plugin>... */
#include <stdio.h>

#include <tenon/host.h>

#include "generated/demo.h"

static void log_line(tenon_string_view message) { printf("  %.*s\n", (int)message.size, message.data); }
static void rest(uint64_t milliseconds) { (void)milliseconds; }

static const HostFunctions functions = {.log = log_line, .sleep = rest};

TENON_OFFERED(HostFunctions, offered, &functions)
TENON_ASKED(Greeter, greeter)
TENON_HOST(host_in_c, "1.0.0", TENON_IMPORTS((Greeter, greeter)), TENON_EXPORTS((HostFunctions, offered)))

int main(int count, char** arguments) {
    tenon_host* host = NULL;
    tenon_failure* why = NULL;
    tenon_host_new(TENON_TABLES(&offered), &host, &why);
    for (int i = 1; why == NULL && i < count; ++i) {
        tenon_handle* plugin = NULL;
        if (tenon_host_load(host, arguments[i], TENON_INTERFACES(&greeter), NULL, &plugin, &why) != TENON_OK) break;
        printf("from C: %s\n", tenon_handle_name(plugin));
        TENON_TABLE(plugin, Greeter, greeter)->greet(TENON_LITERAL("world"));
        tenon_handle_free(plugin);
    }
    if (why != NULL) fprintf(stderr, "%s\n", tenon_failure_text(why));
    const int status = why != NULL;
    tenon_failure_free(why);
    tenon_host_end(host);
    return status;
}
