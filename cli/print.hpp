// SPDX-License-Identifier: MIT
//
// How results are shown: as text for people, in colour on a terminal, and as JSON for programs.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "tenon/host/error.hpp"

namespace tenon::cli {

// Of one run; the worst of several files wins: unreadable, then incompatible, then the rest.
enum exit_code : int { good = 0, incompatible = 1, usage = 2, unreadable = 3 };
exit_code code_of(const report& r, bool strict);
exit_code worse(exit_code a, exit_code b);

using json = nlohmann::ordered_json;
json to_json(const report& r);
json to_json(const error& e);

// "libhello.so: compatible", the findings below it.
void print(const std::string& file, const report& r);
void print_error(const error& e); // to the error stream
void print_json(const json& value);

std::string bold(const std::string& text); // as it is where the output is no terminal, or NO_COLOR is set

} // namespace tenon::cli
