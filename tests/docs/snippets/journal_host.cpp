// SPDX-License-Identifier: MIT
//
// A host that exports its functions as symbols, asked for things that are no functions.   journal_host <libwriter.so>
#include "journal.hpp"

#include <iostream>

#include <tenon/host.hpp>
#include <tenon/symbol.hpp>

TENON_SYMBOL(Journal, write);
void Journal_write(tenon::string_view line) { std::cout << line << '\n'; }

TENON_HOST(office, "1.0.0", tenon::exports<Journal>)

int main(int, char** arguments) {
    tenon::host host;
    auto writer = host.load<>(arguments[1], {.from = tenon::source::symbols});
    if (writer) return 1;
    std::cout << writer.error() << '\n';
}
