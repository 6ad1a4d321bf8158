// SPDX-License-Identifier: MIT
//
// The host in C++.   host <plugin.so>... [--refused <plugin.so>...] [--together]
//
// Each plugin is loaded in every way there is, by a tenon::host of its own each time, and both sides run the suite on
// each other; then those that are linked in, likewise; then all of them at once in one tenon::host. A line per plugin:
//
//     gxx_12: loaded 5, unloaded        the ways that went well, and whether the file has left the process
//     gxx_12: linked in 4
//     rustc_1_63: tables, first call: Calls.nine of the plugin gives another result
//
// and the whole error for each plugin that has to be refused, below "<file>: refused". The exit code is 0 when all went
// well.
#include <dlfcn.h>

#include <filesystem>
#include <iostream>
#include <stdexcept>

#include <tenon/host.hpp>

#include "calls.hpp"
#include "linked_in.h"

TENON_SYMBOL(Session, refusal);
TENON_SYMBOL(Session, stopped);
TENON_SYMBOL(Session, ended);
TENON_SYMBOL(Session, fail);

namespace {

struct {
    string_view refusal;
    int stopped = 0;
    int ended = 0;
} told;

#ifdef __cpp_exceptions
std::int32_t throwing() { throw std::runtime_error("the host failed"); }
constexpr auto fail = tenon::no_throw<&throwing>;
#else
std::int32_t fail() { return -1; }
#endif

} // namespace

string_view Session_refusal() { return told.refusal; }
void Session_stopped(string_view) { ++told.stopped; }
void Session_ended() { ++told.ended; }
std::int32_t Session_fail() { return fail(); }

static constexpr tenon::exported<Calls> own_calls{calls_of_this_side};
static constexpr tenon::exported<CallsOfC> own_calls_of_c{calls_of_c_of_this_side};
static constexpr tenon::exported<Moods> own_moods{moods_of_this_side};
static constexpr tenon::exported<Session> session{{Session_refusal, Session_stopped, Session_ended, Session_fail}};

// A plugin in Rust lacks the second, one with short enumerations the third.
using calls_of_c_if_there = tenon::imports_t<CallsOfC, tenon::needs<>>;
using moods_if_there = tenon::imports_t<Moods, tenon::needs<>>;
TENON_HOST(conformance, "1.0.0", own_calls, own_calls_of_c, own_moods, session, tenon::imports<Calls>,
           tenon::imports<CallsOfC, tenon::needs<>>, tenon::imports<Moods, tenon::needs<>>, tenon::imports<Suite>)

namespace {

using plugin = tenon::plugin<Calls, calls_of_c_if_there, moods_if_there, Suite>;
using maybe_plugin = tenon::expected<plugin>;

// Where a plugin comes from: a file, or this program.
struct origin {
    std::string name;
    std::filesystem::path file;
    const tenon_entry* entry = nullptr;

    maybe_plugin take(tenon::host& host, const tenon::load_options& options) const {
        return entry != nullptr ? host.add<Calls, calls_of_c_if_there, moods_if_there, Suite>(*entry, options)
                                : host.load<Calls, calls_of_c_if_there, moods_if_there, Suite>(file, options);
    }
};

tenon::host make_host() { return tenon::host(own_calls, own_calls_of_c, own_moods, session); }

// What is wrong with a plugin that is loaded; empty: nothing.
std::string wrong_with(const plugin& p) {
    const Calls* const calls = p.get<Calls>();
    const CallsOfC* const calls_of_c = p.get<CallsOfC>();
    const Moods* const moods = p.get<Moods>();
    const Suite* const suite = p.get<Suite>();

    string_view wrong = wrong_in(calls);
    if (wrong.empty() && p.has<&CallsOfC::halved>()) wrong = wrong_in_c(calls_of_c);
    if (wrong.empty() && p.has<&Moods::weigh>()) wrong = wrong_in_moods(moods);
    if (!wrong.empty()) return std::string(wrong) + " of the plugin gives another result";
    for (int time = 0; time < 2; ++time) { // the second time after something has failed in it
        const string_view seen = suite->run();
        if (!seen.empty()) return std::string(seen) + " of the host gives the plugin another result";
        const int before = told.stopped;
        const std::int32_t failed = suite->fail();
        if (failed > 0) return "what fails in the plugin gives " + std::to_string(failed);
        if (failed == 0 && told.stopped != before + 1) return "what fails in the plugin is not told to the host";
    }
    return {};
}

std::string wrong_with(const origin& from, const tenon::load_options& options) {
    told = {"the suite said so", 0, 0};
    {
        tenon::host host = make_host();
        const maybe_plugin p = from.take(host, options);
        if (p) return "it starts, although its start hook was told to refuse";
        if (p.error().id != "start-failed" || p.error().message.find(told.refusal) == std::string::npos)
            return "its start hook should refuse, and what is said is: " + p.error().message;
    }
    if (told.ended != 0) return "its stop hook runs after its start hook has refused";
    told.refusal = {};
    {
        tenon::host host = make_host();
        const maybe_plugin p = from.take(host, options);
        if (!p) {
            std::cerr << p.error() << '\n';
            return "it is refused";
        }
        if (std::string wrong = wrong_with(*p); !wrong.empty()) return wrong;
        if (told.ended != 0) return "its stop hook runs too early";
    }
    return told.ended == 1 ? "" : "its stop hook ran " + std::to_string(told.ended) + " times";
}

bool is_there(const std::filesystem::path& file) {
    void* const handle = dlopen(file.c_str(), RTLD_NOLOAD | RTLD_LAZY);
    if (handle != nullptr) dlclose(handle);
    return handle != nullptr;
}

bool try_all_ways(const origin& from) {
    using tenon::moment;
    using tenon::source;
    std::vector<tenon::load_options> all{{.from = source::tables, .when = moment::start},
                                         {.from = source::tables, .when = moment::first_call},
                                         {.from = source::symbols, .when = moment::start},
                                         {.from = source::symbols, .when = moment::first_call}};
    if (from.entry == nullptr) all.push_back({.sealed = true});
    for (const tenon::load_options& way : all) {
        const std::string wrong = wrong_with(from, way);
        if (wrong.empty()) continue;
        std::cout << from.name << ": " << (from.entry != nullptr ? "linked in, " : "") << (way.sealed ? "sealed, " : "")
                  << (way.from == source::tables ? "tables, " : "symbols, ")
                  << (way.when == moment::start ? "start: " : "first call: ") << wrong << std::endl;
        return false;
    }
    const std::size_t ways = all.size();
    if (from.entry != nullptr)
        std::cout << from.name << ": linked in " << ways << std::endl;
    else
        std::cout << from.name << ": loaded " << ways << (is_there(from.file) ? ", stays" : ", unloaded") << std::endl;
    return true;
}

// All in one host, each called while all the others are there.
bool try_together(const std::vector<origin>& origins) {
    told = {};
    tenon::host host = make_host();
    std::vector<plugin> plugins;
    for (const origin& from : origins) {
        maybe_plugin p = from.take(host, {.when = tenon::moment::first_call});
        if (!p) {
            std::cout << from.name << ": with others: " << p.error() << std::endl;
            return false;
        }
        plugins.push_back(*p);
    }
    for (const plugin& p : plugins)
        if (const std::string wrong = wrong_with(p); !wrong.empty()) {
            std::cout << p.name() << ": with others: " << wrong << std::endl;
            return false;
        }
    std::cout << "together: " << plugins.size() << std::endl;
    return true;
}

bool is_refused(const std::filesystem::path& file) {
    tenon::host host = make_host();
    const auto p = host.load<>(file);
    if (p) std::cout << file.filename().string() << ": is not refused" << std::endl;
    if (p) return false;
    std::cout << file.filename().string() << ": refused\n" << p.error() << std::endl;
    return true;
}

} // namespace

int main(int count, char** arguments) {
#ifdef __cpp_exceptions
    tenon::on_exception([](string_view) noexcept { ++told.stopped; });
#endif
    bool well = true;
    bool refused = false;
    std::vector<origin> origins;
    std::vector<std::filesystem::path> to_refuse;
    for (int i = 1; i < count; ++i) {
        const std::filesystem::path file = arguments[i];
        if (file == "--refused")
            refused = true;
        else if (refused)
            to_refuse.push_back(file);
        else
            origins.push_back({file.stem().string(), file});
    }
    for (const linked_in* p = linked_in_plugins; p->name != nullptr; ++p) origins.push_back({p->name, {}, p->entry});
    for (const origin& from : origins) well = try_all_ways(from) && well;
    well = try_together(origins) && well;
    for (const std::filesystem::path& file : to_refuse) well = is_refused(file) && well;
    return well ? 0 : 1;
}
