// SPDX-License-Identifier: MIT
//
// See cpp.hpp.
#include "cpp.hpp"

#include <algorithm>
#include <random>

namespace pairs {

using generated::interface;
using generated::kind;
using generated::record;
using generated::type;

const char* const head = R"(#include <cstddef>
#include <cstdint>
enum class enum8 : std::uint8_t {};
enum class enum16 : std::uint16_t {};
enum class enum32 : std::uint32_t {};
enum class enum64 : std::uint64_t {};
)";

namespace {

bool is_function(const type& t) { return t.what == kind::function || t.what == kind::function_ref; }

template <class Then> void each_type(const type& t, Then then) {
    then(t);
    for (const type& part : t.parts) each_type(part, then);
}
template <class Then> void each_type(const interface& in, Then then) {
    for (const auto& m : in.members) each_type(m.of, then);
    for (const record& r : in.records)
        for (const auto& f : r.fields) each_type(f.of, then);
}

// By value, through fields and the vocabulary.
bool contains(const interface& in, const type& t, std::size_t wanted) {
    switch (t.what) {
    case kind::array:
    case kind::optional:
    case kind::result: return contains(in, t.parts[0], wanted);
    case kind::record: {
        if (t.record == wanted) return true;
        const auto& fields = in.records[t.record].fields;
        return std::any_of(fields.begin(), fields.end(), [&](const auto& f) { return contains(in, f.of, wanted); });
    }
    default: return false;
    }
}

// An array of records must know their size, and what stands behind a pointer is written before that is known.
bool has_early_array(const type& t, bool early) {
    if (t.what == kind::array) {
        const type* element = &t;
        while (element->what == kind::array) element = &element->parts[0];
        const bool needs_size =
            element->what == kind::record || element->what == kind::optional || element->what == kind::result;
        if (early && needs_size) return true;
    }
    const bool inside = early || t.what == kind::pointer || t.what == kind::span || is_function(t);
    return std::any_of(t.parts.begin(), t.parts.end(), [&](const type& p) { return has_early_array(p, inside); });
}

bool is_cpp(const interface& in, bool changed) {
    bool fits = true;
    for (std::size_t i = 0; i != in.records.size(); ++i) {
        const record& r = in.records[i];
        const type& first = r.fields[0].of;
        if (r.grows && (r.packed || r.is_union || first.what != kind::word || first.word[0] != 'u')) return false;
        if (!r.packed) continue;
        if (!changed) return false;
        each_type(in, [&](const type& t) {
            if (!is_function(t)) return;
            for (const type& part : t.parts) fits &= !contains(in, part, i); // it must not cross by value
        });
    }
    for (const record& r : in.records)
        for (const auto& f : r.fields) fits &= !has_early_array(f.of, false);
    for (const auto& m : in.members) fits &= !has_early_array(m.of, true);
    each_type(in, [&](const type& t) {
        if (t.what == kind::span && t.parts[0].what == kind::record) fits &= !in.records[t.parts[0].record].grows;
    });
    return fits;
}

bool has_vocabulary(const interface& in) {
    bool has = false;
    each_type(in, [&](const type& t) {
        has |=
            t.what == kind::optional || t.what == kind::result || t.what == kind::span || t.what == kind::function_ref;
    });
    return has;
}

class writer {
public:
    writer(const interface& in, bool changed) : in_(in), changed_(changed) {}

    text write(const std::string& name_space) {
        std::string records, members;
        for (std::size_t i = in_.records.size(); i-- != 0;) records += definition(in_.records[i]);
        for (const auto& m : in_.members) members += "    " + spelled(m.of) + ' ' + m.name + ";\n";

        text out;
        out.types = "namespace " + name_space + " {\n";
        for (const record& r : in_.records)
            out.types.append(r.is_union ? "union " : "struct ").append(r.name).append(";\n");
        for (const char* opaque : {"Handle", "Hidden", "Fresh"})
            if (std::none_of(in_.records.begin(), in_.records.end(), [&](const record& r) { return r.name == opaque; }))
                out.types.append("struct ").append(opaque).append(";\n");
        out.types += functions_ + records + "struct HostFunctions {\n" + members + "};\n}\n";
        const std::size_t declared = functions_.size(); // what definitions need has typedefs of its own
        for (const auto& m : in_.members) {
            out.functions += defined(m, "", "");
            out.symbols += symbol(m, name_space);
            out.table += '.' + m.name + " = " + initial(m, name_space) + ", ";
        }
        out.symbols = "namespace " + name_space + " {\n" + functions_.substr(declared) + out.symbols + "}\n";
        out.functions = "namespace " + name_space + " {\n" + functions_.substr(declared) + out.functions + "}\n";
        for (const record& r : in_.records)
            if (r.grows)
                out.at_global_namespace +=
                    "template <> inline constexpr bool tenon::growing<" + name_space + "::" + r.name + "> = true;\n";
        return out;
    }

private:
    std::string spelled(const type& t) {
        const auto of = [&](const char* a_template) {
            return a_template + ('<' + spelled(t.parts[0])) + (t.is_const ? " const>" : ">");
        };
        switch (t.what) {
        case kind::nothing: return "void";
        case kind::word: return word(t);
        case kind::floating: return t.bits == 32 ? "float" : t.bits == 64 ? "double" : "long double";
        case kind::pointer: return spelled(t.parts[0]) + (t.is_const ? " const*" : "*");
        case kind::opaque: return t.word;
        case kind::function:
        case kind::array:
        case kind::vector: return named(t);
        case kind::function_ref:
            return "tenon::function_ref<" + spelled(t.parts[0]) + '(' + parameters(t, false) + ")>";
        case kind::optional: return of("tenon::optional");
        case kind::result: return of("tenon::result");
        case kind::span: return of("tenon::span");
        case kind::record: return in_.records[t.record].name;
        }
        return "";
    }

    static std::string word(const type& t) {
        if (t.word == "char8") return "char8_t";
        if (t.word[0] == 'c' || t.word[0] == 'b' || t.word[0] == 'e') return t.word;
        if (t.bits == 128) return t.word[0] == 'u' ? "unsigned __int128" : "__int128";
        return (t.word[0] == 'u' ? "std::uint" : "std::int") + std::to_string(t.bits) + "_t";
    }

    std::string parameters(const type& t, bool named) {
        std::string out;
        for (std::size_t p = 1; p != t.parts.size(); ++p) {
            out.append(p == 1 ? "" : ", ").append(spelled(t.parts[p]));
            if (named) out.append(changed_ ? " renamed" : " a").append(std::to_string(p));
        }
        if (t.variadic) out += out.empty() ? "..." : ", ...";
        return out;
    }

    // A typedef for what C++ can't spell in front of a name.
    std::string named(const type& t) {
        std::string line;
        if (t.what == kind::vector) {
            line = spelled(t.parts[0]) + " @ __attribute__((vector_size(" +
                   std::to_string(t.length * t.parts[0].bits / 8) + ")))";
        } else if (t.what == kind::array) {
            line = declared(t, "@");
        } else {
            const std::string result = spelled(t.parts[0]), taken = parameters(t, true);
            line = result + (t.word.empty() ? " (*@)(" : " (__attribute__((ms_abi)) *@)(") + taken +
                   (changed_ ? ") noexcept" : ")");
        }
        const std::string name = (changed_ ? "other_type_" : "type_") + std::to_string(++names_);
        functions_ += "typedef " + line.replace(line.find('@'), 1, name) + ";\n";
        return name;
    }

    std::string definition(const record& r) {
        std::string out = r.is_union ? "union " : "struct ";
        if (r.packed) out += "__attribute__((packed)) ";
        if (r.least_align > 1) out += "alignas(" + std::to_string(r.least_align) + ") ";
        out += r.name + " {\n";
        for (const auto& f : r.fields) {
            if (!r.is_union) out += padding(f.padding);
            out += "    " + declared(f.of, f.name) + ";\n";
        }
        return out + padding(r.is_union ? 0 : r.tail) + "};\n";
    }
    std::string declared(const type& t, std::string name) {
        const type* element = &t;
        for (; element->what == kind::array; element = &element->parts[0])
            name += '[' + std::to_string(element->length) + ']';
        return spelled(*element) + ' ' + name;
    }
    static std::string padding(std::uint64_t bytes) {
        std::string out;
        for (; bytes != 0; --bytes) out += "    char : 8;\n";
        return out;
    }

    std::string defined(const generated::member& m, const std::string& before, const std::string& prefix) {
        if (!is_function(m.of)) return "";
        return before + spelled(m.of.parts[0]) + (m.of.word.empty() ? " " : " __attribute__((ms_abi)) ") + prefix +
               m.name + '(' + parameters(m.of, true) + (changed_ ? ") noexcept" : ")") + " { __builtin_trap(); }\n";
    }
    // Data and function_refs are variables there.
    std::string symbol(const generated::member& m, const std::string& name_space) {
        if (m.of.what == kind::function) return defined(m, "extern \"C\" ", name_space + '_');
        return "extern \"C\" {\n" + spelled(m.of) + ' ' + name_space + '_' + m.name + ";\n}\n";
    }
    std::string initial(const generated::member& m, const std::string& name_space) {
        const std::string there = name_space + "::" + m.name;
        if (m.of.what == kind::function) return there;
        if (m.of.what == kind::function_ref)
            return "decltype(" + name_space + "::HostFunctions::" + m.name + ")::to<" + there + ">()";
        return "{}";
    }

    const interface& in_;
    bool changed_;
    int names_ = 0;
    std::string functions_;
};

} // namespace

std::vector<pair> make(unsigned seed, std::size_t count, bool plain) {
    std::mt19937 random(seed);
    std::vector<pair> out;
    while (out.size() != count) {
        pair p;
        p.before = p.after = generated::make(random);
        p.after_needs = random() % 2 == 0;
        p.plugin_needs = random() % 2 == 0;
        p.truth = generated::change(random, p.before, p.after, p.after_needs);
        if (p.truth.what == "pack") { // a packed struct has no fields for Tenon, only its size and alignment
            p.truth.ids = {"record-size", "record-alignment"};
            p.truth.tails.clear();
        }
        p.breaks = !p.truth.ids.empty() && generated::is_needed(p.need(), p.truth.hit);
        if (plain && (has_vocabulary(p.before) || has_vocabulary(p.after))) continue;
        if (is_cpp(p.before, false) && is_cpp(p.after, true)) out.push_back(p);
    }
    return out;
}

text write(const pair& p, const interface& in, const std::string& name_space, bool renamed) {
    return writer(in, renamed && &in == &p.after).write(name_space);
}

} // namespace pairs
