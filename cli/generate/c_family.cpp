// SPDX-License-Identifier: MIT
#include "generate/c_family.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace tenon::generate {

using model::type_kind;

namespace {

constexpr std::size_t literal_width = 96;

// "*" and what it declares, with a space where two words would meet.
std::string after_star(const std::string& what, bool is_const, const char* between) {
    const bool is_word = !what.empty() && what.front() != '*' && what.front() != '(' && what.front() != '[';
    return (is_const ? "* const" : "*") + std::string(is_word ? between : "") + what;
}

bool is_parameterless(const model::type& t) { return t.arguments == 0 && !t.variadic; }

} // namespace

std::string calling_convention(const model::type& function) {
    if (function.name.empty()) return {};
    if (function.name == "ms") return "__attribute__((ms_abi)) ";
    if (function.name == "std") return "__attribute__((stdcall)) ";
    if (function.name == "fast") return "__attribute__((fastcall)) ";
    throw not_expressible{"the calling convention " + std::string(function.name), "use the platform's own"};
}

std::string c_family::declare(place p, const std::string& name, bool is_const) {
    const model::type& t = s_.type_of(p);
    const auto sub = [&](std::uint32_t type) { return place{p.interface_number, type}; };
    switch (t.kind) {
    case type_kind::pointer: {
        std::string inner = after_star(name, is_const, " ");
        const type_kind pointee = s_.type_of(sub(t.of)).kind;
        if (pointee == type_kind::array) inner = "(" + inner + ")";
        return declare(sub(t.of), inner, t.const_pointee);
    }
    case type_kind::array:
        return declare(sub(t.of), name + (t.length == 0 ? "[]" : fmt::format("[{}]", t.length)), is_const);
    case type_kind::function: {
        const std::string inner = "(" + calling_convention(t) + after_star(name, is_const, is_const ? " " : "") + ")(" +
                                  parameters(p, false) + ")";
        return declare(sub(s_.in(p.interface_number).signatures[t.of]), inner);
    }
    default: break;
    }
    std::string base = (is_const ? "const " : "") + scalar(p);
    if (name.empty()) return base;
    return base + (name.front() == '*' ? "" : " ") + name;
}

std::string c_family::define_function(place function, const std::string& name) {
    const model::type& t = s_.type_of(function);
    return declare({function.interface_number, s_.in(function.interface_number).signatures[t.of]},
                   calling_convention(t) + name + "(" + parameters(function, true) + ")");
}

std::string c_family::parameters(place function, bool named) {
    const model::type& t = s_.type_of(function);
    const auto& signatures = s_.in(function.interface_number).signatures;
    const bool has_context = named && t.kind == type_kind::function_ref;
    if (is_parameterless(t) && !has_context) return is_c_ ? "void" : "";
    std::string out = has_context ? "void* context" : "";
    for (std::uint32_t a = 0; a <= t.arguments; ++a) {
        const place p{function.interface_number, signatures[t.of + a]};
        require_known_content(s_, p);
        if (a == 0) continue; // the result
        if (!out.empty()) out += ", ";
        out += declare(p, named ? fmt::format("a{}", a) : "");
    }
    if (t.variadic) out += out.empty() ? "..." : ", ...";
    if (t.variadic && t.arguments == 0 && is_c_)
        throw not_expressible{"a variadic function without a first parameter", "give it one"};
    return out;
}

std::string c_family::helper(const std::string& name, const std::string& definition) {
    const auto same = [&](const auto& h) { return h.first == name; };
    if (std::none_of(helpers_.begin(), helpers_.end(), same)) helpers_.emplace_back(name, definition);
    return name;
}

std::string c_family::scalar(place p) {
    const model::type& t = s_.type_of(p);
    const std::string std_ = is_c_ ? "" : "std::";
    switch (t.kind) {
    case type_kind::nothing: return "void";
    case type_kind::boolean: return "bool";
    case type_kind::null: return is_c_ ? "void*" : "std::nullptr_t";
    case type_kind::signed_integer:
    case type_kind::unsigned_integer: {
        const bool is_signed = t.kind == type_kind::signed_integer;
        if (t.bits == 128)
            return helper(is_signed ? "tenon_i128" : "tenon_u128",
                          fmt::format("__extension__ typedef {}__int128 tenon_{}128;\n", is_signed ? "" : "unsigned ",
                                      is_signed ? "i" : "u"));
        return fmt::format("{}{}{}_t", std_, is_signed ? "int" : "uint", t.bits);
    }
    case type_kind::character: return "char";
    case type_kind::char8: return is_c_ ? "unsigned char" : "char8_t";
    case type_kind::char16: return is_c_ ? "uint16_t" : "char16_t";
    case type_kind::char32: return is_c_ ? "uint32_t" : "char32_t";
    case type_kind::wide_character: return "wchar_t";
    case type_kind::floating:
        if (t.digits == 24) return "float";
        if (t.digits == 53) return "double";
        if (t.digits == 64 || s_.target.long_double == fmt::format("f{}:{}", t.bits, t.digits)) return "long double";
        if (t.digits == 113) return "__float128";
        throw not_expressible{fmt::format("a floating type of {} bits with {} digits", t.bits, t.digits), "use double"};
    case type_kind::enumeration:
        // Small enumerations are unsigned nearly always, and a compiler relies on how they are extended in a register.
        if (is_c_) return fmt::format("{}int{}_t", t.bits < 32 ? "u" : "", t.bits);
        return helper(fmt::format("tenon_enum{}", t.bits),
                      fmt::format("enum class tenon_enum{} : std::{}int{}_t {{}}; /* any enumeration of {} bits */\n",
                                  t.bits, t.bits < 32 ? "u" : "", t.bits, t.bits));
    case type_kind::va_list: return is_c_ ? "va_list" : "std::va_list";
    case type_kind::opaque:
        if (t.name == "FILE") return is_c_ ? "FILE" : "std::FILE";
        if (t.name.empty()) return is_c_ ? "void" : "struct tenon_unnamed";
        return "struct " + std::string(t.name);
    case type_kind::vector: {
        const place lane{p.interface_number, t.of};
        const std::string name = "tenon_" + word_for(s_, p);
        return helper(
            name, fmt::format("typedef {} {} __attribute__((vector_size({})));\n", scalar(lane), name, s_.size_of(p)));
    }
    case type_kind::function_ref: {
        const std::string result = declare({p.interface_number, s_.in(p.interface_number).signatures[t.of]}, "");
        if (!is_c_) return "tenon::function_ref<" + result + "(" + parameters(p, false) + ")>";
        std::string arguments = parameters(p, false);
        arguments = arguments == "void" ? "" : ", " + arguments;
        const std::string name = "tenon_" + word_for(s_, p);
        return helper(name,
                      fmt::format("typedef TENON_FUNCTION_REF({}, (void* context{})) {};\n", result, arguments, name));
    }
    case type_kind::record: return record_name(p);
    case type_kind::pointer:
    case type_kind::function:
    case type_kind::array: break; // declarators
    }
    throw not_expressible{"a type that this version does not know", "use a newer tenon"};
}

// In C++ the vocabulary is what it is to every author there.
std::string c_family::record_name(place p) {
    const selection::record& r = s_.record_at(p);
    if (is_c_) return r.name;
    const model::record_type& d = s_.description(r);
    const auto field = [&](std::uint32_t n) {
        return place{r.interface_number, s_.in(r.interface_number).fields[d.first_field + n].type};
    };
    if (d.name == "tenon_string_view") return "tenon::string_view";
    if (d.name == "tenon_bytes") return "tenon::bytes";
    if (d.name == "tenon_span" && d.field_count == 2) {
        const model::type& data = s_.type_of(field(0));
        return "tenon::span<" + declare({r.interface_number, data.of}, "", data.const_pointee) + ">";
    }
    if (d.name == "tenon_optional" && d.field_count == 2) return "tenon::optional<" + declare(field(1), "") + ">";
    if (d.name == "tenon_result" && d.field_count == 2) return "tenon::result<void>";
    if (d.name == "tenon_result" && d.field_count == 3) return "tenon::result<" + declare(field(0), "") + ">";
    return r.name;
}

std::string c_family::member_name(std::string_view name) const {
    static const std::set<std::string_view> only_in_c = {"restrict", "_Bool",    "_Complex",       "_Imaginary",
                                                         "_Alignas", "_Alignof", "_Static_assert", "_Noreturn"};
    return std::string(name) + (is_c_ && only_in_c.contains(name) ? "_" : "");
}

std::string c_family::align(std::uint64_t bytes) const {
    return fmt::format("{}({}) ", is_c_ ? "_Alignas" : "alignas", bytes);
}

std::string c_family::fields(std::uint32_t interface_number, const model::member* list, std::uint32_t count,
                             const layout_hints& hints) {
    std::string out;
    for (std::uint32_t f = 0; f < count; ++f) {
        // C aligns a struct through its fields only.
        std::uint64_t bytes = f < hints.field_aligns.size() ? hints.field_aligns[f] : 0;
        if (f == 0 && is_c_) bytes = std::max(bytes, hints.align);
        out += "    " + (bytes != 0 ? align(bytes) : std::string()) +
               declare({interface_number, list[f].type}, member_name(list[f].name)) + ";\n";
    }
    return out;
}

std::string c_family::layout_asserts(const std::string& name, std::uint64_t size, std::uint64_t align,
                                     const model::member* list, std::uint32_t count, bool is_interface) const {
    const char* assertion = is_c_ ? "_Static_assert" : "static_assert";
    const char* align_of = is_c_ ? "_Alignof" : "alignof";
    const std::string why =
        fmt::format("\"tenon: {} {} has another layout here than in {}, which is built for {} on {}\"",
                    is_interface ? "interface" : "record", name, s_.from, s_.target.arch, s_.target.os);
    std::string out = fmt::format("{}(sizeof({}) == {} && {}({}) == {}", assertion, name, size, align_of, name, align);
    for (std::uint32_t f = 0; f < count; ++f)
        out += fmt::format(" &&\n    offsetof({}, {}) == {}", name, member_name(list[f].name), list[f].offset);
    return out + ",\n    " + why + ");\n";
}

std::string c_family::helper_types() const {
    std::string out;
    for (const auto& [name, definition] : helpers_) out += definition;
    return out.empty() ? out : out + "\n";
}

std::string c_family::forward_declarations() const {
    std::set<std::string> opaque;
    for (const selection::chosen_interface& i : s_.interfaces)
        for (const model::type& t : i.type->types)
            if (t.kind == type_kind::opaque && t.name != "FILE" && (!t.name.empty() || !is_c_))
                opaque.insert(t.name.empty() ? "tenon_unnamed" : std::string(t.name));
    std::string out;
    for (const selection::record& r : s_.records) {
        if (r.is_vocabulary || (!is_c_ && r.name.rfind("tenon_", 0) == 0)) continue;
        const char* kind = s_.description(r).is_union ? "union" : "struct";
        out += is_c_ ? fmt::format("typedef {} {} {};\n", kind, r.name, r.name) : fmt::format("{} {};\n", kind, r.name);
    }
    for (const std::string& name : opaque) out += "struct " + name + ";\n";
    return out.empty() ? out : out + "\n";
}

std::string c_family::records() {
    std::string out;
    for (const selection::record& r : s_.records) {
        if (r.is_vocabulary || (!is_c_ && r.name.rfind("tenon_", 0) == 0)) continue;
        const model::record_type& d = s_.description(r);
        const model::member* list = s_.in(r.interface_number).fields.data() + d.first_field;
        layout_hints hints;
        try {
            hints = hints_for(s_, r);
            if (d.is_union || !d.described || d.field_count == 0) {
                out += fmt::format("{} {} {{ /* {} */\n    {}unsigned char tenon_bytes_of_it[{}];\n}};\n",
                                   d.is_union ? "union" : "struct", r.name,
                                   d.described ? "empty" : "only its size and alignment are known", align(d.align),
                                   d.size);
            } else {
                const std::string packed = hints.packed ? " __attribute__((packed))" : "";
                const std::string aligned = hints.align != 0 && !is_c_ ? align(hints.align) : "";
                out += fmt::format("struct{} {}{} {{\n{}}};\n", packed, aligned, r.name,
                                   fields(r.interface_number, list, d.field_count, hints));
            }
        } catch (not_expressible& e) {
            e.what = "record " + r.name + ": " + e.what;
            throw;
        }
        out += layout_asserts(r.name, d.size, d.align, list, d.field_count, false);
        if (!is_c_ && d.grows)
            out += fmt::format("template <> inline constexpr bool tenon::growing<{}> = true;\n", r.name);
        if (!is_c_ && !d.described && !d.is_union)
            out += fmt::format("template <> inline constexpr bool tenon::opaque<{}> = true;\n", r.name);
        out += '\n';
    }
    return out;
}

std::string c_family::interface_struct(std::uint32_t interface_number) {
    const model::interface_type& i = s_.in(interface_number);
    const std::string name(i.name);
    const auto count = static_cast<std::uint32_t>(i.members.size());
    std::string out = is_c_ ? fmt::format("typedef struct {} {{\n", name) : fmt::format("struct {} {{\n", name);
    for (const model::member& m : i.members) {
        try {
            out += "    " + declare({interface_number, m.type}, member_name(m.name)) + ";\n";
        } catch (not_expressible& e) {
            e.what = fmt::format("{}.{}: {}", name, m.name, e.what);
            throw;
        }
    }
    out += is_c_ ? fmt::format("}} {};\n", name) : "};\n";
    return out + layout_asserts(name, i.size, i.align, i.members.data(), count, true) + '\n';
}

std::string c_family::literal(std::string_view text, std::string_view indent, std::string_view line_end) {
    std::string out, line;
    const auto finish = [&] {
        if (!out.empty()) out += line_end;
        out += fmt::format("{}\"{}\"", indent, line);
        line.clear();
    };
    for (const char c : text) {
        if (c == '"' || c == '\\') line += '\\';
        line += c;
        if (line.size() >= literal_width && (c == ',' || c == '{' || c == '[')) finish();
    }
    if (!line.empty() || out.empty()) finish();
    return out;
}

} // namespace tenon::generate
