// SPDX-License-Identifier: MIT
//
// Version 4 of the plugin: needs everything in version 4 of the interface.
#include "job.hpp"
#include "printer.hpp"

#include <tenon/plugin.hpp>

static tenon::imported<Printer> printer;

static void run() {
    if (printer->pages_left() == 0) return;
    Page page{};
    printer->measure(&page);
    printer->set_bold(true);
    printer->print(page.dots_per_inch >= 300 ? "a letter in fine print" : "a letter");
    printer->feed(12.5);
    printer->cut();
}

static constexpr tenon::exported<Job> job{{.run = run}};

TENON_PLUGIN(letter, "4.0.0", printer, job)
