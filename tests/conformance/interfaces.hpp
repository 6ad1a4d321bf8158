// SPDX-License-Identifier: MIT
//
// What hosts and plugins of the suite join: every type of the vocabulary and every shape of signature. Calls goes both
// ways, and every language has it; CallsOfC has what Rust has no words for; Moods has an enumeration whose width is a
// compiler flag. C and Rust build against what `tenon generate` writes of it.
#pragma once

#include <cstdarg>
#include <cstdint>

#include <tenon/types.hpp>

enum class Level : std::uint8_t { low, high = 200 };

struct Pair { // one register of integers, or one of each kind
    std::int32_t count;
    float weight;
};
struct Vector4 { // four floating point registers where there are such structs, memory elsewhere
    double x, y, z, w;
};
struct Mixed {
    std::uint8_t tag;
    double value;
    std::uint16_t tail;
};
struct Large { // 200 bytes
    std::uint64_t words[25];
};
struct Entry {
    tenon::string_view name;
    Level level;
    Pair pairs[2];
    const Entry* next;
};
struct Counter; // only its owner knows what is in it

struct Calls {
    // Scalars
    std::int8_t (*narrow)(std::int8_t a, std::uint8_t b, std::int16_t c, std::uint16_t d);
    std::int64_t (*nine)(std::int64_t a, std::int32_t b, std::int64_t c, std::int32_t d, std::int64_t e, std::int32_t f,
                         std::int64_t g, std::int32_t h, std::int64_t i);
    double (*floats)(float a, double b, float c, double d, float e, double f, float g, double h, float i, double j);
    bool (*negated)(bool value);
    char (*next_letter)(char letter);
    Level (*raised)(Level level);
    // Structs by value and behind pointers
    Pair (*doubled)(Pair pair);
    Vector4 (*scaled)(Vector4 v, double by);
    Mixed (*mixed)(std::int32_t first, Mixed m, float last);
    Large (*shifted)(Large from, std::uint32_t by);
    std::uint64_t (*chain)(const Entry* first);
    void (*fill)(Entry* entry);
    // The vocabulary
    std::uint64_t (*length)(tenon::string_view text);
    tenon::string_view (*longer)(tenon::string_view a, tenon::string_view b);
    std::int64_t (*sum)(tenon::span<const std::int32_t> numbers);
    void (*square)(tenon::span<std::int32_t> numbers);
    std::uint32_t (*checksum)(tenon::bytes data);
    tenon::optional<std::int32_t> (*find)(tenon::span<const std::int32_t> numbers, std::int32_t wanted);
    tenon::result<double> (*root)(double of);
    tenon::result<void> (*accept)(std::int32_t value);
    void (*joined)(tenon::string_view a, tenon::string_view b, tenon_string* to);
    // Functions
    std::int32_t (*fold)(tenon::span<const std::int32_t> numbers,
                         tenon::function_ref<std::int32_t(std::int32_t, std::int32_t)> step);
    std::int32_t (*apply)(std::int32_t (*f)(void* context, std::int32_t value), void* context, std::int32_t value);
    // A handle
    Counter* (*count_from)(std::int32_t start);
    std::int32_t (*count)(Counter* counter);
    void (*discard)(Counter* counter);
};

typedef float floats4 __attribute__((vector_size(16)));
struct Precise {
    long double value;
    char tag;
};
struct CallsOfC {
    long double (*halved)(long double value);
    Precise (*precise)(Precise p);
    floats4 (*reversed)(floats4 lanes);
    __extension__ __int128 (*wide)(__int128 a, unsigned __int128 b);
    std::int32_t (*total)(std::int32_t count, ...);
    std::int32_t (*total_of)(std::int32_t count, std::va_list numbers);
};

enum Mood { calm, busy };
struct Report {
    Mood mood;
    std::uint8_t load;
};
struct Moods {
    std::int32_t (*weigh)(const Report* report);
};

// What a plugin does by itself: it calls everything of its host's Calls and compares. Null when all is well, else the
// name of the first function whose result was another one.
struct Suite {
    const char* (*run)();
    std::int32_t (*fail)(std::int32_t how); // lets an exception or a panic begin and be stopped; gives 0 then
};
