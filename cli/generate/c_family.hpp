// SPDX-License-Identifier: MIT
//
// What headers in C and in C++ have in common: declarators, records with their layouts asserted, and the manifest's
// text as literals.
//
//     c_family c(selection, c_family::c11);
//     c.declare({0, type}, "log");                        // "void (*log)(tenon_string_view)"
//     std::string text = c.records() + c.interface_struct(0);
//
// Stubs and slots are c.cpp's; other languages have a file of their own.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "generate/selection.hpp"

namespace tenon::generate {

class c_family {
public:
    enum dialect { c11, cpp20 };
    c_family(const selection& s, dialect d) : s_(s), is_c_(d == c11) {}

    // The declaration of `name` with that type; the type alone for an empty name.
    std::string declare(place p, const std::string& name, bool is_const = false);
    // "R name(A a1, B a2)" for a type of functions, with the parameters a1, a2, ...
    std::string define_function(place function, const std::string& name);

    // Named types that the declarators above have used so far: enumerations, vectors, function_refs.
    std::string helper_types() const;
    std::string forward_declarations() const;
    std::string records();
    std::string interface_struct(std::uint32_t interface_number);
    // "{\"name\":...}" as adjacent literals, a line each.
    static std::string literal(std::string_view text, std::string_view indent, std::string_view line_end);

    // A member's name, which may be a keyword of C and not of C++.
    std::string member_name(std::string_view name) const;

private:
    std::string scalar(place p);
    std::string record_name(place p);
    std::string parameters(place function, bool named);
    std::string helper(const std::string& name, const std::string& definition);
    std::string fields(std::uint32_t interface_number, const model::member* list, std::uint32_t count,
                       const layout_hints& hints);
    std::string layout_asserts(const std::string& name, std::uint64_t size, std::uint64_t align,
                               const model::member* list, std::uint32_t count, bool is_interface) const;
    std::string align(std::uint64_t bytes) const;

    const selection& s_;
    bool is_c_;
    std::vector<std::pair<std::string, std::string>> helpers_; // name, definition
};

std::string calling_convention(const model::type& function); // as an attribute; empty for the platform's own

} // namespace tenon::generate
