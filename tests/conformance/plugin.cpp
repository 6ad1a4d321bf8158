// SPDX-License-Identifier: MIT
//
// The plugin in C++: its name comes from the command line, -DPLUGIN=gxx_12. Everything it does is in calls.hpp.
// WITHOUT_MOODS leaves the struct out whose layout depends on -fshort-enums.
#include <stdexcept>

#include "calls.hpp"

namespace {

tenon::imported<Calls> calls;
tenon::imported<CallsOfC, tenon::needs<>> calls_of_c; // a host in Rust has none
tenon::imported<Session> session;
constexpr tenon::exported<Calls> own_calls{calls_of_this_side};
constexpr tenon::exported<CallsOfC> own_calls_of_c{calls_of_c_of_this_side};
#ifndef WITHOUT_MOODS
tenon::imported<Moods, tenon::needs<>> moods; // where enumerations have another width it is another one
constexpr tenon::exported<Moods> own_moods{moods_of_this_side};
#endif

string_view run() {
    string_view wrong = wrong_in(calls);
    if (wrong.empty() && calls_of_c.has<&CallsOfC::halved>()) wrong = wrong_in_c(calls_of_c);
#ifndef WITHOUT_MOODS
    if (wrong.empty() && moods.has<&Moods::weigh>()) wrong = wrong_in_moods(moods);
#endif
    if (wrong.empty() && session->fail() > 0) wrong = "Session.fail";
    return wrong;
}

#ifdef __cpp_exceptions
std::int32_t throwing() { throw std::runtime_error("the plugin failed"); }
constexpr tenon::exported<Suite> suite{{.run = run, .fail = tenon::no_throw<&throwing>}};
#else
std::int32_t never() { return -1; }
constexpr tenon::exported<Suite> suite{{.run = run, .fail = never}};
#endif

// Linked into a host, they share the host's handler: it is given back at the end.
#ifdef __cpp_exceptions
tenon::binding::exception_handler handler_before = nullptr;
#endif

bool begin(tenon::start_error& why) {
    const string_view refusal = session->refusal();
    why = refusal;
#ifdef __cpp_exceptions
    if (refusal.empty())
        handler_before = tenon::on_exception([](string_view what) noexcept { session->stopped(what); });
#endif
    return refusal.empty();
}
void end() {
#ifdef __cpp_exceptions
    tenon::on_exception(handler_before);
#endif
    session->ended();
}

} // namespace

#define PLUGIN_NAMED(name, ...) TENON_PLUGIN(name, "1.0.0", __VA_ARGS__)
#ifndef WITHOUT_MOODS
PLUGIN_NAMED(PLUGIN, calls, calls_of_c, moods, session, own_calls, own_calls_of_c, own_moods, suite,
             tenon::start<begin>, tenon::stop<end>)
#else
PLUGIN_NAMED(PLUGIN, calls, calls_of_c, session, own_calls, own_calls_of_c, suite, tenon::start<begin>,
             tenon::stop<end>)
#endif
