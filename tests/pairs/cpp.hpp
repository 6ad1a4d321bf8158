// SPDX-License-Identifier: MIT
//
// Random pairs of tests/check/generate.hpp, written as C++, so that compilers and other tools can have their say.
//
//     for (const pairs::pair& p : pairs::make(seed, 200)) out << pairs::types_of(p, p.before, "pair_7");
//
// What C++ or Tenon can't say by value is left out: the pairs are those that remain.
#pragma once

#include <string>
#include <vector>

#include "../check/generate.hpp"

namespace pairs {

struct pair {
    generated::interface before;
    generated::interface after; // with one change
    generated::truth truth;
    bool after_needs = false;  // else it offers
    bool plugin_needs = false; // else the host does
    bool breaks = false;

    const generated::interface& need() const { return after_needs ? after : before; }
    const generated::interface& have() const { return after_needs ? before : after; }
};

// The same ones for the same seed. `plain`: without Tenon's own types, which other tools know by their names.
std::vector<pair> make(unsigned seed, std::size_t count, bool plain);

// Its parts, all in a namespace. If `renamed`, the changed side has other names for typedefs and parameters, and its
// functions are noexcept.
struct text {
    std::string types;               // up to the struct HostFunctions
    std::string functions;           // a definition for each function of it
    std::string table;               // .m1 = m1, ... of these
    std::string symbols;             // or each member as a symbol of its own, <name space>_m1
    std::string at_global_namespace; // what authors say about types
};
text write(const pair& p, const generated::interface& in, const std::string& name_space, bool renamed);

// What any of these sources includes.
extern const char* const head;

} // namespace pairs
