// SPDX-License-Identifier: MIT
#include "generate/rust_types.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace tenon::generate {

using model::type_kind;

namespace {

place sub(place p, std::uint32_t type) { return {p.interface_number, type}; }

place part(const selection& s, place p, std::uint32_t n) { // of a function: 0 is the result
    return sub(p, s.in(p.interface_number).signatures[s.type_of(p).of + n]);
}

place field(const selection& s, place p, std::uint32_t n) {
    const model::interface_type& in = s.in(p.interface_number);
    return sub(p, in.fields[in.records[s.type_of(p).of].first_field + n].type);
}

bool is_record(const selection& s, place p, std::string_view name, std::uint32_t fields) {
    const model::type& t = s.type_of(p);
    if (t.kind != type_kind::record) return false;
    const model::record_type& d = s.in(p.interface_number).records[t.of];
    return d.name == name && d.field_count == fields;
}

bool is_span(const selection& s, place p) {
    return is_record(s, p, "tenon_span", 2) && s.type_of(field(s, p, 0)).kind == type_kind::pointer;
}

} // namespace

std::string rust_types::identifier(std::string_view name) {
    static const std::set<std::string_view> keywords = {
        "abstract", "as",      "async",  "await",  "become", "box",   "const", "continue", "do",     "dyn",
        "else",     "enum",    "extern", "final",  "fn",     "for",   "gen",   "if",       "impl",   "in",
        "let",      "loop",    "macro",  "match",  "mod",    "move",  "mut",   "override", "priv",   "pub",
        "ref",      "return",  "static", "struct", "trait",  "try",   "type",  "typeof",   "unsafe", "unsized",
        "use",      "virtual", "where",  "while",  "yield",  "break", "false", "true"};
    if (keywords.contains(name)) return "r#" + std::string(name);
    if (name == "self" || name == "Self" || name == "super" || name == "crate" || name == "_")
        return std::string(name) + "_"; // those can't be raw
    return std::string(name);
}

std::string rust_types::helper(const std::string& name, std::string definition) {
    const auto same = [&](const auto& h) { return h.first == name; };
    if (std::none_of(helpers_.begin(), helpers_.end(), same)) helpers_.emplace_back(name, std::move(definition));
    return name;
}

std::string rust_types::helper_types() const {
    std::string out;
    for (const auto& [name, definition] : helpers_) out += definition + "\n";
    return out;
}

std::string rust_types::vocabulary(place p, bool& is) {
    is = true;
    if (is_record(s_, p, "tenon_string_view", 2)) return "tenon::StringView";
    if (is_record(s_, p, "tenon_bytes", 2)) return "tenon::Bytes";
    if (is_record(s_, p, "tenon_string", 4)) return "tenon::OwnedText";
    if (is_record(s_, p, "tenon_buffer", 4)) return "tenon::OwnedBytes";
    if (is_span(s_, p)) {
        const model::type& data = s_.type_of(field(s_, p, 0));
        return fmt::format("tenon::Span{}<{}>", data.const_pointee ? "" : "Mut", crossing(sub(p, data.of)));
    }
    if (is_record(s_, p, "tenon_optional", 2)) return "tenon::Optional<" + crossing(field(s_, p, 1)) + ">";
    if (is_record(s_, p, "tenon_result", 2)) return "tenon::Outcome<()>";
    if (is_record(s_, p, "tenon_result", 3)) return "tenon::Outcome<" + crossing(field(s_, p, 0)) + ">";
    is = false;
    return {};
}

std::string rust_types::crossing(place p) {
    const model::type& t = s_.type_of(p);
    switch (t.kind) {
    case type_kind::nothing: return "std::ffi::c_void";
    case type_kind::boolean: return "bool";
    case type_kind::null: return "*const std::ffi::c_void";
    case type_kind::signed_integer:
    case type_kind::unsigned_integer:
        if (t.bits == 128)
            throw not_expressible{"a 128 bit integer, whose alignment in Rust depends on the compiler's version",
                                  "pass two of 64 bits"};
        return fmt::format("{}{}", t.kind == type_kind::signed_integer ? 'i' : 'u', t.bits);
    case type_kind::character: return "std::os::raw::c_char";
    case type_kind::char8: return "u8";
    case type_kind::char16: return "u16";
    case type_kind::char32: return "u32";
    case type_kind::wide_character: return fmt::format("u{}", t.bits);
    case type_kind::floating:
        if (t.digits == 24 || t.digits == 53) return fmt::format("f{}", t.bits);
        throw not_expressible{fmt::format("a floating type of {} bits with {} digits", t.bits, t.digits),
                              "pass a double"};
    case type_kind::enumeration: return fmt::format("{}{}", t.bits < 32 ? 'u' : 'i', t.bits);
    case type_kind::va_list: throw not_expressible{"va_list", "pass a span of values"};
    case type_kind::vector:
        throw not_expressible{"a vector of a compiler extension", "pass a struct of its lanes, or a pointer to it"};
    case type_kind::opaque: {
        if (t.name.empty()) return "std::ffi::c_void";
        std::string name = identifier(t.name);
        for (const selection::record& r : s_.records) // which another interface describes
            if (r.name == t.name) return name;
        return helper(name, fmt::format("/// Only the other side knows what is in it.\n#[repr(C)]\npub struct {} {{\n"
                                        "    _private: [u8; 0],\n}}\n",
                                        name));
    }
    case type_kind::pointer: return fmt::format("*{} {}", t.const_pointee ? "const" : "mut", crossing(sub(p, t.of)));
    case type_kind::array: return fmt::format("[{}; {}]", crossing(sub(p, t.of)), t.length);
    case type_kind::function: return "Option<" + function(p) + ">";
    case type_kind::function_ref: return function_ref(p);
    case type_kind::record: {
        bool is = false;
        std::string name = vocabulary(p, is);
        return is ? name : identifier(s_.record_at(p).name);
    }
    }
    throw not_expressible{"a type that this version does not know", "use a newer tenon"};
}

std::string rust_types::convention(place p) const {
    const std::string_view name = s_.type_of(p).name;
    if (name.empty()) return "C";
    if (name == "ms") return "win64";
    if (name == "std") return "stdcall";
    if (name == "fast") return "fastcall";
    throw not_expressible{"the calling convention " + std::string(name), "use the platform's own"};
}

std::string rust_types::function(place p, const std::string& before) {
    const model::type& t = s_.type_of(p);
    std::string arguments = before;
    for (std::uint32_t a = 0; a <= t.arguments; ++a) {
        require_known_content(s_, part(s_, p, a));
        if (a != 0) arguments += (arguments.empty() ? "" : ", ") + crossing(part(s_, p, a));
    }
    if (t.variadic) arguments += arguments.empty() ? "..." : ", ...";
    return fmt::format("unsafe extern \"{}\" fn({}){}", convention(p), arguments, result(p));
}

std::string rust_types::result(place p) {
    const place r = part(s_, p, 0);
    return s_.type_of(r).kind == type_kind::nothing ? "" : " -> " + crossing(r);
}

std::string rust_types::parameters(place p, bool as_safe) {
    std::string out;
    for (std::uint32_t a = 1; a <= s_.type_of(p).arguments; ++a)
        out += fmt::format("{}a{}: {}", out.empty() ? "" : ", ", a,
                           as_safe ? safe(part(s_, p, a)) : crossing(part(s_, p, a)));
    return out;
}

// A closure becomes one, for as long as the call that it is passed to.
std::string rust_types::function_ref(place p) {
    const std::string name = "tenon_" + word_for(s_, p);
    const model::type& t = s_.type_of(p);
    std::string types, names, passed = "self.context";
    for (std::uint32_t a = 1; a <= t.arguments; ++a) {
        types += (a == 1 ? "" : ", ") + crossing(part(s_, p, a));
        names += fmt::format("{}a{}", a == 1 ? "" : ", ", a);
        passed += fmt::format(", a{}", a);
    }
    const std::string given = parameters(p, false);
    const std::string result_text = result(p), comma = given.empty() ? "" : ", ";
    return helper(
        name, fmt::format(
                  "#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {0} {{\n"
                  "    pub call: Option<{1}>,\n    pub context: *mut std::ffi::c_void,\n}}\n"
                  "impl {0} {{\n"
                  "    /// Refers to the closure, which must outlive every call.\n"
                  "    pub fn to<F: FnMut({2}){3}>(f: &mut F) -> Self {{\n"
                  "        unsafe extern \"C\" fn call<F: FnMut({2}){3}>(context: *mut std::ffi::c_void{4}{5}){3} {{\n"
                  "            tenon::border::stop_panics(|| (*(context as *mut F))({6}), || tenon::types::zeroed())\n"
                  "        }}\n"
                  "        Self {{ call: Some(call::<F>), context: f as *mut F as *mut std::ffi::c_void }}\n"
                  "    }}\n"
                  "    /// # Safety\n    /// It must not be empty, and what it refers to alive.\n"
                  "    pub unsafe fn call(&self{4}{5}){3} {{\n"
                  "        (self.call.expect(\"an empty function_ref was called\"))({7})\n"
                  "    }}\n}}\n",
                  name, function(p, "*mut std::ffi::c_void"), types, result_text, comma, given, names, passed));
}

std::string rust_types::safe(place p) {
    if (is_record(s_, p, "tenon_string_view", 2)) return "&str";
    if (is_record(s_, p, "tenon_bytes", 2)) return "&[u8]";
    if (is_span(s_, p)) {
        const model::type& data = s_.type_of(field(s_, p, 0));
        return fmt::format("&{}[{}]", data.const_pointee ? "" : "mut ", crossing(sub(p, data.of)));
    }
    return crossing(p);
}

std::string rust_types::to_crossing(place p, const std::string& value) {
    return safe(p) == crossing(p) ? value : value + ".into()";
}

std::string rust_types::from_crossing(place p, const std::string& value) {
    if (is_record(s_, p, "tenon_string_view", 2)) return "&" + value + ".text()";
    if (is_record(s_, p, "tenon_bytes", 2)) return value + ".bytes()";
    if (is_span(s_, p)) return value + ".elements()";
    return value;
}

bool rust_types::is_safe(place p) const {
    const model::type& t = s_.type_of(p);
    if (is_record(s_, p, "tenon_string_view", 2) || is_record(s_, p, "tenon_bytes", 2)) return true;
    if (is_span(s_, p)) return is_safe(sub(p, s_.type_of(field(s_, p, 0)).of));
    switch (t.kind) {
    case type_kind::pointer:
    case type_kind::function:
    case type_kind::function_ref: return false;
    case type_kind::array: return is_safe(sub(p, t.of));
    case type_kind::record: {
        const model::record_type& d = s_.in(p.interface_number).records[t.of];
        for (std::uint32_t f = 0; f < d.field_count; ++f)
            if (!is_safe(field(s_, p, f)) || s_.type_of(field(s_, p, f)).kind == type_kind::record) return false;
        return d.described;
    }
    default: return true;
    }
}

// The place of a field can't be asked in a constant before Rust 1.77; that of the next one after it can be computed.
std::string rust_types::layout_assert(const std::string& name, std::uint64_t size, std::uint64_t align,
                                      const std::vector<model::member>& members,
                                      const std::function<std::string(const model::member&)>& type_of) {
    std::string out = fmt::format(
        "const _: () = assert!(\n    std::mem::size_of::<{0}>() == {1} && std::mem::align_of::<{0}>() == {2}", name,
        size, align);
    for (std::size_t n = 1; n < members.size(); ++n)
        out += fmt::format("\n        && tenon::types::next::<{}, {}>({}) == {}", type_of(members[n - 1]),
                           type_of(members[n]), members[n - 1].offset, members[n].offset);
    return out + ",\n    \"tenon: " + name + " has another layout here\"\n);\n";
}

std::string rust_types::records() {
    std::string out;
    for (const selection::record& r : s_.records) {
        const model::record_type& d = s_.description(r);
        if (r.is_vocabulary || d.name == "tenon_span" || d.name == "tenon_optional" || d.name == "tenon_result")
            continue;
        const model::interface_type& in = s_.in(r.interface_number);
        const std::string name = identifier(r.name);
        try {
            std::string fields;
            if (d.is_union || !d.described || d.field_count == 0) {
                out += fmt::format("#[repr(C, align({}))]\n", d.align);
                fields = fmt::format("    _private: [u8; {}],\n", d.size);
            } else {
                const layout_hints hints = hints_for(s_, r);
                const auto stated = [](std::uint64_t a) { return a != 0; };
                if (std::any_of(hints.field_aligns.begin(), hints.field_aligns.end(), stated) ||
                    (hints.packed && d.align != 1))
                    throw not_expressible{"fields that are aligned one by one", "align the record as a whole"};
                out += hints.packed       ? "#[repr(C, packed)]\n"
                       : hints.align != 0 ? fmt::format("#[repr(C, align({}))]\n", hints.align)
                                          : "#[repr(C)]\n";
                for (std::uint32_t f = d.first_field; f != d.first_field + d.field_count; ++f)
                    fields += fmt::format("    pub {}: {},\n", identifier(in.fields[f].name),
                                          crossing({r.interface_number, in.fields[f].type}));
            }
            out += fmt::format("#[derive(Clone, Copy)]\npub struct {} {{\n{}}}\n", name, fields);
        } catch (not_expressible& e) {
            e.what = "record " + r.name + ": " + e.what;
            throw;
        }
        std::vector<model::member> members; // of a packed one each begins where the one before ends
        if (d.described && !d.is_union && !hints_for(s_, r).packed)
            members.assign(in.fields.begin() + d.first_field, in.fields.begin() + d.first_field + d.field_count);
        out += layout_assert(name, d.size, d.align, members, [&](const model::member& m) {
            return crossing({r.interface_number, m.type});
        });
        out += '\n';
    }
    return out;
}

} // namespace tenon::generate
