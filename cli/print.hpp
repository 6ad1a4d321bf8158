// SPDX-License-Identifier: MIT
//
// How results are shown: as text for people, in colour on a terminal, and as JSON for programs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "tenon/host/error.hpp"

namespace tenon::cli {

// Of one run; the worst of several files wins: unreadable, then incompatible, then the rest.
enum exit_code : int { good = 0, incompatible = 1, usage = 2, unreadable = 3 };
exit_code code_of(const report& r, bool strict);
exit_code worse(exit_code a, exit_code b);

// What came of one file.
struct outcome {
    std::string file;
    std::string who; // "plugin hello 1.0.0"; empty for a file that can't be read
    tenon::report report;
    std::optional<error> failure;
};
outcome failed(std::string file, error e);

using json = nlohmann::ordered_json;
json to_json(const report& r);
json to_json(const error& e);
json to_json(const outcome& o);

// "libhello.so: compatible", the findings below it.
void print(const outcome& o);
// Of many files: those of which the same is to be said together, the worst last, and a line that counts them.
void print(const std::vector<outcome>& all, const std::string& host);
void print_error(const error& e); // to the error stream
void print_json(const json& value);

bool is_terminal();
std::string bold(const std::string& text); // as it is where the output is no terminal, or NO_COLOR is set

} // namespace tenon::cli
