// SPDX-License-Identifier: MIT
//
// Printing of what report.hpp and error.hpp declare. A report prints line by line, an error as it was worded, with its
// findings below.
#include <ostream>

#include <tenon/host/error.hpp>
#include <tenon/host/report.hpp>

namespace tenon::inline v1 {

const char* name_of(verdict v) noexcept {
    switch (v) {
    case verdict::equal: return "equal";
    case verdict::compatible: return "compatible";
    case verdict::incompatible: return "incompatible";
    case verdict::unreadable: return "unreadable";
    }
    return "unreadable";
}

std::ostream& operator<<(std::ostream& out, const report& r) {
    for (const finding& f : r.findings) out << (f.severity == finding::kind::note ? "note: " : "") << f.message << '\n';
    return out;
}

// No newline at the end: an error is put into a line by whoever prints it.
std::ostream& operator<<(std::ostream& out, const error& e) {
    out << e.message;
    for (const finding& f : e.report.findings)
        out << '\n' << (f.severity == finding::kind::note ? "note: " : "") << f.message;
    return out;
}

} // namespace tenon::inline v1
