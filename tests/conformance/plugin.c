/* SPDX-License-Identifier: MIT
 *
 * The plugin in C: its name comes from the command line, -DPLUGIN=gcc_12. Everything it does is in calls.h.
 */
#include <tenon/plugin.h>

#include "calls.h"

TENON_IMPORTED(Calls, calls)
TENON_IMPORTED(CallsOfC, calls_of_c)
TENON_IMPORTED(Moods, moods)
TENON_IMPORTED(Session, session)

static tenon_string_view run(void) {
    const char* wrong = wrong_in(&calls);
    if (wrong == NULL && TENON_HAS(calls_of_c, CallsOfC, halved)) wrong = wrong_in_c(&calls_of_c);
    if (wrong == NULL && TENON_HAS(moods, Moods, weigh)) wrong = wrong_in_moods(&moods);
    if (wrong == NULL && session.fail() > 0) wrong = "Session.fail";
    return (tenon_string_view){wrong, wrong == NULL ? 0 : strlen(wrong)};
}
static int32_t never(void) { return -1; } /* nothing is thrown in C */
static const Suite suite = {.run = run, .fail = never};

static tenon_status begin(tenon_error* why) {
    const tenon_string_view refusal = session.refusal();
    char text[100] = "";
    if (refusal.size == 0) return TENON_OK;
    memcpy(text, refusal.data, refusal.size < sizeof text ? refusal.size : sizeof text - 1);
    return tenon_fail(why, text);
}
static void end(void) { session.ended(); }

#define PLUGIN_NAMED(name, imports, exports, start, stop) TENON_PLUGIN(name, "1.0.0", imports, exports, start, stop)
PLUGIN_NAMED(PLUGIN, TENON_IMPORTS((Calls, calls), (CallsOfC, calls_of_c), (Moods, moods), (Session, session)),
             TENON_EXPORTS((Calls, own_calls), (CallsOfC, own_calls_of_c), (Moods, own_moods), (Suite, suite)),
             .start = begin, .stop = end)
