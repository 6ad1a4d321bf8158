// SPDX-License-Identifier: MIT
//
// The host of the README's second half: what one plugin gets, and another does not.   worker_host <libworker.so>
#include "worker.hpp"

#include <iostream>

#include <tenon/host.hpp>

static void log_line(tenon::string_view message) { std::cout << "  log: " << message << '\n'; }
static void trace(tenon::string_view message) { std::cout << "  trace: " << message << '\n'; }
static void progress(const Progress*) {}
static Clock* the_clock() {
    static Clock clock{};
    return &clock;
}

static constexpr tenon::exported<App> functions{
    {.log = log_line, .trace = trace, .progress = progress, .clock = the_clock}};

TENON_HOST(office, "1.0.0", functions, tenon::imports<Worker>)

static void work(const char* title, const tenon::expected<tenon::plugin<Worker>>& worker) {
    std::cout << title << '\n';
    if (!worker) {
        std::cout << worker.error() << '\n';
        return;
    }
    for (tenon::string_view number : {"42", "many"}) {
        const tenon::result<int> parsed = worker.value()->parse(number);
        if (parsed)
            std::cout << *parsed << '\n';
        else
            std::cout << parsed.message << '\n';
    }
}

static const auto no_clock = tenon::exported<App>::at_run_time( // nulls are functions withheld
    {.log = log_line, .trace = nullptr, .progress = nullptr, .clock = nullptr});

int main(int, char** arguments) {
    const char* file = arguments[1];
    {
        tenon::host host{functions};
        auto worker = host.load<Worker>(file);
        work("all", worker);
    }
    {
        tenon::host host{functions};
        auto worker = host.load<Worker>(file, {.withhold = {tenon::path_of<&App::trace>()}}); // all but one
        work("all but trace", worker);
    }
    {
        tenon::host host{functions};
        auto worker = host.load<Worker>(file, {.tables = {tenon::offer(no_clock)}}); // a table of its own
        work("log alone", worker);
    }
}
