// SPDX-License-Identifier: MIT
//
// Differences put into words: who asked, what was expected, what was found, what to do.
//
//     tenon::report r = word(comparison, plugin_party, host_party);
//
// All sentences of the check stand in wording.cpp, so that they can be read, and changed, side by side.
#pragma once

#include <string>
#include <string_view>

#include <tenon/host/report.hpp>

#include "check/check.hpp"
#include "check/comparison.hpp"
#include "check/difference.hpp"

namespace tenon::inline v1 {

// Findings of one interface, breaking ones first, and the verdict they make.
tenon::report word(const comparison& c, const party& asker, const party& other);

// One that is not inside an interface: `path` is the interface's or the target's. The message is made of the rest.
finding finding_of(cause what, std::string path, std::string asker, std::string_view other, std::string expected,
                   std::string found, std::string remedy);

} // namespace tenon::inline v1
