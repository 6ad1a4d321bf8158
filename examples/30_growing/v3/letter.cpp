// SPDX-License-Identifier: MIT
//
// Version 3 of the plugin: needs one function, and uses the others where they are.
#include "job.hpp"
#include "printer.hpp"

#include <tenon/plugin.hpp>

static tenon::imported<Printer, tenon::needs<&Printer::print>> printer;

static void run() {
    Page page{};
    if (printer.has<&Printer::measure>()) printer->measure(&page);
    if (printer.has<&Printer::set_bold>()) printer->set_bold(true);
    printer->print(page.width == 210 ? "a letter" : "a note");
    if (printer.has<&Printer::feed>()) printer->feed(3);
    if (printer.has<&Printer::cut>()) printer->cut();
}

static constexpr tenon::exported<Job> job{{.run = run}};

TENON_PLUGIN(letter, "3.0.0", printer, job)
