// SPDX-License-Identifier: MIT
//
// Types as Rust has them: as they cross, and as the safe wrappers around them take and give them.
//
//     rust_types r(selection);
//     r.crossing({0, type});           // "tenon::StringView", "*const LogRecord"
//     r.safe({0, type});               // "&str", "*const LogRecord"
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "generate/selection.hpp"

namespace tenon::generate {

class rust_types {
public:
    explicit rust_types(const selection& s) : s_(s) {}

    std::string crossing(place p);
    std::string safe(place p);                                     // the type of a wrapper's parameter
    std::string to_crossing(place p, const std::string& value);    // from the safe one
    std::string from_crossing(place p, const std::string& value);  // to the safe one, of what a function was given
    bool is_safe(place p) const;                                   // nothing in it has to be trusted
    std::string function(place p, const std::string& before = {}); // "unsafe extern "C" fn(A) -> R"
    std::string parameters(place p, bool as_safe);                 // "a1: A, a2: B"
    std::string result(place p);                                   // "" or " -> R"
    std::string convention(place p) const;                         // "C", "win64"

    std::string records();
    std::string helper_types() const; // what the others have used: function_refs, opaque types
    static std::string identifier(std::string_view name);
    // That it lies in memory as the members say; type_of(member) is its type in Rust.
    static std::string layout_assert(const std::string& name, std::uint64_t size, std::uint64_t align,
                                     const std::vector<model::member>& members,
                                     const std::function<std::string(const model::member&)>& type_of);

private:
    std::string function_ref(place p);
    std::string helper(const std::string& name, std::string definition);
    std::string vocabulary(place p, bool& is);

    const selection& s_;
    std::vector<std::pair<std::string, std::string>> helpers_;
};

} // namespace tenon::generate
