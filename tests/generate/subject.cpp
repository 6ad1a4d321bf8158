// SPDX-License-Identifier: MIT
//
// An image that describes the interfaces of the conformance suite, and what they have not: data, nested functions,
// records that are packed, aligned, opaque, unions, or called like a keyword.
#include <cstdio>

#include <tenon/host.hpp>

#include "interfaces.hpp"

union Either {
    std::int32_t number;
    double real;
};
struct alignas(16) Aligned {
    std::int32_t one;
};
struct Settings;
struct Options {
    std::uint32_t size;
    std::int32_t type;
};
template <> inline constexpr bool tenon::growing<Options> = true;
struct Input {
    std::int64_t (*read)(void* into, std::uint64_t size);
    void (*close)();
};
struct Odd {
    std::uint32_t version;
    Input input;
    void (*hooks[2])(std::int32_t);
    tenon::function_ref<bool(tenon::string_view)> match;
    void (*take)(const Either* either, const Aligned* aligned, Settings* settings, Options* restrict_);
    void (*print)(std::FILE* to, const char* const* lines);
    const std::int32_t (*rows)[4];
    void (*(*handler_of)(std::int32_t signal))(std::int32_t);
    std::int32_t (*print_all)(const char* format, ...);
};

TENON_HOST(subject, "1.0.0", tenon::exports<Calls>, tenon::exports<CallsOfC>, tenon::exports<Moods>,
           tenon::exports<Odd>, tenon::exports<Suite>)
