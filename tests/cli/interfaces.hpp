// SPDX-License-Identifier: MIT
//
// What the images of these tests join. CLI_OLDER has not got `sleep` yet, CLI_NARROW another one, CLI_NEXT something
// new besides.
#pragma once

#include <cstdint>

#include <tenon/types.hpp>

#if defined(CLI_NARROW) || defined(CLI_NEXT)
using milliseconds = std::uint32_t;
#else
using milliseconds = std::uint64_t;
#endif

struct HostFunctions {
    void (*log)(tenon::string_view message);
#ifndef CLI_OLDER
    void (*sleep)(milliseconds time);
#endif
#ifdef CLI_NEXT
    void (*flush)();
#endif
};

struct Greeter {
    void (*greet)(tenon::string_view name);
};
