/* SPDX-License-Identifier: MIT
 *
 * The host in C: what host.cpp is in C++, over host.h, with the same arguments and the same lines.
 */
#include <dlfcn.h>
#include <stdio.h>

#include <tenon/host.h>

#include "calls.h"
#include "linked_in.h"

static struct {
    const char* refusal;
    int stopped, ended;
} told;

static tenon_string_view refusal(void) { return (tenon_string_view){told.refusal, strlen(told.refusal)}; }
static void stopped(tenon_string_view what) {
    (void)what;
    ++told.stopped;
}
static void ended(void) { ++told.ended; }
static int32_t fail(void) { return -1; } /* nothing is thrown in C */
static const Session session = {refusal, stopped, ended, fail};

#define EXPORTED_AS(Interface, name, function) \
    TENON_SYMBOL(Interface, name)              \
    extern __typeof__(Interface##_##name) Interface##_##name __attribute__((alias(#function)));
#define EXPORTED(Interface, function) EXPORTED_AS(Interface, function, function)
EXPORTED(Calls, narrow)
EXPORTED(Calls, nine)
EXPORTED(Calls, floats)
EXPORTED(Calls, negated)
EXPORTED(Calls, next_letter)
EXPORTED(Calls, raised)
EXPORTED(Calls, doubled)
EXPORTED(Calls, scaled)
EXPORTED(Calls, mixed)
EXPORTED(Calls, shifted)
EXPORTED(Calls, chain)
EXPORTED(Calls, fill)
EXPORTED(Calls, length)
EXPORTED(Calls, longer)
EXPORTED(Calls, sum)
EXPORTED(Calls, square)
EXPORTED(Calls, checksum)
EXPORTED(Calls, find)
EXPORTED(Calls, root)
EXPORTED_AS(Calls, accept, accept_seven)
EXPORTED(Calls, joined)
EXPORTED(Calls, turned)
EXPORTED(Calls, fold)
EXPORTED(Calls, apply)
EXPORTED(Calls, count_from)
EXPORTED(Calls, count)
EXPORTED(Calls, discard)
EXPORTED(CallsOfC, halved)
EXPORTED(CallsOfC, precise)
EXPORTED(CallsOfC, reversed)
EXPORTED(CallsOfC, wide)
EXPORTED(CallsOfC, total)
EXPORTED(CallsOfC, total_of)
EXPORTED(Moods, weigh)
EXPORTED(Session, refusal)
EXPORTED(Session, stopped)
EXPORTED(Session, ended)
EXPORTED(Session, fail)

TENON_OFFERED(Calls, offered_calls, &own_calls)
TENON_OFFERED(CallsOfC, offered_calls_of_c, &own_calls_of_c)
TENON_OFFERED(Moods, offered_moods, &own_moods)
TENON_OFFERED(Session, offered_session, &session)
/* A plugin in Rust lacks the second, one with short enumerations the third: nothing of them is needed. */
TENON_ASKED(Calls, calls)
TENON_ASKED(CallsOfC, calls_of_c)
TENON_ASKED(Moods, moods)
TENON_ASKED(Suite, suite)
TENON_HOST(conformance, "1.0.0", TENON_IMPORTS((Calls, calls), (CallsOfC, calls_of_c), (Moods, moods), (Suite, suite)),
           TENON_EXPORTS((Calls, offered_calls), (CallsOfC, offered_calls_of_c), (Moods, offered_moods),
                         (Session, offered_session)))

static tenon_host* new_host(void) {
    tenon_host* host = NULL;
    if (tenon_host_new(TENON_TABLES(&offered_calls, &offered_calls_of_c, &offered_moods, &offered_session), &host,
                       NULL) != TENON_OK)
        abort();
    return host;
}
enum { max_origins = 100 };

/* Where a plugin comes from: a file, or this program. */
typedef struct {
    const char* file; /* of one that is linked in: its name */
    const tenon_entry* entry;
} origin;

static tenon_handle* take(tenon_host* host, origin from, const tenon_load_options* options, tenon_failure** why) {
    const tenon_interfaces asked = TENON_INTERFACES(&calls, &calls_of_c, &moods, &suite);
    tenon_handle* handle = NULL;
    if (from.entry != NULL)
        tenon_host_add(host, from.entry, asked, options, &handle, why);
    else
        tenon_host_load(host, from.file, asked, options, &handle, why);
    return handle;
}

static char wrong[200]; /* what is wrong; the functions below give it or null */
static const char* is_wrong(const char* what, const char* how) {
    snprintf(wrong, sizeof wrong, "%s%s", what, how);
    return wrong;
}

static const char* wrong_with_plugin(const tenon_handle* p) {
    const Suite* const its_suite = TENON_TABLE(p, Suite, suite);
    const char* function = wrong_in(TENON_TABLE(p, Calls, calls));
    if (function == NULL && tenon_handle_has(p, &calls_of_c, TENON_SLOT_OF_CallsOfC_halved))
        function = wrong_in_c(TENON_TABLE(p, CallsOfC, calls_of_c));
    if (function == NULL && tenon_handle_has(p, &moods, TENON_SLOT_OF_Moods_weigh))
        function = wrong_in_moods(TENON_TABLE(p, Moods, moods));
    if (function != NULL) return is_wrong(function, " of the plugin gives another result");
    for (int time = 0; time < 2; ++time) { /* the second time after something has failed in it */
        const tenon_string_view seen = its_suite->run();
        if (seen.size != 0) return is_wrong(seen.data, " of the host gives the plugin another result");
        const int before = told.stopped;
        const int32_t failed = its_suite->fail();
        if (failed > 0) return "what fails in the plugin gives more than zero";
        if (failed == 0 && told.stopped != before + 1) return "what fails in the plugin is not told to the host";
    }
    return NULL;
}

static const char* wrong_with(origin from, const tenon_load_options* options) {
    tenon_failure* why = NULL;
    told.refusal = "the suite said so";
    told.stopped = told.ended = 0;
    tenon_host* host = new_host();
    tenon_handle* p = take(host, from, options, &why);
    if (p != NULL) return "it starts, although its start hook was told to refuse";
    if (strcmp(tenon_failure_id(why), "start-failed") != 0 || strstr(tenon_failure_message(why), told.refusal) == NULL)
        return is_wrong("its start hook should refuse, and what is said is: ", tenon_failure_text(why));
    tenon_failure_free(why);
    tenon_host_end(host);
    if (told.ended != 0) return "its stop hook runs after its start hook has refused";

    told.refusal = "";
    host = new_host();
    p = take(host, from, options, &why);
    if (p == NULL) return is_wrong("it is refused: ", tenon_failure_text(why));
    const char* what = wrong_with_plugin(p);
    if (what == NULL && told.ended != 0) what = "its stop hook runs too early";
    tenon_handle_free(p);
    tenon_host_end(host);
    if (what == NULL && told.ended != 1) what = "its stop hook did not run once";
    return what;
}

/* plugins/gxx_12.lto.so -> gxx_12.lto */
static const char* name_of(const char* file) {
    static char name[100];
    const char* slash = strrchr(file, '/');
    snprintf(name, sizeof name, "%s", slash != NULL ? slash + 1 : file);
    char* dot = strrchr(name, '.');
    if (dot != NULL) *dot = '\0';
    return name;
}

static bool try_all_ways(origin from) {
    const tenon_load_options all[] = {{.from = TENON_FROM_TABLES, .when = TENON_AT_START},
                                      {.from = TENON_FROM_TABLES, .when = TENON_ON_FIRST_CALL},
                                      {.from = TENON_FROM_SYMBOLS, .when = TENON_AT_START},
                                      {.from = TENON_FROM_SYMBOLS, .when = TENON_ON_FIRST_CALL},
                                      {.sealed = true}};
    const int ways = from.entry != NULL ? 4 : 5; /* what is linked in has no file to be sealed */
    for (int way = 0; way < ways; ++way) {
        const char* what = wrong_with(from, &all[way]);
        if (what == NULL) continue;
        printf("%s: %s%s, %s: %s\n", name_of(from.file), all[way].sealed ? "sealed, " : "",
               all[way].from == TENON_FROM_TABLES ? "tables" : "symbols",
               all[way].when == TENON_AT_START ? "start" : "first call", what);
        return false;
    }
    if (from.entry != NULL) {
        printf("%s: linked in %d\n", from.file, ways);
        return true;
    }
    void* const there = dlopen(from.file, RTLD_NOLOAD | RTLD_LAZY);
    if (there != NULL) dlclose(there);
    printf("%s: loaded %d, %s\n", name_of(from.file), ways, there != NULL ? "stays" : "unloaded");
    return true;
}

static bool try_together(const origin* origins, int count) {
    const tenon_load_options options = {.when = TENON_ON_FIRST_CALL};
    bool well = true;
    told.refusal = "";
    tenon_host* host = new_host();
    tenon_handle* plugins[max_origins] = {NULL};
    for (int i = 0; i < count; ++i) {
        tenon_failure* why = NULL;
        plugins[i] = take(host, origins[i], &options, &why);
        if (plugins[i] == NULL) printf("%s: with others: %s\n", name_of(origins[i].file), tenon_failure_text(why));
        well = plugins[i] != NULL && well;
        tenon_failure_free(why);
    }
    for (int i = 0; i < count && well; ++i) {
        const char* what = wrong_with_plugin(plugins[i]);
        if (what != NULL) printf("%s: with others: %s\n", name_of(origins[i].file), what);
        well = what == NULL;
    }
    for (int i = 0; i < count; ++i) tenon_handle_free(plugins[i]);
    tenon_host_end(host);
    if (well) printf("together: %d\n", count);
    return well;
}

static bool is_refused(const char* file) {
    tenon_host* host = new_host();
    tenon_handle* handle = NULL;
    tenon_failure* why = NULL;
    const bool refused = tenon_host_load(host, file, NULL, NULL, &handle, &why) != TENON_OK;
    printf("%s.so: %s\n", name_of(file), refused ? "refused" : "is not refused");
    if (refused) printf("%s\n", tenon_failure_text(why));
    tenon_failure_free(why);
    tenon_handle_free(handle);
    tenon_host_end(host);
    return refused;
}

int main(int count, char** arguments) {
    bool well = true;
    origin origins[max_origins];
    int plugins = 0, first_refused = 1;
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (; first_refused < count && strcmp(arguments[first_refused], "--refused") != 0; ++first_refused)
        origins[plugins++] = (origin){arguments[first_refused], NULL};
    for (const struct linked_in* p = linked_in_plugins; p->name != NULL; ++p)
        origins[plugins++] = (origin){p->name, p->entry};
    for (int i = 0; i < plugins; ++i) well = try_all_ways(origins[i]) && well;
    well = try_together(origins, plugins) && well;
    for (int i = 1 + first_refused; i < count; ++i) well = is_refused(arguments[i]) && well;
    return well ? 0 : 1;
}
