// SPDX-License-Identifier: MIT
//
// Attributes of the vocabulary types: the type is visible, its members are not.
//
//     struct TENON_VISIBLE_TYPE string_view {
//         TENON_HIDDEN constexpr bool empty() const noexcept;
//     };
//
// A hidden type would make g++ hide, without a word, every function of a user that has it in its signature. A visible
// member would be exported by each plugin, and the dynamic linker would merge plugin's and host's copy of it. So each
// function here says TENON_HIDDEN, also those that are `= default`. Not for code that isn't meant to cross.
#pragma once

#include "../abi.h"

// clang can say both at once, type and members, which also covers the constructors that it makes itself. g++ can't:
// there a type that declares no constructors, TENON_VISIBLE_AGGREGATE, is left to the compiler's flag, since it would
// give the implicit ones the visibility of the type. So `result<int> r;`, not optimised and without
// -fvisibility=hidden, is the one thing that exports a constructor of ours; `result<int> r{};` does not.
#if defined(_WIN32)
#    define TENON_VISIBLE_TYPE
#    define TENON_VISIBLE_AGGREGATE
#elif defined(__clang__)
#    define TENON_VISIBLE_TYPE __attribute__((type_visibility("default"), visibility("hidden")))
#    define TENON_VISIBLE_AGGREGATE TENON_VISIBLE_TYPE
#else
#    define TENON_VISIBLE_TYPE __attribute__((visibility("default")))
#    define TENON_VISIBLE_AGGREGATE
#endif
