// SPDX-License-Identifier: MIT
//
// Where constant text is written at compile time: once to count, once to fill. Also numbers the records of one
// interface in the order of their first use, which is what makes cycles end.
#pragma once

#include <cstddef>
#include <cstdint>

#include "spelling.hpp"

namespace tenon::inline v1::reflect {

struct sink;
using writer = void (*)(sink&);

// Why a type must not cross; the name of the function is the reason (refuse.hpp).
using reason = void (*)();

// Where in an interface something is used first.
struct place {
    std::size_t member = 0;
    std::size_t parameter = 0; // 0 is the result; nowhere when the member is no function
};

// Open addressing, keyed on the writer of a record's layout; the hash is of the type's spelling, so two unnamed types
// may share one. A linear search would take a compiler over its limit of steps for a table that reaches hundreds of
// records. Hashes are compared first, because for g++ 11 it is no constant that two functions are different ones.
template <std::size_t Most> struct record_storage {
    writer seen[Most] = {};
    std::uint32_t hashes[Most] = {};
    place first_use[Most] = {};
    std::uint16_t buckets[2 * Most] = {}; // number of the record + 1; 0 is free
};

struct record_table {
    template <std::size_t Most>
    constexpr explicit record_table(record_storage<Most>& in)
        : seen(in.seen), hashes(in.hashes), first_use(in.first_use), buckets(in.buckets), most(Most) {}

    writer* seen;
    std::uint32_t* hashes;
    place* first_use;
    std::uint16_t* buckets;
    std::size_t most;
    std::size_t count = 0;
    bool overflow = false;

    // What is being described, and the first thing found that must not cross.
    place now{};
    reason refused = nullptr;
    place refused_at{};

    constexpr std::size_t number_of(writer w, std::uint32_t hash) {
        std::size_t slot = hash % (2 * most);
        for (; buckets[slot] != 0; slot = (slot + 1) % (2 * most)) {
            const std::size_t number = buckets[slot] - 1u;
            if (hashes[number] == hash && seen[number] == w) return number;
        }
        if (count == most) {
            overflow = true;
            return 0;
        }
        seen[count] = w;
        hashes[count] = hash;
        first_use[count] = now;
        buckets[slot] = static_cast<std::uint16_t>(++count);
        return count - 1;
    }
    constexpr void refuse(reason why) {
        if (refused != nullptr || why == nullptr) return;
        refused = why;
        refused_at = now;
    }
};

struct sink {
    char* out = nullptr; // null: only count
    std::size_t size = 0;
    record_table* records = nullptr;
    bool in_interface = false; // else in a record
    bool in_signature = false;

    constexpr void put(chars s) {
        if (out != nullptr) {
#ifdef __clang__ // one evaluation step for the whole piece
            __builtin_memcpy(out + size, s.data, s.size);
#else
            for (std::size_t i = 0; i < s.size; ++i) out[size + i] = s.data[i];
#endif
        }
        size += s.size;
    }
    constexpr void put(std::size_t number) {
        char digits[20] = {};
        std::size_t at = 20;
        do {
            digits[--at] = static_cast<char>('0' + number % 10);
            number /= 10;
        } while (number != 0);
        put(chars{digits + at, 20 - at});
    }
    // For text that a person chose (a version): what JSON asks to be escaped, and no more.
    constexpr void put_escaped(chars s) {
        for (std::size_t i = 0; i < s.size; ++i) {
            const char c = s[i];
            if (c == '"' || c == '\\') put("\\");
            put(static_cast<unsigned char>(c) < ' ' ? chars("?") : s.from(i).first(1));
        }
    }
    constexpr void put_record(writer w, std::uint32_t hash) {
        put("\"#");
        put(records->number_of(w, hash));
        put("\"");
    }
};

constexpr std::uint32_t hash_of(chars s) {
    std::uint32_t h = 2166136261u;
    for (std::size_t i = 0; i < s.size; ++i) h = (h ^ static_cast<unsigned char>(s[i])) * 16777619u;
    return h;
}

} // namespace tenon::inline v1::reflect
