// SPDX-License-Identifier: MIT
//
// Functions that a host exports under names that the dynamic linker knows, for plugins that are bound by symbol.
//
//     #include <tenon/symbol.hpp>
//     TENON_SYMBOL(HostFunctions, log); // through the member, so that a wrong signature does not compile
//     void HostFunctions_log(tenon::string_view message) { ... }
//     static constexpr tenon::exported<HostFunctions> functions{{.log = HostFunctions_log}};
//     TENON_HOST(demo, "2.1.0", functions)
//
// with tenon_export_symbols(demo SOURCE this_file.cpp) in CMake, which exports exactly these from the program. The
// prefix is there because a bare `log` or `sleep` would take the place of the C library's, for the whole process.
#pragma once

#include <type_traits>

#include "abi.h"

// In the namespace of the interface; the member must be a plain function pointer.
#define TENON_SYMBOL(Interface, function)                                                                 \
    TENON_RETURNS_ITS_TWIN                                                                                \
    extern "C" TENON_EXPORT ::std::remove_pointer_t<decltype(Interface::function)> Interface##_##function \
        TENON_RETURNS_ITS_TWIN_END

// clang warns of a function for C that returns a string_view; it is returned as its C twin is (types.hpp).
#ifdef __clang__
#    define TENON_RETURNS_ITS_TWIN \
        _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wreturn-type-c-linkage\"")
#    define TENON_RETURNS_ITS_TWIN_END _Pragma("clang diagnostic pop")
#else
#    define TENON_RETURNS_ITS_TWIN
#    define TENON_RETURNS_ITS_TWIN_END
#endif
