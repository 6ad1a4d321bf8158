// SPDX-License-Identifier: MIT
//
// One function per language: a selection as the text of a header or module. The same selection gives the same bytes.
// What a language can't say is thrown as not_expressible; generate() makes an error of it.
#pragma once

#include <string>
#include <string_view>

#include "generate/selection.hpp"

namespace tenon::generate {

std::string write_c(const selection& s);
std::string write_cpp(const selection& s);
std::string write_rust(const selection& s);

// language: "c", "cpp" or "rust".
expected<std::string> generate(const model::manifest& from, std::string_view language, const request& what);

} // namespace tenon::generate
