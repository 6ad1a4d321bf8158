// SPDX-License-Identifier: MIT
//
// The suite in C++, for hosts and plugins: the functions that interfaces.hpp describes, tables of them, and `wrong_in`,
// which calls the other side's and compares. Of the standard library it uses what differs between libraries, so that
// two of them are at work where a pair has two. calls.h and calls.rs are the same in C and Rust.
//
// A plugin keeps its functions to itself; a host (CONFORMANCE_HOST) exports them as symbols, hence their names.
#pragma once

#include <cstring>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

#include <tenon/plugin.hpp>

#include "interfaces.hpp"

#ifdef CONFORMANCE_HOST
#    include <tenon/symbol.hpp>
#    define OF_SUITE
TENON_SYMBOL(Calls, narrow);
TENON_SYMBOL(Calls, nine);
TENON_SYMBOL(Calls, floats);
TENON_SYMBOL(Calls, negated);
TENON_SYMBOL(Calls, next_letter);
TENON_SYMBOL(Calls, raised);
TENON_SYMBOL(Calls, doubled);
TENON_SYMBOL(Calls, scaled);
TENON_SYMBOL(Calls, mixed);
TENON_SYMBOL(Calls, shifted);
TENON_SYMBOL(Calls, chain);
TENON_SYMBOL(Calls, fill);
TENON_SYMBOL(Calls, length);
TENON_SYMBOL(Calls, longer);
TENON_SYMBOL(Calls, sum);
TENON_SYMBOL(Calls, square);
TENON_SYMBOL(Calls, checksum);
TENON_SYMBOL(Calls, find);
TENON_SYMBOL(Calls, root);
TENON_SYMBOL(Calls, accept);
TENON_SYMBOL(Calls, joined);
TENON_SYMBOL(Calls, turned);
TENON_SYMBOL(Calls, fold);
TENON_SYMBOL(Calls, apply);
TENON_SYMBOL(Calls, count_from);
TENON_SYMBOL(Calls, count);
TENON_SYMBOL(Calls, discard);
TENON_SYMBOL(CallsOfC, halved);
TENON_SYMBOL(CallsOfC, precise);
TENON_SYMBOL(CallsOfC, reversed);
TENON_SYMBOL(CallsOfC, wide);
TENON_SYMBOL(CallsOfC, total);
TENON_SYMBOL(CallsOfC, total_of);
TENON_SYMBOL(Moods, weigh);
#else
#    define OF_SUITE static
#endif

using tenon::string_view;

struct Counter {
    std::unique_ptr<std::int32_t> next;
};

OF_SUITE std::int8_t Calls_narrow(std::int8_t a, std::uint8_t b, std::int16_t c, std::uint16_t d) {
    return static_cast<std::int8_t>(a + (b == 200) + 2 * (c == -30000) + 4 * (d == 60000));
}
OF_SUITE std::int64_t Calls_nine(std::int64_t a, std::int32_t b, std::int64_t c, std::int32_t d, std::int64_t e,
                                 std::int32_t f, std::int64_t g, std::int32_t h, std::int64_t i) {
    return a + 2 * std::int64_t{b} + 3 * c + 4 * std::int64_t{d} + 5 * e + 6 * std::int64_t{f} + 7 * g +
           8 * std::int64_t{h} + 9 * i;
}
OF_SUITE double Calls_floats(float a, double b, float c, double d, float e, double f, float g, double h, float i,
                             double j) {
    return static_cast<double>(a) + 2 * b + 3 * static_cast<double>(c) + 4 * d + 5 * static_cast<double>(e) + 6 * f +
           7 * static_cast<double>(g) + 8 * h + 9 * static_cast<double>(i) + 10 * j;
}
OF_SUITE bool Calls_negated(bool value) { return !value; }
OF_SUITE char Calls_next_letter(char letter) { return static_cast<char>(letter + 1); }
OF_SUITE Level Calls_raised(Level level) { return level == Level::low ? Level::high : Level::low; }

OF_SUITE Pair Calls_doubled(Pair pair) { return {pair.count * 2, pair.weight * 2}; }
OF_SUITE Vector4 Calls_scaled(Vector4 v, double by) { return {v.x * by, v.y * by, v.z * by, v.w * by}; }
OF_SUITE Mixed Calls_mixed(std::int32_t first, Mixed m, float last) {
    return {static_cast<std::uint8_t>(m.tag + 1), first + m.value + static_cast<double>(last),
            static_cast<std::uint16_t>(m.tail + 1)};
}
OF_SUITE Large Calls_shifted(Large from, std::uint32_t by) {
    Large to{};
    for (std::uint32_t i = 0; i < 25; ++i) to.words[i] = from.words[(i + by) % 25];
    return to;
}
OF_SUITE std::uint64_t Calls_chain(const Entry* first) {
    std::uint64_t all = 0;
    for (const Entry* e = first; e != nullptr; e = e->next)
        all += e->name.size + static_cast<std::uint64_t>(e->level) + static_cast<std::uint64_t>(e->pairs[0].count) +
               static_cast<std::uint64_t>(e->pairs[1].count);
    return all;
}
OF_SUITE void Calls_fill(Entry* entry) { *entry = {"filled", Level::high, {{1, 0.5F}, {2, 1.5F}}, entry}; }

OF_SUITE std::uint64_t Calls_length(string_view text) { return std::string(text).size(); }
OF_SUITE string_view Calls_longer(string_view a, string_view b) { return a.size < b.size ? b : a; }
OF_SUITE std::int64_t Calls_sum(tenon::span<const std::int32_t> numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), std::int64_t{0});
}
OF_SUITE void Calls_square(tenon::span<std::int32_t> numbers) {
    for (std::int32_t& n : numbers) n *= n;
}
OF_SUITE std::uint32_t Calls_checksum(tenon::bytes data) {
    std::uint32_t all = 0;
    for (std::size_t i = 0; i < data.size; ++i) all = 31 * all + data.data[i];
    return all;
}
OF_SUITE tenon::optional<std::int32_t> Calls_find(tenon::span<const std::int32_t> numbers, std::int32_t wanted) {
    for (std::size_t i = 0; i < numbers.size; ++i)
        if (numbers[i] == wanted) return tenon::some(static_cast<std::int32_t>(i));
    return {};
}
OF_SUITE tenon::result<double> Calls_root(double of) {
    if (of < 0) return tenon::failure{TENON_FAILED, "negative"};
    double r = 0;
    while (r * r < of) r += 1;
    return {r};
}
OF_SUITE tenon::result<void> Calls_accept(std::int32_t value) {
    if (value == 7) return {};
    return {7, "only seven"};
}
OF_SUITE void Calls_joined(string_view a, string_view b, tenon_string* to) {
    *to = tenon::string::copy(std::string(a) + std::string(b)).release();
}
OF_SUITE tenon_buffer Calls_turned(tenon::bytes data) {
    const std::vector<std::uint8_t> turned(std::make_reverse_iterator(data.data + data.size),
                                           std::make_reverse_iterator(data.data));
    return tenon::buffer::copy(turned).release();
}

OF_SUITE std::int32_t Calls_fold(tenon::span<const std::int32_t> numbers,
                                 tenon::function_ref<std::int32_t(std::int32_t, std::int32_t)> step) {
    return std::accumulate(numbers.begin(), numbers.end(), 0, step);
}
OF_SUITE std::int32_t Calls_apply(std::int32_t (*f)(void*, std::int32_t), void* context, std::int32_t value) {
    return f(context, value);
}
OF_SUITE Counter* Calls_count_from(std::int32_t start) { return new Counter{std::make_unique<std::int32_t>(start)}; }
OF_SUITE std::int32_t Calls_count(Counter* counter) { return (*counter->next)++; }
OF_SUITE void Calls_discard(Counter* counter) { delete counter; }

OF_SUITE long double CallsOfC_halved(long double value) { return value / 2; }
OF_SUITE Precise CallsOfC_precise(Precise p) { return {p.value * 2, static_cast<char>(p.tag + 1)}; }
OF_SUITE floats4 CallsOfC_reversed(floats4 lanes) { return floats4{lanes[3], lanes[2], lanes[1], lanes[0]}; }
__extension__ OF_SUITE __int128 CallsOfC_wide(__int128 a, unsigned __int128 b) { return a - static_cast<__int128>(b); }
OF_SUITE std::int32_t CallsOfC_total_of(std::int32_t count, std::va_list numbers) {
    std::int32_t all = 0;
    while (count-- > 0) all += va_arg(numbers, std::int32_t);
    return all;
}
OF_SUITE std::int32_t CallsOfC_total(std::int32_t count, ...) {
    std::va_list numbers;
    va_start(numbers, count);
    const std::int32_t all = CallsOfC_total_of(count, numbers);
    va_end(numbers);
    return all;
}
OF_SUITE std::int32_t Moods_weigh(const Report* report) { return (report->mood == busy ? 100 : 0) + report->load; }

namespace {

constexpr Calls calls_of_this_side{
    Calls_narrow, Calls_nine,   Calls_floats,   Calls_negated,    Calls_next_letter, Calls_raised, Calls_doubled,
    Calls_scaled, Calls_mixed,  Calls_shifted,  Calls_chain,      Calls_fill,        Calls_length, Calls_longer,
    Calls_sum,    Calls_square, Calls_checksum, Calls_find,       Calls_root,        Calls_accept, Calls_joined,
    Calls_turned, Calls_fold,   Calls_apply,    Calls_count_from, Calls_count,       Calls_discard};
constexpr CallsOfC calls_of_c_of_this_side{CallsOfC_halved, CallsOfC_precise, CallsOfC_reversed,
                                           CallsOfC_wide,   CallsOfC_total,   CallsOfC_total_of};
constexpr Moods moods_of_this_side{Moods_weigh};

bool same(double a, double b) { return !(a < b) && !(b < a); }
bool same(string_view a, string_view b) { return a.size == b.size && std::memcmp(a.data, b.data, a.size) == 0; }

// `calls` is what has -> : a pointer to a table, or an import, whose every call goes through its slot.
template <class Of> string_view wrong_in_scalars(Of& calls) {
    if (calls->narrow(-100, 200, -30000, 60000) != -93) return "Calls.narrow";
    if (calls->nine(1LL << 40, -2, 3, -4, 5, -6, 7, -8, 1LL << 41) != 19 * (1LL << 40) - 37) return "Calls.nine";
    if (!same(calls->floats(0.5F, 1, 1.5F, 2, 2.5F, 3, 3.5F, 4, 4.5F, 5), 192.5)) return "Calls.floats";
    if (calls->negated(true) || !calls->negated(false)) return "Calls.negated";
    if (calls->next_letter('y') != 'z') return "Calls.next_letter";
    if (calls->raised(Level::low) != Level::high || calls->raised(Level::high) != Level::low) return "Calls.raised";
    return {};
}

template <class Of> string_view wrong_in_structs(Of& calls) {
    const Pair pair = calls->doubled({-21, 0.25F});
    if (pair.count != -42 || !same(static_cast<double>(pair.weight), 0.5)) return "Calls.doubled";
    const Vector4 v = calls->scaled({1, 2, 3, 4}, 0.5);
    if (!same(v.x, 0.5) || !same(v.y, 1) || !same(v.z, 1.5) || !same(v.w, 2)) return "Calls.scaled";
    const Mixed m = calls->mixed(-5, {254, 2.5, 65534}, 0.25F);
    if (m.tag != 255 || !same(m.value, -2.25) || m.tail != 65535) return "Calls.mixed";
    Large large{};
    for (std::uint64_t i = 0; i < 25; ++i) large.words[i] = i << 40U;
    const Large shifted = calls->shifted(large, 7);
    for (std::uint64_t i = 0; i < 25; ++i)
        if (shifted.words[i] != (i + 7) % 25 << 40U) return "Calls.shifted";
    const Entry last{"last", Level::high, {{1, 0}, {2, 0}}, nullptr};
    const Entry first{"the first", Level::low, {{10, 0}, {20, 0}}, &last};
    if (calls->chain(&first) != 9 + 30 + 4 + 200 + 3 || calls->chain(nullptr) != 0) return "Calls.chain";
    Entry filled{};
    calls->fill(&filled);
    if (!same(filled.name, "filled") || filled.level != Level::high || filled.pairs[1].count != 2 ||
        !same(static_cast<double>(filled.pairs[1].weight), 1.5) || filled.next != &filled)
        return "Calls.fill";
    return {};
}

template <class Of> string_view wrong_in_vocabulary(Of& calls) {
    const std::string text(1000, 'x');
    if (calls->length(text) != 1000 || calls->length({}) != 0) return "Calls.length";
    const string_view longer = calls->longer("short", "a longer one");
    if (!same(longer, "a longer one")) return "Calls.longer";
    std::vector<std::int32_t> numbers{1, -2, 3, 1 << 15};
    if (calls->sum(numbers) != 2 + (1 << 15) || calls->sum({}) != 0) return "Calls.sum";
    calls->square(numbers);
    if (numbers != std::vector<std::int32_t>{1, 4, 9, 1 << 30}) return "Calls.square";
    const std::vector<std::uint8_t> data{1, 0, 255};
    if (calls->checksum(data) != 31 * 31 + 255) return "Calls.checksum";
    const tenon::optional<std::int32_t> found = calls->find(numbers, 9);
    if (!found || *found != 2 || calls->find(numbers, 8)) return "Calls.find";
    const tenon::result<double> root = calls->root(144);
    const tenon::result<double> none = calls->root(-1);
    if (!root || !same(*root, 12) || none.status != TENON_FAILED || !same(none.message, "negative"))
        return "Calls.root";
    const tenon::result<void> refused = calls->accept(8);
    if (!calls->accept(7) || refused.status != 7 || !same(refused.message, "only seven")) return "Calls.accept";
    tenon_string joined{};
    calls->joined("con", "formance", &joined);
    if (!same(tenon::string(joined), "conformance")) return "Calls.joined";
    const tenon::buffer turned{calls->turned(data)};
    if (turned.size() != 3 || turned.data()[0] != 255 || turned.data()[2] != 1) return "Calls.turned";
    return {};
}

template <class Of> string_view wrong_in_functions(Of& calls) {
    const std::vector<std::int32_t> numbers{5, 6, 7};
    std::vector<std::int32_t> seen;
    const auto step = [&](std::int32_t before, std::int32_t number) {
        seen.push_back(number);
        return 10 * before + number;
    };
    if (calls->fold(numbers, step) != 567 || seen != numbers) return "Calls.fold";
    std::int32_t base = 40;
    const auto add = [](void* context, std::int32_t value) { return *static_cast<std::int32_t*>(context) + value; };
    if (calls->apply(add, &base, 2) != 42) return "Calls.apply";
    Counter* const counter = calls->count_from(-1);
    if (calls->count(counter) != -1 || calls->count(counter) != 0) return "Calls.count";
    calls->discard(counter);
    return {};
}

template <class Of> std::int32_t total_through(Of& calls, std::int32_t count, ...) {
    std::va_list numbers;
    va_start(numbers, count);
    const std::int32_t total = calls->total_of(count, numbers);
    va_end(numbers);
    return total;
}

template <class Of> string_view wrong_in_c(Of& calls) {
    const long double fine = 1 + 0x1p-62L; // more digits than a double has
    if (calls->halved(2 * fine) < fine || calls->halved(2 * fine) > fine) return "CallsOfC.halved";
    const Precise p = calls->precise({fine / 2, 'a'});
    if (p.value < fine || p.value > fine || p.tag != 'b') return "CallsOfC.precise";
    const floats4 lanes = calls->reversed(floats4{1, 2, 3, 4});
    for (int i = 0; i < 4; ++i)
        if (!same(static_cast<double>(lanes[i]), 4 - i)) return "CallsOfC.reversed";
    __extension__ const __int128 high = static_cast<__int128>(1) << 100;
    if (calls->wide(high, 1) != high - 1) return "CallsOfC.wide";
    if (calls->total(10, 1, 2, 3, 4, 5, 6, 7, 8, 9, -100) != -55) return "CallsOfC.total";
    if (total_through(calls, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, -100) != -55) return "CallsOfC.total_of";
    return {};
}

template <class Of> string_view wrong_in(Of& calls) {
    string_view wrong = wrong_in_scalars(calls);
    if (wrong.empty()) wrong = wrong_in_structs(calls);
    if (wrong.empty()) wrong = wrong_in_vocabulary(calls);
    if (wrong.empty()) wrong = wrong_in_functions(calls);
    return wrong;
}
template <class Of> string_view wrong_in_moods(Of& moods) {
    const Report report{busy, 17};
    return moods->weigh(&report) == 117 ? string_view() : string_view("Moods.weigh");
}

} // namespace
