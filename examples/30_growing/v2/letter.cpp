// SPDX-License-Identifier: MIT
//
// Version 2 of the plugin: uses what is new in version 2 of the interface, and can do without beep.
#include "job.hpp"
#include "printer.hpp"

#include <tenon/plugin.hpp>

static tenon::imported<Printer, tenon::needs<&Printer::pages_left, &Printer::print, &Printer::set_bold, &Printer::feed,
                                             &Printer::measure, &Printer::cut>>
    printer;

static void run() {
    if (printer->pages_left() == 0) return;
    Page page{};
    printer->measure(&page);
    printer->set_bold(true);
    printer->print(page.width == 210 ? "a letter" : "a note");
    printer->feed(3);
    if (printer.has<&Printer::beep>()) printer->beep();
    printer->cut();
}

static constexpr tenon::exported<Job> job{{.run = run}};

TENON_PLUGIN(letter, "2.0.0", printer, job)
