// SPDX-License-Identifier: MIT
//
// See spell.hpp. Recursion is bounded by the nesting of the JSON text, since records are not followed.
#include "manifest/spell.hpp"

#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "manifest/escape.hpp"

namespace tenon::inline v1::model {
namespace {

constexpr std::size_t longest = 160; // bytes of one spelled type; a line stays readable

class speller {
public:
    explicit speller(const interface_type& in) : in_(in) {}

    std::string out;

    void type(std::uint32_t index) {
        if (out.size() > longest) return;
        const model::type& t = in_.types[index];
        switch (t.kind) {
        case type_kind::nothing: out += "void"; break;
        case type_kind::boolean: out += "bool"; break;
        case type_kind::null: out += "nullptr"; break;
        case type_kind::signed_integer: numbered("i", t.bits); break;
        case type_kind::unsigned_integer: numbered("u", t.bits); break;
        case type_kind::character: out += "char"; break;
        case type_kind::char8: out += "char8"; break;
        case type_kind::char16: out += "char16"; break;
        case type_kind::char32: out += "char32"; break;
        case type_kind::wide_character: numbered("wchar", t.bits); break;
        case type_kind::floating: floating(t); break;
        case type_kind::enumeration: numbered("enum", t.bits); break;
        case type_kind::va_list: out += "va_list"; break;
        case type_kind::pointer: pointer(t); break;
        case type_kind::opaque: out += t.name.empty() ? std::string("opaque") : escape(t.name); break;
        case type_kind::function: signature(t, " (*)"); break;
        case type_kind::function_ref:
            out += "function_ref<";
            signature(t, " ");
            out += '>';
            break;
        case type_kind::array:
            type(t.of);
            out += t.length == 0 ? "[]" : fmt::format("[{}]", t.length);
            break;
        case type_kind::vector:
            out += fmt::format("vector of {} ", t.length);
            type(t.of);
            break;
        case type_kind::record: out += spell_record(in_.records[t.of]); break;
        }
    }

    void signature(const model::type& t, std::string_view between) {
        type(in_.signatures[t.of]);
        out += between;
        out += '(';
        for (std::uint32_t i = 1; i <= t.arguments && out.size() <= longest; ++i) {
            if (i != 1) out += ", ";
            type(in_.signatures[t.of + i]);
        }
        if (t.variadic) out += t.arguments == 0 ? "..." : ", ...";
        out += ')';
        if (!t.name.empty()) out += fmt::format(" [{}]", escape(t.name));
    }

private:
    void numbered(std::string_view kind, std::uint32_t bits) { out += fmt::format("{}{}", kind, bits); }

    void floating(const model::type& t) {
        numbered("f", t.bits);
        const bool as_everywhere = (t.bits == 32 && t.digits == 24) || (t.bits == 64 && t.digits == 53);
        if (!as_everywhere) out += fmt::format(":{}", t.digits);
    }

    void pointer(const model::type& t) {
        const type_kind pointee = in_.types[t.of].kind;
        const bool const_behind = pointee == type_kind::pointer || pointee == type_kind::function;
        if (t.const_pointee && !const_behind) out += "const ";
        type(t.of);
        out += t.const_pointee && const_behind ? " const*" : "*";
    }

    const interface_type& in_;
};

std::string cut(std::string text) {
    if (text.size() <= longest) return text;
    text.resize(longest);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xc0u) == 0x80u) text.pop_back();
    if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xc0u) text.pop_back();
    return text + "...";
}

} // namespace

std::string spell(const interface_type& in, std::uint32_t type) {
    speller s(in);
    s.type(type);
    return cut(std::move(s.out));
}

std::string spell_slot(const interface_type& in, const slot& s) {
    if (s.kind != slot_kind::function) return spell(in, s.type);
    speller out(in);
    out.signature(in.types[s.type], " ");
    return cut(std::move(out.out));
}

std::string spell_record(const record_type& r) {
    if (!r.name.empty()) return escape(r.name);
    return r.is_union ? "an unnamed union" : "an unnamed struct";
}

} // namespace tenon::inline v1::model
