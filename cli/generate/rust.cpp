// SPDX-License-Identifier: MIT
//
// A module for Rust: the interfaces, for each its typed stubs, a method per function to call it by, and a trait to
// implement it with. bindings/rust has what those build on.
#include "generate/languages.hpp"

#include <fmt/format.h>

#include "generate/names.hpp"
#include "generate/rust_types.hpp"

namespace tenon::generate {

using model::slot_kind;
using model::type_kind;

namespace {

std::string upper(std::string_view name) {
    std::string out;
    for (const char c : name) out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

std::string as_lower(std::string_view name) {
    std::string out;
    for (const char c : name) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

class rust_writer {
public:
    explicit rust_writer(const selection& s) : s_(s), r_(s) {}

    std::string write() {
        std::string body = r_.records();
        for (std::uint32_t i = 0; i < s_.interfaces.size(); ++i) body += interface(i);
        return fmt::format(
                   "// Interfaces of {}, by `tenon generate --language rust`. Not to be edited: write it anew.\n"
                   "#![allow(dead_code, unused_variables, non_snake_case, non_camel_case_types, "
                   "non_upper_case_globals,\n"
                   "    improper_ctypes, improper_ctypes_definitions, clippy::all, clippy::pedantic,\n"
                   "    unknown_lints, unnecessary_transmutes, unused_unsafe)]\n\n",
                   s_.from) +
               r_.helper_types() + body;
    }

private:
    std::string interface(std::uint32_t number) {
        const selection::chosen_interface& chosen = s_.interfaces[number];
        const model::interface_type& i = *chosen.type;
        const std::string name = rust_types::identifier(i.name);
        std::string out = fmt::format("#[repr(C)]\npub struct {} {{\n", name);
        for (const model::member& m : i.members) {
            try {
                out += fmt::format("    pub {}: {},\n", rust_types::identifier(m.name), member_type({number, m.type}));
            } catch (not_expressible& e) {
                e.what = fmt::format("{}.{}: {}", i.name, m.name, e.what);
                throw;
            }
        }
        const auto type_of = [&](const model::member& m) { return member_type({number, m.type}); };
        out += "}\n" + rust_types::layout_assert(name, i.size, i.align, i.members, type_of) +
               fmt::format("unsafe impl Sync for {0} {{}}\n\n", name);
        return out + about(chosen, name) + stubs(number, name) + calls(number, name) + implementation(number, name);
    }

    // As crossing(), but a function of the interface itself is never null.
    std::string member_type(place p) {
        return s_.type_of(p).kind == type_kind::function ? r_.function(p) : r_.crossing(p);
    }

    static std::string about(const selection::chosen_interface& chosen, const std::string& name) {
        const model::interface_type& i = *chosen.type;
        std::string needs = "\"all\"", names, numbers;
        if (!chosen.needs_all) {
            needs = "[";
            for (std::size_t n = 0; n < i.slots.size(); ++n)
                if (chosen.needed[n]) needs += (needs.size() > 1 ? ",\"" : "\"") + i.slots[n].path + "\"";
            needs += "]";
        }
        for (std::size_t n = 0; n < i.slots.size(); ++n) {
            names += fmt::format("{}\"{}\"", n == 0 ? "" : ", ", i.slots[n].path);
            numbers += fmt::format("    pub const SLOT_{}: tenon::imported::SlotOf<{}> = "
                                   "tenon::imported::SlotOf({}, std::marker::PhantomData);\n",
                                   upper(word_of_path(i.slots[n].path)), name, n);
        }
        return fmt::format(
            "unsafe impl tenon::Interface for {0} {{\n    type Calls = {0}Calls;\n"
            "    const NAME: &'static str = \"{1}\";\n"
            "    const NAME_WITH_ZERO: &'static [u8] = \"{1}\\0\".as_bytes();\n"
            "    const TEXT: &'static str = r##\"{2}\"##;\n    const NEEDS: &'static str = r##\"{3}\"##;\n"
            "    const SLOT_NAMES: &'static [&'static str] = &[{4}];\n"
            "    fn unoffered() -> Self {{\n        Self::stubs_unoffered()\n    }}\n}}\n\n"
            "#[allow(non_upper_case_globals)]\nimpl {0} {{\n{5}}}\n\n",
            name, i.name, i.text, needs, names, numbers);
    }

    // One function per slot and importing object; a variadic one can't go on, so it only reports.
    std::string stubs(std::uint32_t number, const std::string& name) {
        const model::interface_type& i = s_.in(number);
        const std::string module = as_lower(i.name) + "_stubs";
        std::string functions, stores;
        for (std::uint32_t n = 0; n < i.slots.size(); ++n) {
            const model::slot& slot = i.slots[n];
            if (slot.kind == slot_kind::data) continue;
            const bool is_ref = slot.kind == slot_kind::function_ref;
            stores += fmt::format("        table.put({}, {}::f{}::<A> as *const ());\n", slot.offset, module, n);
            functions += stub({number, slot.type}, n, "A: tenon::imported::Anchor", "A", is_ref, slot.variadic);
            functions += host_stub({number, slot.type}, n, name, is_ref);
        }
        return fmt::format(
            "mod {0} {{\n    use super::*;\n{1}}}\n\n"
            "impl {2} {{\n"
            "    /// What the slots of an import hold until a host fills them.\n"
            "    pub const fn stubs<A: tenon::imported::Anchor>() -> Self {{\n        {2} {{\n{3}        }}\n    }}\n"
            "    const fn stubs_unoffered() -> Self {{\n        {2} {{\n{4}        }}\n    }}\n"
            "    /// Puts them there again.\n"
            "    pub unsafe fn put_stubs<A: tenon::imported::Anchor<Interface = Self>>() {{\n"
            "        let table = A::object();\n{5}    }}\n}}\n\n",
            module, functions, name, initialisers(number, "f", "::<A>"), initialisers(number, "g", ""), stores);
    }

    std::string stub(place p, std::uint32_t n, std::string_view generic, std::string_view argument, bool is_ref,
                     bool is_variadic) {
        const std::string context = is_ref ? "context: *mut std::ffi::c_void" : "";
        const std::string given = r_.parameters(p, false);
        const std::string all = context + (context.empty() || given.empty() ? "" : ", ") + given;
        if (is_variadic) // Rust can't define such a function; with C's convention one without the rest can stand in
            return fmt::format("    pub unsafe extern \"{}\" fn f{}<{}>({}){} {{\n"
                               "        tenon::imported::stop_unbound::<{}>({})\n    }}\n",
                               r_.convention(p), n, generic, all, r_.result(p), argument, n);
        std::string names = is_ref ? "context" : "";
        for (std::uint32_t a = 1; a <= s_.type_of(p).arguments; ++a)
            names += fmt::format("{}a{}", names.empty() ? "" : ", ", a);
        return fmt::format("    pub unsafe extern \"{}\" fn f{}<{}>({}){} {{\n"
                           "        let f: {} = std::mem::transmute(tenon::imported::function_for::<{}>({}));\n"
                           "        f({})\n    }}\n",
                           r_.convention(p), n, generic, all, r_.result(p),
                           r_.function(p, is_ref ? "*mut std::ffi::c_void" : ""), argument, n, names);
    }
    std::string host_stub(place p, std::uint32_t n, const std::string& name, bool is_ref) {
        const std::string given = r_.parameters(p, false);
        return fmt::format("    pub unsafe extern \"{}\" fn g{}({}{}{}){} {{\n"
                           "        tenon::imported::stop_asked::<{}>({})\n    }}\n",
                           r_.convention(p), n, is_ref ? "_: *mut std::ffi::c_void" : "",
                           is_ref && !given.empty() ? ", " : "", given, r_.result(p), name, n);
    }

    // Members in order; the functions inside one are counted as they are in the manifest.
    std::string initialisers(std::uint32_t number, std::string_view prefix, std::string_view generic) {
        const model::interface_type& i = s_.in(number);
        const std::string module = as_lower(i.name) + "_stubs";
        std::string out;
        std::uint32_t n = 0;
        for (const model::member& m : i.members)
            out += fmt::format("            {}: {},\n", rust_types::identifier(m.name),
                               value({number, m.type}, n, module, prefix, generic, true));
        return out;
    }
    std::string value(place p, std::uint32_t& n, const std::string& module, std::string_view prefix,
                      std::string_view generic, bool is_member) {
        const model::type& t = s_.type_of(p);
        const model::interface_type& i = s_.in(p.interface_number);
        const auto name = [&] { return fmt::format("{}::{}{}{}", module, prefix, n, generic); };
        if (t.kind == type_kind::function) {
            const std::string f =
                t.variadic ? fmt::format("unsafe {{ std::mem::transmute({} as *const ()) }}", name()) : name();
            ++n;
            return is_member ? f : "Some(" + f + ")";
        }
        if (t.kind == type_kind::function_ref) {
            const std::string f = name();
            ++n;
            return fmt::format("{} {{ call: Some({}), context: std::ptr::null_mut() }}", r_.crossing(p), f);
        }
        if (!has_function(p)) {
            ++n;
            return fmt::format("unsafe {{ std::mem::transmute([0u8; {}]) }}", s_.size_of(p));
        }
        std::string out;
        if (t.kind == type_kind::array) {
            for (std::uint64_t e = 0; e < t.length; ++e)
                out += (e == 0 ? "" : ", ") + value({p.interface_number, t.of}, n, module, prefix, generic, false);
            return "[" + out + "]";
        }
        const model::record_type& d = i.records[t.of];
        for (std::uint32_t f = d.first_field; f != d.first_field + d.field_count; ++f)
            out += fmt::format("{}: {}, ", rust_types::identifier(i.fields[f].name),
                               value({p.interface_number, i.fields[f].type}, n, module, prefix, generic, false));
        return r_.crossing(p) + " { " + out + "}";
    }
    bool has_function(place p) const {
        const model::type& t = s_.type_of(p);
        if (t.kind == type_kind::function || t.kind == type_kind::function_ref) return true;
        if (t.kind == type_kind::array) return has_function({p.interface_number, t.of});
        if (t.kind != type_kind::record) return false;
        const model::interface_type& i = s_.in(p.interface_number);
        const model::record_type& d = i.records[t.of];
        for (std::uint32_t f = d.first_field; f != d.first_field + d.field_count; ++f)
            if (has_function({p.interface_number, i.fields[f].type})) return true;
        return false;
    }

    // Reading a slot is a load of its own each time: the host may have bound it since.
    std::string calls(std::uint32_t number, const std::string& name) {
        const model::interface_type& i = s_.in(number);
        std::string out = fmt::format("/// {0}, to be called.\n#[repr(transparent)]\n"
                                      "pub struct {0}Calls(std::cell::UnsafeCell<{0}>);\nimpl {0}Calls {{\n",
                                      name);
        for (const model::member& m : i.members) {
            const place p{number, m.type};
            const model::type& t = s_.type_of(p);
            const std::string member = rust_types::identifier(m.name);
            if (t.kind != type_kind::function || t.variadic) {
                out += fmt::format("    #[inline(always)]\n    pub fn {}(&self) -> &{} {{\n        unsafe {{ "
                                   "&(*self.0.get()).{} }}\n    }}\n",
                                   member, member_type(p), member);
                continue;
            }
            bool is_safe = true;
            std::string passed;
            for (std::uint32_t a = 1; a <= t.arguments; ++a) {
                const place argument{number, i.signatures[t.of + a]};
                is_safe = is_safe && r_.is_safe(argument);
                passed += (a == 1 ? "" : ", ") + r_.to_crossing(argument, fmt::format("a{}", a));
            }
            const std::string parameters = r_.parameters(p, true);
            out += fmt::format(
                "{}    #[inline(always)]\n    pub {}fn {}(&self{}{}){} {{\n        unsafe {{ ((*self.0.get()).{})({}) "
                "}}\n    }}\n",
                is_safe ? "" : "    /// # Safety\n    /// What pointers lead to must be as the function expects it.\n",
                is_safe ? "" : "unsafe ", member, parameters.empty() ? "" : ", ", parameters, r_.result(p), member,
                passed);
        }
        return out + "}\n\n";
    }

    std::string implementation(std::uint32_t number, const std::string& name) {
        const model::interface_type& i = s_.in(number);
        std::string trait, shims, table, symbols;
        for (const model::member& m : i.members) {
            const place p{number, m.type};
            const model::type& t = s_.type_of(p);
            const std::string member = rust_types::identifier(m.name);
            if (t.kind != type_kind::function || t.variadic) {
                trait += fmt::format("    const {}: {};\n", upper(m.name), member_type(p));
                table += fmt::format("            {}: T::{},\n", member, upper(m.name));
                continue;
            }
            trait += fmt::format("    fn {}({}){};\n", member, r_.parameters(p, true), r_.result(p));
            std::string passed;
            for (std::uint32_t a = 1; a <= t.arguments; ++a)
                passed +=
                    (a == 1 ? "" : ", ") + r_.from_crossing({number, i.signatures[t.of + a]}, fmt::format("a{}", a));
            shims += fmt::format("        unsafe extern \"{}\" fn shim_{}<T: {}Functions>({}){} {{\n"
                                 "            tenon::border::stop_panics(|| T::{}({}), || {})\n        }}\n",
                                 r_.convention(p), m.name, name, r_.parameters(p, false), r_.result(p), member, passed,
                                 after_panic({number, i.signatures[t.of]}));
            table += fmt::format("            {}: shim_{}::<T>,\n", member, m.name);
            std::string names;
            for (std::uint32_t a = 1; a <= t.arguments; ++a) names += fmt::format("{}a{}", a == 1 ? "" : ", ", a);
            symbols += fmt::format("        #[no_mangle]\n        pub unsafe extern \"{}\" fn {}_{}({}){} {{\n"
                                   "            ({}::table::<$functions>().{})({})\n        }}\n",
                                   r_.convention(p), i.name, m.name, r_.parameters(p, false), r_.result(p), name,
                                   member, names);
        }
        return fmt::format("/// What implements {0}. A panic is stopped; the caller gets zero, or a failed outcome.\n"
                           "pub trait {0}Functions: 'static {{\n{1}}}\n\n"
                           "impl {0} {{\n    pub const fn table<T: {0}Functions>() -> Self {{\n{2}        {0} {{\n{3}  "
                           "      }}\n    }}\n}}\n\n"
                           "/// Exports its functions, as that type implements them, for plugins that bind symbols.\n"
                           "#[allow(unused_macros)]\nmacro_rules! export_{0} {{\n    ($functions:ty) => {{\n{4}"
                           "    }};\n}}\n#[allow(unused_imports)]\npub(crate) use export_{0};\n\n",
                           name, trait, shims, table, symbols);
    }
    std::string after_panic(place result) {
        const model::type& t = s_.type_of(result);
        if (t.kind == type_kind::record && s_.in(result.interface_number).records[t.of].name == "tenon_result")
            return "tenon::Outcome::failure(tenon::abi::EXCEPTION, \"a panic was stopped\")";
        return t.kind == type_kind::nothing ? "()" : "tenon::types::zeroed()";
    }

    const selection& s_;
    rust_types r_;
};

} // namespace

std::string write_rust(const selection& s) { return rust_writer(s).write(); }

} // namespace tenon::generate
