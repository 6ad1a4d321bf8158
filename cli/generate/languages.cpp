// SPDX-License-Identifier: MIT
#include "generate/languages.hpp"

#include <fmt/format.h>

#include "generate/names.hpp"

namespace tenon::generate {

expected<std::string> generate(const model::manifest& from, std::string_view language, const request& what) {
    const expected<selection> chosen = select(from, what);
    if (!chosen) return chosen.error();
    try {
        require_names(*chosen, language);
        if (language == "c") return write_c(*chosen);
        if (language == "cpp") return write_cpp(*chosen);
        return write_rust(*chosen);
    } catch (const not_expressible& e) {
        return error{
            "not-expressible",
            fmt::format("{}: {}, which can't be said in {}; {}, or write the other interfaces alone with --interface",
                        chosen->from, e.what,
                        language == "cpp" ? "C++"
                        : language == "c" ? "C"
                                          : "Rust",
                        e.remedy),
            {}};
    }
}

} // namespace tenon::generate
