// SPDX-License-Identifier: MIT
//
// What callers in C hand in, as the host library takes it.
#include <fmt/format.h>

#include "c/objects.hpp"

namespace tenon::inline v1::c {

namespace {

// "all", or ["log","io.read"]: written by `tenon generate`, so that nothing in it is escaped.
std::optional<std::vector<std::string>> paths_in(std::string_view needs) {
    if (needs == "\"all\"") return std::nullopt;
    std::vector<std::string> paths;
    for (std::size_t begin = needs.find('"'); begin != std::string_view::npos; begin = needs.find('"', begin)) {
        const std::size_t end = std::min(needs.find('"', begin + 1), needs.size());
        paths.emplace_back(needs.substr(begin + 1, end - begin - 1));
        begin = std::min(end + 1, needs.size());
    }
    return paths;
}

} // namespace

std::filesystem::path path_of(const char* utf8) {
    return std::u8string_view(reinterpret_cast<const char8_t*>(utf8)); // NOLINT(modernize-return-braced-init-list)
}

std::string utf8_of(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

tenon_host::described described(tenon_interfaces asked) {
    tenon_host::described all;
    for (; asked != nullptr && *asked != nullptr; ++asked) {
        const tenon_asked& a = **asked;
        all.push_back(
            {{a.text, a.text_size}, a.table_size, a.table_align, a.construct, paths_in({a.needs, a.needs_size})});
    }
    return all;
}

std::vector<offered_table> tables_of(tenon_tables tables) {
    std::vector<offered_table> all;
    for (; tables != nullptr && *tables != nullptr; ++tables) {
        offered_table t;
        t.interface_offered.text = {(*tables)->text, (*tables)->text_size};
        t.table = (*tables)->table;
        all.push_back(std::move(t));
    }
    return all;
}

expected<load_options> options_of(const tenon_load_options* options) {
    load_options made;
    if (options == nullptr) return made;
    const auto refused = [](const char* field, std::uint32_t found, const char* expected) {
        return error{"bad-option",
                     fmt::format("this host set load option {}: expected {}, found {}; set the whole struct to zero "
                                 "before its fields",
                                 field, expected, found),
                     {}};
    };
    switch (options->from) {
    case TENON_FROM_TABLES: made.from = source::tables; break;
    case TENON_FROM_SYMBOLS: made.from = source::symbols; break;
    default: return refused("from", options->from, "TENON_FROM_TABLES or TENON_FROM_SYMBOLS");
    }
    switch (options->when) {
    case TENON_AT_START: made.when = moment::start; break;
    case TENON_ON_FIRST_CALL: made.when = moment::first_call; break;
    default: return refused("when", options->when, "TENON_AT_START or TENON_ON_FIRST_CALL");
    }
    made.sealed = options->sealed;
    for (tenon_texts w = options->withhold; w != nullptr && *w != nullptr; ++w) made.withhold.emplace_back(*w);
    made.tables = tables_of(options->tables);
    made.symbols_of = options->symbols_of;
    if (options->symbol_prefix != nullptr) made.symbol_prefix = options->symbol_prefix;
    return made;
}

} // namespace tenon::inline v1::c
