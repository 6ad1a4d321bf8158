// SPDX-License-Identifier: MIT
//
// What a report must say, given what is known about the change that was made: generated pairs are judged by this, in
// memory and when they are really loaded.
//
//     const std::string fault = generated::fault_in(truth, breaks, report);   // empty: it says what it must
#pragma once

#include <algorithm>
#include <string>

#include <tenon/host/report.hpp>

#include "generate.hpp"

namespace generated {

inline bool starts_at(const std::string& path, const std::set<std::string>& members) {
    const std::string rest = path.substr(std::string("HostFunctions.").size());
    return members.count(rest.substr(0, rest.find_first_of("(.[ "))) != 0;
}

inline std::string fault_in(const truth& truth, bool breaks, const tenon::report& r) {
    if ((r.verdict == tenon::verdict::incompatible) != breaks)
        return breaks ? "a wrong \"compatible\"" : "a wrong \"incompatible\"";
    int breaking = 0;
    for (const tenon::finding& f : r.findings) {
        if (f.severity == tenon::finding::kind::note) continue;
        ++breaking;
        if (truth.ids.count(f.id) == 0) return "found as " + f.id;
        if (!starts_at(f.path, truth.hit)) return "found at a function that does not reach it";
        const auto is_end = [&](const std::string& tail) { return f.path.ends_with(tail); };
        if (!truth.tails.empty() && std::none_of(truth.tails.begin(), truth.tails.end(), is_end))
            return "found at " + f.path;
    }
    return breaks && truth.one_finding && breaking != 1 ? "found more than once" : "";
}

} // namespace generated
