// SPDX-License-Identifier: MIT
//
// The host. Loads every plugin it is given, runs the ones that fit, and says what it found of each.
//
//     office_1 <plugin>...             one paragraph per plugin
//     office_1 --row <plugin>...       one line: the verdicts
//
// The same source in every version: what differs is the interface, in v1/ to v4/.
#include "functions.hpp"
#include "job.hpp"

#include <cstring>
#include <iomanip>
#include <iostream>

TENON_HOST(office, OFFICE_VERSION, functions, tenon::imports<Job>)

int main(int count, char** arguments) {
    tenon::host host{functions};
    const bool row = count > 1 && std::strcmp(arguments[1], "--row") == 0;
    if (row) std::cout << "office " << OFFICE_VERSION;

    for (int i = row ? 2 : 1; i < count; ++i) {
        const auto letter = host.load<Job>(arguments[i]);
        const tenon::report& report = letter ? letter->report() : letter.error().report;
        if (row) {
            std::cout << std::setw(14) << tenon::name_of(report.verdict);
        } else if (letter) {
            calls.clear();
            letter.value()->run();
            std::cout << "letter " << letter->version() << " on office " << OFFICE_VERSION << ": "
                      << tenon::name_of(report.verdict) << ", and calls" << calls << '\n'
                      << report << '\n';
        } else {
            std::cout << letter.error() << "\n\n";
        }
    }
    if (row) std::cout << '\n';
}
