// SPDX-License-Identifier: MIT
//
// Names that a language can't say, or would say twice. They are refused and not changed: what is called otherwise in
// each language is found by nobody.
#pragma once

#include <string>
#include <string_view>

#include "generate/selection.hpp"

namespace tenon::generate {

// Throws not_expressible for the first that it finds. language: "c", "cpp" or "rust".
void require_names(const selection& s, std::string_view language);

// A slot's path as one word: io_read, hooks_2.
std::string word_of_path(std::string_view path);

} // namespace tenon::generate
