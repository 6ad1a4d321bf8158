// SPDX-License-Identifier: MIT
//
// libFuzzer target for the manifest parser and the check: one text, or two with a NUL between them, which are checked
// against one another in both roles.
//
//     fuzz_manifest_text -max_total_time=30 -timeout=5 -dict=manifest.dict corpus/manifest
//
// It looks for crashes and hangs, and for what must hold whatever the texts say: nothing fits worse than itself, every
// finding has its four parts, no message has a control character, and the quick way accepts nothing else than the
// parser.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.hpp"
#include "manifest/outline.hpp"
#include "manifest/parse.hpp"

namespace {

using namespace tenon;

void require(bool holds) {
    if (!holds) std::abort();
}

void require_printable(std::string_view text) {
    require(std::none_of(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f; }));
}

void require_sound(const report& r) {
    const bool breaks = std::any_of(r.findings.begin(), r.findings.end(),
                                    [](const finding& f) { return f.severity == finding::kind::breaking; });
    require(breaks == (r.verdict == verdict::incompatible));
    for (const finding& f : r.findings) {
        for (const std::string* part : {&f.id, &f.path, &f.asked_by, &f.expected, &f.found, &f.remedy})
            require(!part->empty() && f.message.find(*part) != std::string::npos);
        require_printable(f.message);
    }
}

expected<model::manifest> parsed(std::string_view text) {
    expected<model::manifest> m = model::parse(text);
    if (!m) {
        const std::string& message = m.error().message;
        require(m.error().id.starts_with("manifest-") && m.error().report.verdict == verdict::unreadable);
        require(message.find(", where ") < message.rfind("; ") && message.rfind("; ") != message.npos);
        require_printable(message);
    }
    return m;
}

// With all of its own interfaces known, as a host that was built with the same headers knows them.
void take_the_quick_way(const model::manifest& m) {
    std::vector<model::shared_interface> known(m.exports);
    for (const model::import_type& i : m.imports) known.push_back(i.interface_needed);
    const std::size_t at = m.text.find("{\"arch\"");
    if (at == std::string_view::npos) return;
    const model::known_target target{m.text.substr(at, m.text.find('}', at) + 1 - at), m.target};
    const auto quick = model::read_known(m.text, target, known);
    if (!quick) return;
    require(quick->role == m.role && quick->name == m.name && quick->version == m.version);
    require(quick->imports.size() == m.imports.size() && quick->exports.size() == m.exports.size());
    for (std::size_t i = 0; i < m.imports.size(); ++i) require(quick->imports[i].needed == m.imports[i].needed);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    const std::size_t half = std::min(all.find('\0'), size);
    const expected<model::manifest> first = parsed(all.substr(0, half));
    if (first) {
        take_the_quick_way(*first);
        require_sound(check(*first, *first));
        for (const model::interface_type& i : first->exports) {
            const report itself = compare(needing_all(i), &i, party_of(*first), party_of(*first)).report;
            require(itself.verdict == verdict::equal);
        }
    }
    if (half == size) return 0;
    const expected<model::manifest> second = parsed(all.substr(half + 1));
    if (!first || !second) return 0;
    require_sound(check(*first, *second));
    require_sound(check(*second, *first));
    return 0;
}
