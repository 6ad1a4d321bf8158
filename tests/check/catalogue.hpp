// SPDX-License-Identifier: MIT
//
// One case for every finding the check can make, and for every way in which a manifest is refused: a pair of manifests
// that makes it, and a twin of the pair that does not. docs/findings.md is made from it, so that its messages are real.
//
//     for (const finding_case& c : finding_cases()) check(parsed(c.host), parsed(c.plugin))
#pragma once

#include <string>
#include <vector>

struct finding_case {
    std::string id;
    std::string meaning; // a sentence or two, Markdown
    std::string host;
    std::string plugin;
    std::string twin_host; // with the same plugin: no finding of this id
};

std::vector<finding_case> finding_cases();

// A manifest that is refused before anything can be checked, and a twin that is read.
struct refusal_case {
    std::string id;
    std::string meaning;
    std::string text;
    std::string twin;
};

std::vector<refusal_case> refusal_cases();
