// SPDX-License-Identifier: MIT
//
// A result as text.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "result.hpp"

namespace bench {

std::string table_for_terminal(const json& result);
std::string table_for_document(const json& result); // Markdown
std::string shown_for_document(const json& result); // the instructions of one call each, Markdown

struct comparison {
    int verdicts = 0, differ = 0;
    std::string text;
};
// Whether results agree; by the names of their files.
comparison compare(const std::vector<std::pair<std::string, json>>& results);

} // namespace bench
