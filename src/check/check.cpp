// SPDX-License-Identifier: MIT
//
// See check.hpp: whole manifests, both directions. What happens inside one interface is comparison.hpp's.
#include "check/check.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "check/comparison.hpp"
#include "check/wording.hpp"
#include "manifest/escape.hpp"

namespace tenon::inline v1 {
namespace {

std::string interfaces_of(const model::manifest& m) {
    if (m.exports.empty()) return "no interface at all";
    std::string out;
    for (std::size_t i = 0; i < m.exports.size() && i < 5; ++i)
        out += (i ? ", " : "only ") + model::escape(m.exports[i]->name);
    return m.exports.size() > 5 ? fmt::format("{} and {} more", out, m.exports.size() - 5) : out;
}

matching missing(const model::import_type& need, const party& asker, const party& other, std::string found,
                 bool required) {
    matching out;
    const bool needs_any =
        need.needs_all || std::find(need.needed.begin(), need.needed.end(), true) != need.needed.end();
    const cause what = required && needs_any ? cause::missing_interface : cause::interface_not_offered;
    out.slots.resize(need.interface_needed->slots.size());
    const std::string kind = other.who.substr(0, other.who.find(' '));
    const std::string remedy =
        what == cause::missing_interface
            ? fmt::format("use a {} that offers it, or let {} not import it", kind, asker.who)
        : required ? "nothing to do: nothing in it is needed, and all of it stays unbound"
                   : fmt::format("nothing to do, unless this {} is loaded for it: then it is refused", kind);
    out.report.verdict = is_note(what) ? verdict::compatible : verdict::incompatible;
    out.report.findings.push_back(finding_of(what, model::escape(need.interface_needed->name), asker.who, other.who,
                                             "this interface", std::move(found), remedy));
    return out;
}

} // namespace

party party_of(const model::manifest& m) {
    std::string who = m.role == model::role_type::host ? "host " : "plugin ";
    who += model::escape(m.name);
    if (!m.version.empty()) who.append(" ").append(model::escape(m.version));
    return {std::move(who), m.target.char_signed};
}

model::import_type needing_all(model::shared_interface i) {
    model::import_type out;
    out.needed.assign(i->slots.size(), true);
    out.interface_needed = std::move(i);
    return out;
}

const model::interface_type* find_export(const model::manifest& m, std::string_view interface_name) {
    for (const model::interface_type& i : m.exports)
        if (i.name == interface_name) return &i;
    return nullptr;
}

report compare_targets(const model::target_type& wanted, const model::target_type& has, const party& asker,
                       const party& other) {
    report out;
    const auto tell = [&](cause what, std::string expected, std::string found) {
        out.verdict = verdict::incompatible;
        out.findings.push_back(finding_of(what, "target", asker.who, other.who, std::move(expected), std::move(found),
                                          fmt::format("build {} for the target of {}", asker.who, other.who)));
    };
    if (wanted.os != has.os) tell(cause::target_os, model::escape(wanted.os), model::escape(has.os));
    if (wanted.arch != has.arch) tell(cause::target_arch, model::escape(wanted.arch), model::escape(has.arch));
    if (!out.findings.empty()) return out; // byte order and word size follow from these
    const auto order = [](const model::target_type& t) { return t.little_endian ? "little-endian" : "big-endian"; };
    const auto width = [](const model::target_type& t) { return fmt::format("{} bit pointers", t.pointer_bits); };
    if (wanted.little_endian != has.little_endian) tell(cause::target_endian, order(wanted), order(has));
    if (wanted.pointer_bits != has.pointer_bits) tell(cause::target_pointer_width, width(wanted), width(has));
    return out;
}

namespace {

bool have_equal_texts(const model::interface_type& a, const model::interface_type& b) {
    return &a == &b || a.text == b.text;
}

} // namespace

bool are_equal(const model::interface_type& need, const model::interface_type& have, const party& asker,
               const party& other) {
    return asker.char_signed == other.char_signed && have_equal_texts(need, have);
}

matching compare(const model::import_type& need, const model::interface_type* have, const party& asker,
                 const party& other) {
    if (!have) return missing(need, asker, other, "none of that name", true);
    if (are_equal(need.interface_needed, *have, asker, other)) {
        matching out;
        out.slots.resize(need.interface_needed->slots.size());
        std::uint32_t s = 0;
        for (slot_match& m : out.slots) m = {slot_match::state::fits, s++};
        return out;
    }
    comparison c(need, *have, asker.char_signed == other.char_signed);
    c.run();
    matching out{word(c, asker, other), c.slots()};
    if (out.report.findings.empty() && have_equal_texts(need.interface_needed, *have))
        out.report.verdict = verdict::equal;
    return out;
}

tenon::report check(const model::manifest& host, const model::manifest& plugin) {
    std::vector<std::string_view> asked;
    bool offers_one = false;
    for (const model::import_type& i : host.imports) {
        asked.push_back(i.interface_needed->name);
        offers_one |= find_export(plugin, asked.back()) != nullptr;
    }
    if (offers_one) asked.clear(); // one kind of plugin of several: what it offers is compared, the rest is a note
    return check(host, plugin, asked);
}

tenon::report check(const model::manifest& host, const model::manifest& plugin,
                    std::span<const std::string_view> asked) {
    const party of_host = party_of(host);
    const party of_plugin = party_of(plugin);
    tenon::report out = compare_targets(plugin.target, host.target, of_plugin, of_host);
    if (!out.findings.empty()) return out;
    const auto ask = [&](const model::import_type& need, const model::manifest& from, const party& asker,
                         const party& other, bool required) {
        const model::interface_type* have = find_export(from, need.interface_needed->name);
        if (have) return merge(out, compare(need, have, asker, other).report);
        merge(out, missing(need, asker, other, interfaces_of(from), required).report);
    };
    for (const model::import_type& need : plugin.imports) ask(need, host, of_plugin, of_host, true);
    for (const model::import_type& need : host.imports) {
        const bool required = std::find(asked.begin(), asked.end(), need.interface_needed->name) != asked.end();
        ask(need, plugin, of_host, of_plugin, required);
    }
    return out;
}

void merge(tenon::report& into, tenon::report more) {
    into.verdict = std::max(into.verdict, more.verdict);
    std::move(more.findings.begin(), more.findings.end(), std::back_inserter(into.findings));
    std::stable_partition(into.findings.begin(), into.findings.end(),
                          [](const finding& f) { return f.severity == finding::kind::breaking; });
}

} // namespace tenon::inline v1
