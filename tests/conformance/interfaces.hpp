// SPDX-License-Identifier: MIT
//
// What hosts and plugins of the suite join: every type of the vocabulary and every shape of signature. Calls goes both
// ways, and every language has it; CallsOfC has what Rust has no words for; Moods has an enumeration whose width is a
// compiler flag. C and Rust build against what `tenon generate` writes of it. What each function has to do stands
// beside it: the suite exists once per language, and each holds the others' functions against its own expectations.
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
    // Scalars. narrow: a, and 1, 2, 4 for b = 200, c = -30000, d = 60000; nine, floats: the sum of 1a, 2b, 3c, ...
    std::int8_t (*narrow)(std::int8_t a, std::uint8_t b, std::int16_t c, std::uint16_t d);
    std::int64_t (*nine)(std::int64_t a, std::int32_t b, std::int64_t c, std::int32_t d, std::int64_t e, std::int32_t f,
                         std::int64_t g, std::int32_t h, std::int64_t i);
    double (*floats)(float a, double b, float c, double d, float e, double f, float g, double h, float i, double j);
    bool (*negated)(bool value);
    char (*next_letter)(char letter);
    Level (*raised)(Level level); // high for low, low for high
    // Structs by value and behind pointers
    Pair (*doubled)(Pair pair);
    Vector4 (*scaled)(Vector4 v, double by);
    Mixed (*mixed)(std::int32_t first, Mixed m, float last); // tag + 1, first + value + last, tail + 1
    Large (*shifted)(Large from, std::uint32_t by);          // word i is word (i + by) % 25
    std::uint64_t (*chain)(const Entry* first);              // of each: size of name, level, count of both pairs
    void (*fill)(Entry* entry);                              // "filled", high, {1, 0.5}, {2, 1.5}, itself
    // The vocabulary
    std::uint64_t (*length)(tenon::string_view text);
    tenon::string_view (*longer)(tenon::string_view a, tenon::string_view b);
    std::int64_t (*sum)(tenon::span<const std::int32_t> numbers);
    void (*square)(tenon::span<std::int32_t> numbers);
    std::uint32_t (*checksum)(tenon::bytes data); // 31 times what came before, plus the byte
    tenon::optional<std::int32_t> (*find)(tenon::span<const std::int32_t> numbers, std::int32_t wanted); // its index
    tenon::result<double> (*root)(double of);          // of 0, 1, 4, 9, ...; "negative" below zero
    tenon::result<void> (*accept)(std::int32_t value); // 7; "only seven" with status 7 for all else
    void (*joined)(tenon::string_view a, tenon::string_view b, tenon_string* to);
    tenon_buffer (*turned)(tenon::bytes data); // the same bytes, last first
    // Functions
    std::int32_t (*fold)(tenon::span<const std::int32_t> numbers,
                         tenon::function_ref<std::int32_t(std::int32_t, std::int32_t)> step); // from zero
    std::int32_t (*apply)(std::int32_t (*f)(void* context, std::int32_t value), void* context, std::int32_t value);
    // A handle
    Counter* (*count_from)(std::int32_t start);
    std::int32_t (*count)(Counter* counter); // what it has, then one more
    void (*discard)(Counter* counter);
};

typedef float floats4 __attribute__((vector_size(16)));
struct Precise {
    long double value;
    char tag;
};
struct CallsOfC {
    long double (*halved)(long double value);
    Precise (*precise)(Precise p); // twice the value, the next letter
    floats4 (*reversed)(floats4 lanes);
    __extension__ __int128 (*wide)(__int128 a, unsigned __int128 b); // a - b
    std::int32_t (*total)(std::int32_t count, ...);                  // so many std::int32_t
    std::int32_t (*total_of)(std::int32_t count, std::va_list numbers);
};

enum Mood { calm, busy };
struct Report {
    Mood mood;
    std::uint8_t load;
};
struct Moods {
    std::int32_t (*weigh)(const Report* report); // 100 for busy, and the load
};

// What the host tells the plugin, and is told, besides.
struct Session {
    tenon::string_view (*refusal)();          // why the plugin's start hook shall refuse; empty: it shall not
    void (*stopped)(tenon::string_view what); // the plugin has stopped an exception or a panic of its own
    void (*ended)();                          // its stop hook runs
    std::int32_t (*fail)();                   // the host throws and stops it: 0; where it can't throw: -1
};

// What a plugin does by itself: it calls everything of its host's and compares.
struct Suite {
    tenon::string_view (*run)(); // the name of the first function whose result was another one; empty: none
    std::int32_t (*fail)();      // as Session.fail
};
