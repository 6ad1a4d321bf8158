/* SPDX-License-Identifier: MIT
 *
 * A host in C loads the plugins that plugin.cpp, plugin.c and plugin.rs are, whatever compiler they come from, and
 * refuses them.   host_test <plugin>...
 */
#include <tenon/host.h>

#include "expect.h"
#include "interfaces.h"

static char logged[4096];
static void note(const char* prefix, tenon_string_view text) {
    const size_t have = strlen(logged);
    snprintf(logged + have, sizeof logged - have, "%s%.*s\n", prefix, (int)text.size, text.data);
}
static void log_line(tenon_string_view text) { note("", text); }
static void trace_line(tenon_string_view text) { note("trace ", text); }
static int32_t add(int32_t a, int32_t b) { return a + b; }
static int32_t add_wrongly(int32_t a, int32_t b) { return a - b; }
static int32_t each(tenon_span_const_i32 numbers, tenon_function_ref_i32_i32 f) {
    int32_t sum = 0;
    for (size_t i = 0; i < numbers.size; ++i) sum += f.call(f.context, numbers.data[i]);
    return sum;
}

static const App app = {.log = log_line, .add = add, .trace = trace_line, .each = each};
static const App wrong = {.log = log_line, .add = add_wrongly, .trace = trace_line, .each = each};
TENON_OFFERED(App, offered, &app)
TENON_OFFERED(App, offered_wrong, &wrong)
TENON_ASKED(Greeter, greeter)
TENON_ASKED(Extra, extra)
TENON_HOST(host_in_c, "2.1.0", TENON_IMPORTS((Greeter, greeter)), TENON_EXPORTS((App, offered)))

static tenon_host* new_host(void) {
    tenon_host* host = NULL;
    tenon_failure* why = NULL;
    EXPECT(tenon_host_new(TENON_TABLES(&offered), &host, &why) == TENON_OK && why == NULL);
    logged[0] = '\0';
    return host;
}

static void speaks(const tenon_handle* handle) {
    const Greeter* g = TENON_TABLE(handle, Greeter, greeter);
    logged[0] = '\0';
    g->greet(TENON_LITERAL("world"));
    EXPECT_TEXT(logged, tenon_handle_has(handle, &greeter, TENON_SLOT_OF_Greeter_greet) ? "world\ntrace world\n" : "");
    EXPECT(g->twice(21) == 42);
    EXPECT(g->checked(7).value == 7 && g->checked(7).status == TENON_OK);
    const tenon_result_i32 failed = g->checked(-1);
    EXPECT(failed.status == TENON_FAILED && failed.message.size == 8 &&
           memcmp(failed.message.data, "negative", 8) == 0);
}

static void loads(const char* file, const char* name) {
    tenon_failure* why = NULL;
    for (int way = 0; way < 4; ++way) {
        const tenon_load_options options = {.when = way % 2 ? TENON_ON_FIRST_CALL : TENON_AT_START,
                                            .sealed = way / 2 != 0};
        tenon_host* host = new_host();
        tenon_handle* handle = NULL;
        EXPECT(tenon_host_load(host, file, TENON_INTERFACES(&greeter), &options, &handle, &why) == TENON_OK);
        if (handle == NULL) {
            printf("%s\n", tenon_failure_text(why));
            tenon_failure_free(why);
            tenon_host_end(host);
            return;
        }
        EXPECT_TEXT(tenon_handle_name(handle), name);
        EXPECT_TEXT(tenon_handle_version(handle), "1.0.0");
        EXPECT(tenon_report_verdict(tenon_handle_report(handle)) <= TENON_COMPATIBLE);
        EXPECT(tenon_handle_table(handle, &extra) == NULL && !tenon_handle_has(handle, &extra, 0));
        speaks(handle);

        tenon_handle* again = NULL;
        EXPECT(tenon_host_load(host, file, TENON_INTERFACES(&greeter), &options, &again, NULL) == TENON_OK);
        EXPECT(again != NULL && tenon_handle_table(again, &greeter) != NULL);
        tenon_handle_free(again);
        logged[0] = '\0';
        tenon_host_end(host);
        EXPECT_TEXT(logged, "bye\n");
        EXPECT(!tenon_handle_has(handle, &greeter, TENON_SLOT_OF_Greeter_greet));
        tenon_handle_free(handle);
    }
}

/* The failure's text, until the next call. */
static const char* refused(const char* file, tenon_tables tables, tenon_interfaces asked,
                           const tenon_load_options* options, const char* id) {
    static char text[2048];
    tenon_host* host = NULL;
    tenon_handle* handle = NULL;
    tenon_failure* why = NULL;
    tenon_host_new(tables, &host, NULL);
    EXPECT(tenon_host_load(host, file, asked, options, &handle, &why) == TENON_FAILED && handle == NULL);
    text[0] = '\0';
    if (why != NULL) {
        EXPECT_TEXT(tenon_failure_id(why), id);
        snprintf(text, sizeof text, "%s", tenon_failure_text(why));
    }
    tenon_failure_free(why);
    tenon_handle_free(handle);
    tenon_host_end(host);
    return text;
}

static void refuses(const char* file, const char* plugin) {
    char expected[2048];
    snprintf(expected, sizeof expected,
             "host host_in_c 2.1.0 started plugin %s 1.0.0: its start hook refused: this host can't add", plugin);
    EXPECT_TEXT(refused(file, TENON_TABLES(&offered_wrong), TENON_INTERFACES(&greeter), NULL, "start-failed"),
                expected);

    snprintf(expected, sizeof expected,
             "plugin %s 1.0.0 does not fit host host_in_c 2.1.0:\n"
             "Extra: host host_in_c 2.1.0 expects this interface, plugin %s 1.0.0 has none of that name "
             "[missing-interface]\n"
             "  use a plugin that offers it, or let host host_in_c 2.1.0 not import it",
             plugin, plugin);
    EXPECT_TEXT(refused(file, TENON_TABLES(&offered), TENON_INTERFACES(&greeter, &extra), NULL, "incompatible"),
                expected);

    const tenon_load_options withheld = {.withhold = TENON_TEXTS("App.tracing")};
    EXPECT_TEXT(refused(file, TENON_TABLES(&offered), TENON_INTERFACES(&greeter), &withheld, "unknown-function"),
                "load_options::withhold asks for App.tracing: expected a function that host host_in_c 2.1.0 offers, "
                "found none of that name; spell it with tenon::path_of<&Interface::f>()");
    const tenon_load_options bad = {.when = 7};
    EXPECT_TEXT(
        refused(file, TENON_TABLES(&offered), TENON_INTERFACES(&greeter), &bad, "bad-option"),
        "this host set load option when: expected TENON_AT_START or TENON_ON_FIRST_CALL, found 7; set the whole "
        "struct to zero before its fields");
}

/* Both plugins' findings as values, and a text without them. */
static void reports(const char* file) {
    tenon_host* host = NULL;
    tenon_handle* handle = NULL;
    tenon_failure* why = NULL;
    EXPECT(tenon_host_new(NULL, &host, &why) == TENON_OK);
    EXPECT(tenon_host_load(host, file, TENON_INTERFACES(&extra), NULL, &handle, &why) == TENON_FAILED);
    const tenon_report* report = tenon_failure_report(why);
    EXPECT(tenon_report_verdict(report) == TENON_INCOMPATIBLE && tenon_report_count(report) == 2);
    const tenon_finding first = tenon_report_finding(report, 0);
    EXPECT(first.breaking && strstr(tenon_failure_text(why), first.message) != NULL);
    EXPECT_TEXT(first.id, "missing-interface");
    EXPECT_TEXT(first.path, "App");
    EXPECT_TEXT(first.expected, "this interface");
    EXPECT_TEXT(first.found, "none of that name");
    EXPECT(strstr(tenon_failure_text(why), tenon_failure_message(why)) == tenon_failure_text(why));
    EXPECT(strchr(tenon_failure_message(why), '\n') == NULL);
    tenon_failure_free(why);
    tenon_failure_free(NULL);
    tenon_handle_free(NULL);
    tenon_host_end(host);
    tenon_host_end(NULL);
}

int main(int count, char** arguments) {
    for (int i = 1; i < count; ++i) {
        const char* name = strstr(arguments[i], "in_");
        char plugin[64];
        snprintf(plugin, sizeof plugin, "%.*s", name != NULL ? (int)strcspn(name, ".0123456789") : 0, name);
        printf("%s\n", plugin);
        loads(arguments[i], plugin);
        refuses(arguments[i], plugin);
        reports(arguments[i]);
    }
    printf("%d breaches\n", breaches);
    return breaches != 0;
}
