// SPDX-License-Identifier: MIT
//
// A header in C11: the interfaces, and for each what a plugin imports it with (slots that hold typed stubs) and what a
// host asks for it with. include/tenon/plugin.h and host.h use those macros under their names.
#include "generate/languages.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "generate/c_family.hpp"
#include "generate/names.hpp"

namespace tenon::generate {

using model::slot_kind;

namespace {

class c_writer {
public:
    explicit c_writer(const selection& s) : s_(s), c_(s, c_family::c11) {}

    std::string write() {
        std::string body = c_.records();
        for (std::uint32_t i = 0; i < s_.interfaces.size(); ++i) body += interface(i);
        std::string guard = "TENON_GENERATED_FROM_" + s_.name + "_H";
        std::transform(guard.begin(), guard.end(), guard.begin(), [](char c) { // of ASCII alone, in every locale
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        });
        std::string out =
            fmt::format("/* Interfaces of {}, by `tenon generate --language c`. Not to be edited: write it anew.\n"
                        " * A plugin includes <tenon/plugin.h> besides, a host <tenon/host.h>. */\n"
                        "#ifndef {}\n#define {}\n\n#include <stdarg.h>\n#include <stddef.h>\n"
                        "#include <stdint.h>\n{}\n#include <tenon/types.h>\n\n",
                        s_.from, guard, guard, uses_file() ? "#include <stdio.h>\n" : "");
        out += c_.forward_declarations() + c_.helper_types() + body;
        return out + "#endif\n";
    }

private:
    bool uses_file() const {
        for (const selection::chosen_interface& i : s_.interfaces)
            for (const model::type& t : i.type->types)
                if (t.kind == model::type_kind::opaque && t.name == "FILE") return true;
        return false;
    }

    std::string interface(std::uint32_t number) {
        const selection::chosen_interface& chosen = s_.interfaces[number];
        const std::string name(chosen.type->name);
        std::string out = c_.interface_struct(number);
        out +=
            fmt::format("#define TENON_TEXT_{} \\\n{}\n", name, c_family::literal(chosen.type->text, "    ", " \\\n"));
        out += fmt::format("#define TENON_NEEDS_{} \\\n{}\n", name, c_family::literal(needs(chosen), "    ", " \\\n"));
        std::string slots;
        for (std::uint32_t n = 0; n < chosen.type->slots.size(); ++n)
            slots += fmt::format("    TENON_SLOT_OF_{}_{} = {}{}\n", name, identifier(number, n), n,
                                 n + 1 == chosen.type->slots.size() ? "" : ",");
        out += fmt::format("enum {{\n{}}};\n", slots);
        out += fmt::format("#define TENON_IMPORTED_{}(storage, object) \\\n    storage tenon_link object##_link; \\\n",
                           name);
        out += stubs(number, true);
        out += fmt::format("    storage {} object = {{ \\\n{}    }}; \\\n"
                           "    static void object##_put_stubs(void) {{ \\\n{}    }} \\\n"
                           "    enum {{ object##_slot_count = {} }};\n",
                           name, initialisers(number), stores(number), chosen.type->slots.size());
        out += fmt::format("#define TENON_ASKED_{}(object) \\\n", name);
        out += stubs(number, false);
        out += fmt::format("    static void object##_construct(void* table) {{ \\\n"
                           "        static const {} stubs = {{ \\\n{}    }}; \\\n"
                           "        __builtin_memcpy(table, &stubs, sizeof stubs); \\\n    }}\n\n",
                           name, initialisers(number));
        return out;
    }

    static std::string needs(const selection::chosen_interface& i) {
        if (i.needs_all) return "\"all\"";
        std::string out = "[";
        for (std::size_t n = 0; n < i.needed.size(); ++n)
            if (i.needed[n]) out += (out.size() > 1 ? ",\"" : "\"") + i.type->slots[n].path + "\"";
        return out + "]";
    }

    // Paths made one word; require_names has seen to it that none is one twice.
    std::string identifier(std::uint32_t number, std::uint32_t slot) const {
        return word_of_path(s_.in(number).slots[slot].path);
    }

    // A function for each slot that asks, and goes on with its arguments to what it is given.
    std::string stubs(std::uint32_t number, bool is_import) {
        const model::interface_type& i = s_.in(number);
        std::string out;
        for (std::uint32_t n = 0; n < i.slots.size(); ++n) {
            const model::slot& slot = i.slots[n];
            if (slot.kind == slot_kind::data) continue;
            const place p{number, slot.type};
            const std::string names = fmt::format("\"{}\", \"{}\")", i.name, slot.path);
            out +=
                fmt::format("    static {} {{ \\\n", c_.define_function(p, "object##_stub_" + identifier(number, n)));
            if (!is_import || slot.variadic) {
                out += unused(i.types[slot.type]);
                out += is_import ? fmt::format("        tenon_stop_unbound(&object##_link, {}, {}; \\\n", n, names)
                                 : fmt::format("        tenon_stop_asked({}; \\\n", names);
            } else {
                out +=
                    fmt::format("        {}(({})tenon_function_for(&object##_link, {}, {})({}); \\\n",
                                returns(p) ? "return " : "", pointer_type(p), n, names, arguments(i.types[slot.type]));
            }
            out += "    } \\\n";
        }
        return out;
    }
    bool returns(place p) const {
        const model::interface_type& i = s_.in(p.interface_number);
        return i.types[i.signatures[s_.type_of(p).of]].kind != model::type_kind::nothing;
    }
    // "R (*)(A, B)", also for what a function_ref calls.
    std::string pointer_type(place p) {
        if (s_.type_of(p).kind != model::type_kind::function_ref) return c_.declare(p, "");
        return c_.define_function(p, "(*)");
    }
    static std::string arguments(const model::type& t) {
        std::string out = t.kind == model::type_kind::function_ref ? "context" : "";
        for (std::uint32_t a = 1; a <= t.arguments; ++a) out += fmt::format("{}a{}", out.empty() ? "" : ", ", a);
        return out;
    }
    static std::string unused(const model::type& t) {
        std::string out = t.kind == model::type_kind::function_ref ? "        (void)context; \\\n" : "";
        for (std::uint32_t a = 1; a <= t.arguments; ++a) out += fmt::format("        (void)a{}; \\\n", a);
        return out;
    }

    std::string initialisers(std::uint32_t number) {
        const model::interface_type& i = s_.in(number);
        std::string out;
        for (std::uint32_t n = 0; n < i.slots.size(); ++n) {
            if (i.slots[n].kind == slot_kind::data) continue;
            out +=
                fmt::format("        .{} = object##_stub_{}, \\\n", function_path(i.slots[n]), identifier(number, n));
        }
        return out.empty() ? "        0 \\\n" : out;
    }
    std::string function_path(const model::slot& slot) const {
        return member_path(slot.path) + (slot.kind == slot_kind::function_ref ? ".call" : "");
    }
    std::string member_path(const std::string& path) const {
        std::string out;
        for (std::size_t at = 0; at <= path.size();) {
            const std::size_t end = std::min(path.find('.', at), path.size());
            if (!out.empty()) out += '.';
            out += c_.member_name(std::string_view(path).substr(at, end - at));
            at = end + 1;
        }
        return out;
    }

    // Release, because other threads may call through the slots meanwhile.
    std::string stores(std::uint32_t number) {
        const model::interface_type& i = s_.in(number);
        std::string out;
        for (std::uint32_t n = 0; n < i.slots.size(); ++n)
            if (i.slots[n].kind != slot_kind::data)
                out += fmt::format("        __atomic_store_n(&object.{}, object##_stub_{}, __ATOMIC_RELEASE); \\\n",
                                   function_path(i.slots[n]), identifier(number, n));
        return out;
    }

    const selection& s_;
    c_family c_;
};

} // namespace

std::string write_c(const selection& s) { return c_writer(s).write(); }

} // namespace tenon::generate
