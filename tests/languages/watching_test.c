/* SPDX-License-Identifier: MIT
 *
 * The rest of what a host in C can do: linked-in plugins, libraries by their symbols, scans, events, hooks, calls to
 * what is not bound; and what happens when memory runs out.
 *
 *     watching_test <folder with a plugin> <plugin> <library> */
#include <setjmp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <tenon/host.h>

#include "expect.h"
#include "interfaces.h"
#include "no_memory.h"

static char logged[4096];
static void note(const char* first, const char* second) {
    const size_t have = strlen(logged);
    snprintf(logged + have, sizeof logged - have, "%s %s\n", first, second);
}
static void log_line(tenon_string_view text) { (void)text; }
static int32_t add(int32_t a, int32_t b) { return a + b; }

static const App app = {.log = log_line, .add = add}; /* the others are withheld */
TENON_OFFERED(App, offered, NULL)
TENON_ASKED(Greeter, greeter)
TENON_HOST(watching, "1.0.0", TENON_IMPORTS((Greeter, greeter)), TENON_EXPORTS((App, offered)))
TENON_STATIC_PLUGIN(in_c)

static tenon_host* new_host(void) {
    tenon_host* host = NULL;
    offered.table = &app;
    EXPECT(tenon_host_new(TENON_TABLES(&offered), &host, NULL) == TENON_OK);
    logged[0] = '\0';
    return host;
}

static void takes_linked_in_plugins(void) {
    tenon_host* host = new_host();
    tenon_handle* handle = NULL;
    EXPECT(tenon_host_add(host, &tenon_plugin_in_c, TENON_INTERFACES(&greeter), NULL, &handle, NULL) == TENON_OK);
    if (handle != NULL) EXPECT(TENON_TABLE(handle, Greeter, greeter)->twice(4) == 8);

    tenon_host* other = new_host();
    tenon_handle* second = NULL;
    tenon_failure* why = NULL;
    EXPECT(tenon_host_add(other, &tenon_plugin_in_c, NULL, NULL, &second, &why) == TENON_FAILED && second == NULL);
    if (why != NULL) EXPECT_TEXT(tenon_failure_id(why), "owned");
    tenon_failure_free(why);
    tenon_host_end(other);
    tenon_host_end(host);
    tenon_handle_free(handle);
}

static void takes_libraries_by_symbols(const char* library, const char* plugin) {
    tenon_host* host = new_host();
    tenon_handle* handle = NULL;
    tenon_failure* why = NULL;
    const tenon_load_symbols_options options = {.prefix = "greeter_"};
    EXPECT(tenon_host_load_symbols(host, library, TENON_INTERFACES(&greeter), &options, &handle, &why) == TENON_OK);
    if (handle != NULL) {
        EXPECT(TENON_TABLE(handle, Greeter, greeter)->twice(4) == 8);
        const tenon_report* report = tenon_handle_report(handle);
        EXPECT(tenon_report_count(report) == 1);
        EXPECT_TEXT(tenon_report_finding(report, 0).id, "signatures-not-checkable");
    }
    tenon_handle_free(handle);
    EXPECT(tenon_host_load_symbols(host, library, TENON_INTERFACES(&greeter), NULL, &handle, &why) == TENON_FAILED);
    EXPECT(handle == NULL && why != NULL && strstr(tenon_failure_text(why), "Greeter_twice") != NULL);
    tenon_failure_free(why);
    EXPECT(tenon_host_load_symbols(host, plugin, TENON_INTERFACES(&greeter), NULL, &handle, &why) == TENON_FAILED);
    EXPECT_TEXT(tenon_failure_id(why), "has-manifest");
    tenon_failure_free(why);
    tenon_host_end(host);
}

static void scans(const char* folder) {
    tenon_host* host = new_host();
    tenon_scan* found = NULL;
    tenon_failure* why = NULL;
    EXPECT(tenon_host_scan(host, folder, TENON_INTERFACES(&greeter), NULL, &found, &why) == TENON_OK);
    EXPECT(found != NULL && tenon_scan_count(found) == 2);
    if (found != NULL && tenon_scan_count(found) == 2) {
        const tenon_scanned broken = tenon_scan_plugin(found, 0), plugin = tenon_scan_plugin(found, 1);
        EXPECT(broken.verdict == TENON_UNREADABLE && broken.refusal != NULL && broken.imports[0] == NULL);
        EXPECT_TEXT(broken.name, "");
        EXPECT_TEXT(plugin.name, "in_c");
        EXPECT_TEXT(plugin.version, "1.0.0");
        EXPECT_TEXT(plugin.imports[0], "App");
        EXPECT_TEXT(plugin.exports[0], "Greeter");
        EXPECT(plugin.exports[1] == NULL && plugin.refusal == NULL && plugin.verdict == TENON_EQUAL);
        EXPECT(strncmp(plugin.file, folder, strlen(folder)) == 0 && tenon_report_count(plugin.report) == 0);
    }
    tenon_scan_free(found);
    tenon_scan_free(NULL);
    EXPECT(tenon_host_scan(host, "no/such/folder", NULL, NULL, &found, &why) == TENON_FAILED && found == NULL);
    EXPECT_TEXT(tenon_failure_id(why), "directory-unreadable");
    tenon_failure_free(why);
    tenon_host_end(host);
}

static void tell(void* context, const tenon_event* e) {
    note(context, tenon_event_name(e->what));
    if (e->what == TENON_EVENT_REFUSED) note("because", tenon_failure_id(e->failure));
    if (e->what == TENON_EVENT_BOUND) note("bound", e->function);
}

static tenon_status allow(void* context, const tenon_load_candidate* c, tenon_error* why) {
    EXPECT_TEXT(c->plugin, "in_c");
    EXPECT_TEXT(c->version, "1.0.0");
    EXPECT_TEXT(c->imports[0], "App");
    EXPECT_TEXT(c->exports[0], "Greeter");
    EXPECT(c->imports[1] == NULL && c->exports[1] == NULL && c->descriptor >= 0 && c->file[0] == '/');
    EXPECT(strncmp(c->manifest, "{\"tenon\":1,", 11) == 0 && tenon_report_verdict(c->report) == TENON_EQUAL);
    return *(const bool*)context ? TENON_OK : tenon_fail(why, "it is not signed");
}

static void tells_and_asks(const char* plugin) {
    tenon_host* host = new_host();
    tenon_subscription* subscription = NULL;
    tenon_handle* handle = NULL;
    tenon_failure* why = NULL;
    bool allowed = false;
    char name[] = "event";
    EXPECT(tenon_host_subscribe(host, tell, name, &subscription, &why) == TENON_OK);
    EXPECT(tenon_host_before_load(host, allow, &allowed, &why) == TENON_OK);
    EXPECT(tenon_host_load(host, plugin, TENON_INTERFACES(&greeter), NULL, &handle, &why) == TENON_FAILED);
    EXPECT_TEXT(tenon_failure_id(why), "not-allowed");
    EXPECT(strstr(tenon_failure_text(why), "it is not signed") != NULL);
    tenon_failure_free(why);
    EXPECT_TEXT(logged, "event read\nevent checked\nevent refused\nbecause not-allowed\n");

    allowed = true;
    logged[0] = '\0';
    const tenon_load_options lazily = {.when = TENON_ON_FIRST_CALL};
    EXPECT(tenon_host_load(host, plugin, TENON_INTERFACES(&greeter), &lazily, &handle, &why) == TENON_OK);
    EXPECT_TEXT(logged, "event read\nevent checked\nevent loaded\nevent bound\nbound App.add\nevent started\n");
    EXPECT(tenon_host_before_load(host, NULL, NULL, &why) == TENON_OK);
    tenon_subscription_end(subscription);
    logged[0] = '\0';
    tenon_host_end(host);
    EXPECT_TEXT(logged, "");
    tenon_handle_free(handle);
    tenon_subscription_end(NULL);
}

static jmp_buf elsewhere;
static void leave(void* context, const tenon_unbound_call* call) {
    note(call->plugin, call->function);
    note(context, call->reason);
    longjmp(elsewhere, 1);
}

/* In a process of its own, since what the call held leaks. */
static void is_told_of_unbound_calls(const char* plugin) {
    fflush(stdout);
    const pid_t child = fork();
    if (child != 0) {
        int status = 0;
        EXPECT(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
        return;
    }
    breaches = 0;
    tenon_host* host = new_host();
    tenon_handle* handle = NULL;
    char prefix[] = "because";
    EXPECT(tenon_host_on_unbound(host, leave, prefix, NULL) == TENON_OK);
    EXPECT(tenon_host_load(host, plugin, TENON_INTERFACES(&greeter), NULL, &handle, NULL) == TENON_OK);
    if (handle != NULL && setjmp(elsewhere) == 0) TENON_TABLE(handle, Greeter, greeter)->careless();
    EXPECT_TEXT(logged, "in_c App.trace\nbecause host watching 1.0.0 withholds it from this plugin; ask has<>() before "
                        "the call\n");
    EXPECT(tenon_host_on_unbound(host, NULL, NULL, NULL) == TENON_OK);
    tenon_host_end(host);
    tenon_handle_free(handle);
    fflush(stdout);
    _exit(breaches != 0);
}

/* Every allocation on the way fails once: each is a failure like others, and the next attempt is none. */
static void survives_without_memory(const char* plugin) {
    bool complete = false;
    for (long n = 0; !complete && n < 20000; n += n < 100 ? 1 : 7) {
        tenon_host* host = NULL;
        tenon_handle* handle = NULL;
        tenon_subscription* subscription = NULL;
        tenon_failure* why = NULL;
        fail_allocation_after(n);
        complete = tenon_host_new(TENON_TABLES(&offered), &host, &why) == TENON_OK &&
                   tenon_host_subscribe(host, tell, logged, &subscription, &why) == TENON_OK &&
                   tenon_host_load(host, plugin, TENON_INTERFACES(&greeter), NULL, &handle, &why) == TENON_OK;
        fail_allocation_after(-1);
        EXPECT(complete == (why == NULL));
        if (why != NULL) EXPECT_TEXT(tenon_failure_id(why), "no-memory");
        if (why != NULL) EXPECT(tenon_report_verdict(tenon_failure_report(why)) == TENON_UNREADABLE);
        tenon_failure_free(why);
        if (host != NULL && handle == NULL)
            EXPECT(tenon_host_load(host, plugin, TENON_INTERFACES(&greeter), NULL, &handle, NULL) == TENON_OK);
        tenon_subscription_end(subscription);
        tenon_handle_free(handle);
        tenon_host_end(host);
    }
    EXPECT(complete);
}

int main(int count, char** arguments) {
    if (count != 4) return 2;
    takes_linked_in_plugins();
    takes_libraries_by_symbols(arguments[3], arguments[2]);
    scans(arguments[1]);
    tells_and_asks(arguments[2]);
    is_told_of_unbound_calls(arguments[2]);
    survives_without_memory(arguments[2]);
    printf("%d breaches\n", breaches);
    return breaches != 0;
}
