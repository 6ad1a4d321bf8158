// SPDX-License-Identifier: MIT
//
// What a check says: a verdict and its findings. Plain values, no behaviour but printing; made by the check, shown by
// the loader, the command line and by anybody who wants to render them in their own way.
//
//     for (const tenon::finding& f : plugin.error().report.findings) std::cerr << f.path << ": " << f.message << '\n';
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace tenon::inline v1 {

// From best to worst; of several the worst wins.
enum class verdict {
    equal,        // the same bytes
    compatible,   // fits; findings are notes
    incompatible, // at least one finding is breaking
    unreadable,   // there was nothing to check: no manifest, damaged, not an image
};

// "equal", "compatible", ...; never null.
const char* name_of(verdict v) noexcept;

// One difference, at its root cause: a struct that thirty functions reach gives one finding, not thirty.
struct finding {
    enum class kind { note, breaking };

    kind severity = kind::breaking;
    std::string id;       // stable, never changes meaning: docs/findings.md
    std::string path;     // HostFunctions.log(arg 1 -> LogRecord).level
    std::string asked_by; // who needs it: "plugin hello 1.0.0"
    std::string expected; // what was needed there
    std::string found;    // what the other side has
    std::string remedy;   // what to do
    std::string message;  // all of it for a person, one to three lines, no trailing newline, safe for a terminal
};

struct report {
    tenon::verdict verdict = tenon::verdict::equal;
    std::vector<finding> findings; // breaking ones first
};

// A line or more per finding; nothing for an equal pair.
std::ostream& operator<<(std::ostream& out, const report& r);

} // namespace tenon::inline v1
