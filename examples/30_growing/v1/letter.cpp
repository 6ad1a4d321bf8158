// SPDX-License-Identifier: MIT
//
// Version 1 of the plugin: needs everything in version 1 of the interface.
#include "job.hpp"
#include "printer.hpp"

#include <tenon/plugin.hpp>

static tenon::imported<Printer> printer;

static void run() {
    Page page{};
    printer->measure(&page);
    printer->print(page.width == 210 ? "a letter" : "a note");
    printer->feed(3);
    printer->beep();
}

static constexpr tenon::exported<Job> job{{.run = run}};

TENON_PLUGIN(letter, "1.0.0", printer, job)
