/* SPDX-License-Identifier: MIT
 *
 * Calls that end the process, in plugins of every language and in the host: one line each. And a host in C that offers
 * its functions as symbols.   stubs_test <plugin>... */
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <tenon/host.h>

#include "expect.h"
#include "interfaces.h"

TENON_SYMBOL(App, log)
TENON_SYMBOL(App, add)
static int logs = 0;
void App_log(tenon_string_view line) { logs += (int)line.size; }
int32_t App_add(int32_t a, int32_t b) { return a + b; }

static const App app = {.log = App_log, .add = App_add};
TENON_OFFERED(App, offered, &app)
TENON_ASKED(Greeter, greeter)
TENON_HOST(stubs, "1.0.0", TENON_IMPORTS((Greeter, greeter)), TENON_EXPORTS((App, offered)))

static tenon_host* host;
static tenon_handle* load(const char* file, const tenon_load_options* options) {
    tenon_handle* handle = NULL;
    tenon_failure* why = NULL;
    tenon_host_new(TENON_TABLES(&offered), &host, NULL);
    tenon_host_load(host, file, TENON_INTERFACES(&greeter), options, &handle, &why);
    if (why != NULL) printf("%s\n", tenon_failure_text(why));
    EXPECT(why == NULL);
    tenon_failure_free(why);
    return handle;
}

static void calls_what_is_withheld(const char* file) {
    tenon_handle* handle = load(file, NULL);
    if (handle != NULL) TENON_TABLE(handle, Greeter, greeter)->careless();
}
static void calls_what_is_gone(const char* file) {
    tenon_handle* handle = load(file, NULL);
    tenon_host_end(host);
    if (handle != NULL) TENON_TABLE(handle, Greeter, greeter)->twice(1);
}

/* In a process of its own, whose last line it is. */
static void expect_end(void (*call)(const char*), const char* file, const char* expected) {
    static char said[4096];
    int ends[2];
    if (pipe(ends) != 0) exit(2);
    fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        close(ends[0]);
        call(file);
        _exit(0);
    }
    close(ends[1]);
    size_t have = 0;
    for (ssize_t n = 0; (n = read(ends[0], said + have, sizeof said - 1 - have)) > 0;) have += (size_t)n;
    said[have] = '\0';
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    EXPECT_TEXT(said, expected);
}

static void binds_by_symbols(const char* file) {
    for (uint32_t when = TENON_AT_START; when <= TENON_ON_FIRST_CALL; ++when) {
        const tenon_load_options options = {.from = TENON_FROM_SYMBOLS, .when = when};
        tenon_handle* handle = load(file, &options);
        logs = 0;
        if (handle != NULL) TENON_TABLE(handle, Greeter, greeter)->greet(TENON_LITERAL("four"));
        EXPECT(logs == 4);
        tenon_host_end(host);
        tenon_handle_free(handle);
    }
}

int main(int count, char** arguments) {
    for (int i = 1; i < count; ++i) {
        char expected[512], name[64];
        const char* at = strstr(arguments[i], "in_");
        if (at == NULL) return 2;
        snprintf(name, sizeof name, "%.*s", (int)strcspn(at, ".0123456789"), at);
        snprintf(
            expected, sizeof expected,
            "tenon: plugin %s called App.trace, but host stubs 1.0.0 withholds it from this plugin; ask has<>() before "
            "the call\n",
            name);
        expect_end(calls_what_is_withheld, arguments[i], expected);
        expect_end(calls_what_is_gone, arguments[i],
                   "tenon: the host called Greeter.twice, but the plugin does not offer it, or has been unloaded; ask "
                   "tenon_handle_has() first\n");
        binds_by_symbols(arguments[i]);
        printf("%s\n", name);
    }
    printf("%d breaches\n", breaches);
    return breaches != 0;
}
