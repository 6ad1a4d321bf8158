// SPDX-License-Identifier: MIT
//
// Takes what documents say about costs from one result file: docs/overhead.md and a part of README.md. The prose stands
// in templates beside this file, the figures in braces:
//
//     {{cycles sqlite add}}        5.0 to 7.1       also {{low ...}} {{median ...}} {{high ...}}
//     {{times sqlite add}}         1.0              of Tenon's, by medians
//     {{instructions sqlite add}}  8                {{verdict sqlite add}}  {{table}} {{shown}} {{starts}} {{file}} ...
#pragma once

#include "result.hpp"

namespace bench {

struct document {
    path file; // from the project's root
    std::string text;
};

// `result_file` from the root, too: the documents name it.
std::vector<document> documents_of(const path& root, const path& result_file);

// The result file that docs/overhead.md was made from.
path published(const path& root);

// What gnuplot is told, to draw the chart of one task.
std::string chart_of(const json& result, std::string_view task);

} // namespace bench
