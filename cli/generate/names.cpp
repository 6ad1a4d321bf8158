// SPDX-License-Identifier: MIT
#include "generate/names.hpp"

#include <map>
#include <set>
#include <string>

#include <fmt/format.h>

namespace tenon::generate {

namespace {

using words = std::set<std::string_view>;

// In C those that C++ has not; members of that name get an underscore there (c_family.cpp).
const words& reserved_in(std::string_view language) {
    static const words c = {"restrict",      "_Bool",   "_Complex",       "_Imaginary", "_Alignas",
                            "_Alignof",      "_Atomic", "_Static_assert", "_Noreturn",  "_Generic",
                            "_Thread_local", "va_list", "size_t"};
    static const words cpp = {
        "alignas",  "alignof",  "and",      "and_eq",  "asm",       "auto",      "bitand",    "bitor",
        "bool",     "break",    "case",     "catch",   "char",      "class",     "co_await",  "co_return",
        "co_yield", "compl",    "concept",  "const",   "consteval", "constexpr", "constinit", "continue",
        "decltype", "default",  "delete",   "do",      "double",    "else",      "enum",      "explicit",
        "export",   "extern",   "false",    "float",   "for",       "friend",    "goto",      "if",
        "inline",   "int",      "long",     "mutable", "namespace", "new",       "noexcept",  "not",
        "not_eq",   "nullptr",  "operator", "or",      "or_eq",     "private",   "protected", "public",
        "register", "requires", "return",   "short",   "signed",    "sizeof",    "static",    "struct",
        "switch",   "template", "this",     "throw",   "true",      "try",       "typedef",   "typeid",
        "typename", "union",    "unsigned", "using",   "virtual",   "void",      "volatile",  "wchar_t",
        "while",    "xor",      "xor_eq",   "tenon",   "std"};
    // Keywords can be said there, r#type; these are what the module is written with.
    static const words rust = {"tenon", "std",  "Option", "Some", "None", "Sync",  "Clone", "Copy", "FnMut",
                               "Sized", "bool", "u8",     "u16",  "u32",  "u64",   "i8",    "i16",  "i32",
                               "i64",   "f32",  "f64",    "char", "str",  "usize", "isize"};
    return language == "c" ? c : language == "cpp" ? cpp : rust;
}

std::string changed_case(std::string_view name, char first, char last, int by) {
    std::string out(name);
    for (char& c : out)
        if (c >= first && c <= last) c = static_cast<char>(c + by);
    return out;
}

// One scope of the text that will be written.
class scope {
public:
    void add(const std::string& name, const std::string& what) {
        const auto [at, is_new] = said_.emplace(name, what);
        if (!is_new && at->second != what)
            throw not_expressible{fmt::format("{} and {} are both {}", at->second, what, name),
                                  "give one another name"};
    }

private:
    std::map<std::string, std::string> said_;
};

} // namespace

std::string word_of_path(std::string_view path) {
    std::string out;
    for (const char c : path)
        if (c != ']') out += c == '.' || c == '[' ? '_' : c;
    return out;
}

void require_names(const selection& s, std::string_view language) {
    const words& reserved = reserved_in(language);
    const auto require = [&](std::string_view name, const std::string& what) {
        if (reserved.contains(name))
            throw not_expressible{fmt::format("{} is called {}, which is a word of the language", what, name),
                                  "give it another name"};
    };
    scope file;
    for (const selection::record& r : s.records) {
        if (r.is_vocabulary) continue;
        require(r.name, "a record");
        file.add(r.name, "record " + r.name);
    }
    for (const selection::chosen_interface& chosen : s.interfaces) {
        const std::string name(chosen.type->name), what = "interface " + name;
        require(name, "an interface");
        file.add(name, what);
        scope own;
        if (language == "rust") {
            file.add(name + "Calls", what);
            file.add(name + "Functions", what);
            file.add(changed_case(name, 'A', 'Z', 'a' - 'A') + "_stubs", what);
        }
        for (const model::slot& slot : chosen.type->slots) {
            const std::string function = name + "." + slot.path;
            if (language == "rust")
                own.add("SLOT_" + changed_case(word_of_path(slot.path), 'a', 'z', 'A' - 'a'), function);
            if (language == "c") file.add("TENON_SLOT_OF_" + name + "_" + word_of_path(slot.path), function);
        }
        if (language != "cpp") continue; // the others have a way to say each
        for (const model::member& m : chosen.type->members) require(m.name, "a member of " + what);
        for (const model::member& f : chosen.type->fields) require(f.name, "a field in " + what);
    }
}

} // namespace tenon::generate
