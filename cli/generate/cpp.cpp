// SPDX-License-Identifier: MIT
//
// A header in C++20: the interfaces as their author would write them. From there on everything is derived as usual; an
// assertion says that what is derived is the text that was read.
#include "generate/languages.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "generate/c_family.hpp"

namespace tenon::generate {

namespace {

// Unnamed and renamed records, and opaque types without a name, are described in other words.
bool is_said_alike(const selection& s, std::uint32_t number) {
    for (std::uint32_t r = 0; r < s.in(number).records.size(); ++r) {
        const std::string& name = s.records[s.record_map[number][r]].name;
        if (name != s.in(number).records[r].name && name.rfind("tenon_", 0) != 0) return false;
    }
    const auto& types = s.in(number).types;
    return std::none_of(types.begin(), types.end(),
                        [](const model::type& t) { return t.kind == model::type_kind::opaque && t.name.empty(); });
}

} // namespace

std::string write_cpp(const selection& s) {
    c_family cpp(s, c_family::cpp20);
    std::string body = cpp.records();
    for (std::uint32_t i = 0; i < s.interfaces.size(); ++i) {
        body += cpp.interface_struct(i);
        if (!is_said_alike(s, i)) continue;
        body += fmt::format("static_assert(tenon::reflect::is_described_as<{}>(\n{}),\n"
                            "    \"tenon: interface {} is described differently here than in {}\");\n\n",
                            s.in(i).name, c_family::literal(s.in(i).text, "    ", "\n"), s.in(i).name, s.from);
    }
    return fmt::format(
               "// Interfaces of {}, by `tenon generate --language cpp`. Not to be edited: write it anew.\n"
               "#pragma once\n\n#include <cstdarg>\n#include <cstddef>\n#include <cstdint>\n#include <cstdio>\n\n"
               "#include <tenon/plugin.hpp>\n\n",
               s.from) +
           cpp.forward_declarations() + cpp.helper_types() + body;
}

} // namespace tenon::generate
