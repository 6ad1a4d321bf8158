// SPDX-License-Identifier: MIT
#include "generate/selection.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "check/check.hpp"
#include "manifest/escape.hpp"

namespace tenon::generate {

using model::type_kind;

namespace {

error refused(const selection& s, std::string what) {
    return {"generate-selection", s.from + ": " + std::move(what), {}};
}

std::string listed(const std::vector<selection::chosen_interface>& interfaces) {
    std::string names;
    for (const selection::chosen_interface& i : interfaces)
        names += (names.empty() ? "" : ", ") + std::string(i.type->name);
    return names.empty() ? "none" : names;
}

// The same text in two places is one interface; two texts under one name can't stand in one file.
bool add(selection& to, const model::shared_interface& i) {
    for (const selection::chosen_interface& have : to.interfaces)
        if (have.type->name == i->name) return have.type->text == i->text;
    to.interfaces.push_back({i, true, std::vector<bool>(i->slots.size(), true)});
    return true;
}

error choose_needs(selection& s, const std::vector<std::string>& needs, bool& failed) {
    for (const std::string& need : needs) {
        const std::size_t dot = need.find('.');
        const std::string path = dot == std::string::npos ? "" : need.substr(dot + 1);
        bool found = false;
        for (selection::chosen_interface& i : s.interfaces) {
            if (i.type->name != std::string_view(need).substr(0, dot)) continue;
            if (i.needs_all) i.needed.assign(i.needed.size(), false);
            i.needs_all = false;
            found = dot == std::string::npos; // the interface alone: nothing of it
            for (std::size_t n = 0; n < i.needed.size(); ++n)
                if (i.type->slots[n].path == path) i.needed[n] = found = true;
        }
        if (found) continue;
        failed = true;
        return refused(s, fmt::format("no function {} to need; write Interface.function, as `tenon inspect` shows it",
                                      model::escape(need)));
    }
    return {};
}

// Records of all interfaces, sorted into classes of equal name and structure: refined until no class splits.
class record_classes {
public:
    explicit record_classes(const selection& s) : s_(s) {
        for (std::uint32_t i = 0; i < s.interfaces.size(); ++i) of_.emplace_back(s.in(i).records.size());
        std::size_t before = 0;
        for (std::size_t now = refine(); now != before; now = refine()) before = now;
    }
    std::uint32_t of(std::uint32_t interface_number, std::uint32_t record) const {
        return of_[interface_number][record];
    }

private:
    std::size_t refine() {
        std::map<std::string, std::uint32_t> numbers;
        auto next = of_;
        for (std::uint32_t i = 0; i < of_.size(); ++i)
            for (std::uint32_t r = 0; r < of_[i].size(); ++r)
                next[i][r] = numbers.emplace(text(i, r), static_cast<std::uint32_t>(numbers.size())).first->second;
        of_ = std::move(next);
        return numbers.size();
    }
    std::string text(std::uint32_t i, std::uint32_t record) const {
        const model::record_type& r = s_.in(i).records[record];
        std::string out = fmt::format("{} {} {} {} {}", r.name, r.size, r.align, r.described, r.is_union);
        for (std::uint32_t f = r.first_field; f != r.first_field + r.field_count; ++f) {
            const model::member& field = s_.in(i).fields[f];
            out += fmt::format(" {} {} ", field.name, field.offset);
            type(out, i, field.type);
        }
        return out;
    }
    void type(std::string& out, std::uint32_t i, std::uint32_t number) const {
        const model::type& t = s_.in(i).types[number];
        out += fmt::format("({} {} {} {} {} {} {} ", static_cast<int>(t.kind), t.const_pointee, t.variadic, t.bits,
                           t.digits, t.length, t.name);
        if (t.kind == type_kind::record) out += std::to_string(of_[i][t.of]);
        if (t.kind == type_kind::pointer || t.kind == type_kind::array || t.kind == type_kind::vector)
            type(out, i, t.of);
        if (t.kind == type_kind::function || t.kind == type_kind::function_ref)
            for (std::uint32_t a = 0; a <= t.arguments; ++a) type(out, i, s_.in(i).signatures[t.of + a]);
        out += ')';
    }

    const selection& s_;
    std::vector<std::vector<std::uint32_t>> of_;
};

class record_orderer {
public:
    explicit record_orderer(selection& s) : s_(s), classes_(s) {}

    void order() {
        for (const selection::chosen_interface& i : s_.interfaces) names_.insert(std::string(i.type->name));
        s_.record_map.resize(s_.interfaces.size());
        for (std::uint32_t i = 0; i < s_.interfaces.size(); ++i) {
            s_.record_map[i].resize(s_.in(i).records.size());
            for (std::uint32_t r = 0; r < s_.in(i).records.size(); ++r) visit(i, r);
        }
        // Names need all records numbered, because they are made of one another's.
        for (selection::record& r : s_.records) r.name = name_for(r);
    }

private:
    // What it contains by value comes first; that no record contains itself the reader has seen to.
    void visit(std::uint32_t i, std::uint32_t record) {
        const std::uint32_t own = classes_.of(i, record);
        if (const auto known = numbers_.find(own); known != numbers_.end()) {
            s_.record_map[i][record] = known->second;
            return;
        }
        const model::record_type& r = s_.in(i).records[record];
        for (std::uint32_t f = r.first_field; f != r.first_field + r.field_count; ++f) {
            std::uint32_t type = s_.in(i).fields[f].type;
            while (s_.in(i).types[type].kind == type_kind::array) type = s_.in(i).types[type].of;
            if (s_.in(i).types[type].kind == type_kind::record) visit(i, s_.in(i).types[type].of);
        }
        const auto number = static_cast<std::uint32_t>(s_.records.size());
        numbers_.emplace(own, number);
        s_.record_map[i][record] = number;
        s_.records.push_back({i, record, std::string(r.name), false});
    }

    std::string name_for(selection::record& r) {
        static const std::set<std::string_view> vocabulary = {"tenon_string_view", "tenon_bytes", "tenon_string",
                                                              "tenon_buffer"};
        const model::record_type& d = s_.description(r);
        std::string name(d.name);
        const bool is_void_result = name == "tenon_result" && d.field_count == 2;
        if ((vocabulary.contains(d.name) || is_void_result) && names_.insert(name).second) {
            r.is_vocabulary = true;
            return name;
        }
        // The vocabulary's templates have one name for all that they are made of.
        if (d.field_count != 0 && (name == "tenon_span" || name == "tenon_optional" || name == "tenon_result")) {
            const std::uint32_t field = d.first_field + (name == "tenon_optional" ? 1 : 0);
            place of{r.interface_number, s_.in(r.interface_number).fields[field].type};
            const model::type& t = s_.type_of(of);
            const bool is_data = name == "tenon_span" && t.kind == type_kind::pointer;
            if (is_data) of.type = t.of;
            name += (is_data && t.const_pointee ? "_const_" : "_") + word_for(s_, of);
        }
        if (name.empty()) name = std::string(s_.in(r.interface_number).name) + "_unnamed";
        std::string unique = name;
        for (int n = 2; !names_.insert(unique).second; ++n) unique = fmt::format("{}_{}", name, n);
        return unique;
    }

    selection& s_;
    record_classes classes_;
    std::map<std::uint32_t, std::uint32_t> numbers_;
    std::set<std::string> names_;
};

} // namespace

expected<selection> select(const model::manifest& from, const request& what) {
    selection s;
    s.from = party_of(from).who;
    s.name = std::string(from.name);
    s.target = from.target;
    selection all = s;
    for (const model::import_type& i : from.imports)
        if (!add(all, i.interface_needed))
            return refused(
                s, fmt::format("two interfaces {} that differ; give one another name", i.interface_needed->name));
    for (const model::shared_interface& i : from.exports)
        if (!add(all, i))
            return refused(s, fmt::format("needs one interface {} and offers another; give one another name", i->name));
    for (const std::string& name : what.interfaces) {
        const auto at = std::find_if(all.interfaces.begin(), all.interfaces.end(),
                                     [&](const selection::chosen_interface& i) { return i.type->name == name; });
        if (at == all.interfaces.end())
            return refused(
                s, fmt::format("no interface {}; its interfaces are: {}", model::escape(name), listed(all.interfaces)));
        add(s, at->type);
    }
    if (what.interfaces.empty()) s.interfaces = std::move(all.interfaces);
    if (s.interfaces.empty()) return refused(s, "no interfaces, so there is nothing to write");
    bool failed = false;
    error why = choose_needs(s, what.needs, failed);
    if (failed) return why;
    record_orderer(s).order();
    return s;
}

std::uint64_t selection::align_of(place p) const {
    const model::type& t = type_of(p);
    if (t.kind == type_kind::record) return description(record_at(p)).align;
    if (t.kind == type_kind::array) return align_of({p.interface_number, t.of});
    if (t.kind == type_kind::function_ref) return in(p.interface_number).pointer_size;
    const std::uint64_t size = std::max<std::uint64_t>(size_of(p), 1);
    // The one system of those we know whose scalars are aligned to less than their size.
    const bool is_i386 = target.arch == "x86" && target.os != "windows";
    if (t.kind == type_kind::floating && t.digits == 64) return is_i386 ? 4 : 16;
    return is_i386 && t.kind != type_kind::vector ? std::min<std::uint64_t>(size, 4) : size;
}

layout_hints hints_for(const selection& s, const selection::record& r) {
    const model::record_type& d = s.description(r);
    const model::interface_type& in = s.in(r.interface_number);
    layout_hints hints;
    const auto fields = in.fields.begin() + d.first_field;
    std::uint64_t widest = 1;
    for (std::uint32_t f = 0; f < d.field_count; ++f) {
        const std::uint64_t align = s.align_of({r.interface_number, fields[f].type});
        widest = std::max(widest, align);
        hints.packed |= fields[f].offset % align != 0;
    }
    hints.packed |= widest > d.align;
    std::uint64_t at = 0;
    for (std::uint32_t f = 0; f < d.field_count; ++f) {
        const place p{r.interface_number, fields[f].type};
        const std::uint64_t natural = hints.packed ? 1 : s.align_of(p);
        const auto aligned = [&](std::uint64_t a) { return (at + a - 1) / a * a; };
        std::uint64_t align = natural;
        while (align < d.align && aligned(align) < fields[f].offset) align *= 2;
        if (aligned(align) != fields[f].offset)
            throw not_expressible{"a gap in front of field " + std::string(fields[f].name) +
                                      " that no alignment explains",
                                  "give the record its fields in order, or pass it behind an opaque pointer"};
        hints.field_aligns.push_back(align == natural ? 0 : align);
        at = fields[f].offset + s.size_of(p);
    }
    if (d.align != (hints.packed ? 1 : widest)) hints.align = d.align;
    return hints;
}

std::string word_for(const selection& s, place p) {
    const model::type& t = s.type_of(p);
    const auto inner = [&] { return word_for(s, {p.interface_number, t.of}); };
    switch (t.kind) {
    case type_kind::nothing: return "void";
    case type_kind::boolean: return "bool";
    case type_kind::null: return "null";
    case type_kind::signed_integer: return fmt::format("i{}", t.bits);
    case type_kind::unsigned_integer: return fmt::format("u{}", t.bits);
    case type_kind::character: return "char";
    case type_kind::char8: return "char8";
    case type_kind::char16: return "char16";
    case type_kind::char32: return "char32";
    case type_kind::wide_character: return "wchar";
    case type_kind::floating:
        return t.digits == 24 || t.digits == 53 ? fmt::format("f{}", t.bits) : fmt::format("f{}_{}", t.bits, t.digits);
    case type_kind::enumeration: return fmt::format("enum{}", t.bits);
    case type_kind::va_list: return "va_list";
    case type_kind::pointer: return (t.const_pointee ? "const_" : "") + inner() + "_pointer";
    case type_kind::opaque: return t.name.empty() ? "opaque" : std::string(t.name);
    case type_kind::array: return fmt::format("{}_array{}", inner(), t.length);
    case type_kind::vector: return fmt::format("{}x{}", inner(), t.length);
    case type_kind::record: {
        const std::string_view name = s.in(p.interface_number).records[t.of].name;
        return name.empty() ? "unnamed" : std::string(name);
    }
    case type_kind::function:
    case type_kind::function_ref: break;
    }
    std::string word = t.kind == type_kind::function ? "function" : "function_ref";
    for (std::uint32_t a = 0; a <= t.arguments; ++a)
        word += '_' + word_for(s, {p.interface_number, s.in(p.interface_number).signatures[t.of + a]});
    return word;
}

void require_known_content(const selection& s, place p) {
    const model::type& t = s.type_of(p);
    if (t.kind == type_kind::array) return require_known_content(s, {p.interface_number, t.of});
    if (t.kind != type_kind::record) return;
    const model::record_type& d = s.in(p.interface_number).records[t.of];
    const std::string name = d.name.empty() ? "an unnamed record" : std::string(d.name);
    if (d.is_union || !d.described)
        throw not_expressible{fmt::format("{} by value, of which the manifest says only size and alignment, so that "
                                          "nobody knows which registers it is passed in",
                                          name),
                              "pass it behind a pointer, or as a struct that is described"};
    if (d.field_count == 0)
        throw not_expressible{name + " by value, which is empty: C and C++ pass those differently",
                              "give it a field, or leave the parameter out"};
    for (std::uint32_t f = d.first_field; f != d.first_field + d.field_count; ++f)
        require_known_content(s, {p.interface_number, s.in(p.interface_number).fields[f].type});
}

} // namespace tenon::generate
