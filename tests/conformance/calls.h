/* SPDX-License-Identifier: MIT
 *
 * The suite in C11, for hosts and plugins: what calls.hpp is in C++, over interfaces.h, which `tenon generate` writes.
 */
#ifndef CONFORMANCE_CALLS_H
#define CONFORMANCE_CALLS_H

#include <stdlib.h>
#include <string.h>

#include "interfaces.h"

struct Counter {
    int32_t next;
};

static int8_t narrow(int8_t a, uint8_t b, int16_t c, uint16_t d) {
    return (int8_t)(a + (b == 200) + 2 * (c == -30000) + 4 * (d == 60000));
}
static int64_t nine(int64_t a, int32_t b, int64_t c, int32_t d, int64_t e, int32_t f, int64_t g, int32_t h, int64_t i) {
    return a + 2 * (int64_t)b + 3 * c + 4 * (int64_t)d + 5 * e + 6 * (int64_t)f + 7 * g + 8 * (int64_t)h + 9 * i;
}
static double floats(float a, double b, float c, double d, float e, double f, float g, double h, float i, double j) {
    return (double)a + 2 * b + 3 * (double)c + 4 * d + 5 * (double)e + 6 * f + 7 * (double)g + 8 * h + 9 * (double)i +
           10 * j;
}
static bool negated(bool value) { return !value; }
static char next_letter(char letter) { return (char)(letter + 1); }
static uint8_t raised(uint8_t level) { return level == 0 ? 200 : 0; }

static Pair doubled(Pair pair) { return (Pair){pair.count * 2, pair.weight * 2}; }
static Vector4 scaled(Vector4 v, double by) { return (Vector4){v.x * by, v.y * by, v.z * by, v.w * by}; }
static Mixed mixed(int32_t first, Mixed m, float last) {
    return (Mixed){(uint8_t)(m.tag + 1), first + m.value + (double)last, (uint16_t)(m.tail + 1)};
}
static Large shifted(Large from, uint32_t by) {
    Large to;
    for (uint32_t i = 0; i < 25; ++i) to.words[i] = from.words[(i + by) % 25];
    return to;
}
static uint64_t chain(const Entry* first) {
    uint64_t all = 0;
    for (const Entry* e = first; e != NULL; e = e->next)
        all += e->name.size + e->level + (uint64_t)e->pairs[0].count + (uint64_t)e->pairs[1].count;
    return all;
}
static void fill(Entry* entry) { *entry = (Entry){TENON_LITERAL("filled"), 200, {{1, 0.5F}, {2, 1.5F}}, entry}; }

static uint64_t length(tenon_string_view text) { return text.size; }
static tenon_string_view longer(tenon_string_view a, tenon_string_view b) { return a.size < b.size ? b : a; }
static int64_t sum(tenon_span_const_i32 numbers) {
    int64_t all = 0;
    for (uint64_t i = 0; i < numbers.size; ++i) all += numbers.data[i];
    return all;
}
static void square(tenon_span_i32 numbers) {
    for (uint64_t i = 0; i < numbers.size; ++i) numbers.data[i] *= numbers.data[i];
}
static uint32_t checksum(tenon_bytes data) {
    uint32_t all = 0;
    for (size_t i = 0; i < data.size; ++i) all = 31 * all + data.data[i];
    return all;
}
static tenon_optional_i32 find(tenon_span_const_i32 numbers, int32_t wanted) {
    for (uint64_t i = 0; i < numbers.size; ++i)
        if (numbers.data[i] == wanted) return (tenon_optional_i32){true, (int32_t)i};
    return (tenon_optional_i32){false, 0};
}
static tenon_result_f64 root(double of) {
    double r = 0;
    if (of < 0) return (tenon_result_f64){0, TENON_FAILED, TENON_LITERAL("negative")};
    while (r * r < of) r += 1;
    return (tenon_result_f64){.value = r, .status = TENON_OK};
}
static tenon_result accept_seven(int32_t value) {
    if (value == 7) return (tenon_result){.status = TENON_OK};
    return (tenon_result){7, TENON_LITERAL("only seven")};
}
static void give_back(void* context, void* data, size_t size) {
    (void)context;
    (void)size;
    free(data);
}
static void joined(tenon_string_view a, tenon_string_view b, tenon_string* to) {
    char* text = malloc(a.size + b.size + 1);
    if (text == NULL) return;
    memcpy(text, a.data, a.size);
    memcpy(text + a.size, b.data, b.size);
    *to = (tenon_string){text, a.size + b.size, give_back, NULL};
}
static tenon_buffer turned(tenon_bytes data) {
    uint8_t* bytes = malloc(data.size + 1);
    if (bytes == NULL) return (tenon_buffer){.data = NULL};
    for (size_t i = 0; i < data.size; ++i) bytes[i] = data.data[data.size - 1 - i];
    return (tenon_buffer){bytes, data.size, give_back, NULL};
}

static int32_t fold(tenon_span_const_i32 numbers, tenon_function_ref_i32_i32_i32 step) {
    int32_t all = 0;
    for (uint64_t i = 0; i < numbers.size; ++i) all = step.call(step.context, all, numbers.data[i]);
    return all;
}
static int32_t apply(int32_t (*f)(void*, int32_t), void* context, int32_t value) { return f(context, value); }
static struct Counter* count_from(int32_t start) {
    struct Counter* counter = malloc(sizeof *counter);
    if (counter != NULL) counter->next = start;
    return counter;
}
static int32_t count(struct Counter* counter) { return counter->next++; }
static void discard(struct Counter* counter) { free(counter); }

static long double halved(long double value) { return value / 2; }
static Precise precise(Precise p) { return (Precise){p.value * 2, (char)(p.tag + 1)}; }
static tenon_f32x4 reversed(tenon_f32x4 lanes) { return (tenon_f32x4){lanes[3], lanes[2], lanes[1], lanes[0]}; }
static tenon_i128 wide(tenon_i128 a, tenon_u128 b) { return a - (tenon_i128)b; }
static int32_t total_of(int32_t how_many, va_list numbers) {
    int32_t all = 0;
    while (how_many-- > 0) all += va_arg(numbers, int32_t);
    return all;
}
static int32_t total(int32_t how_many, ...) {
    va_list numbers;
    va_start(numbers, how_many);
    const int32_t all = total_of(how_many, numbers);
    va_end(numbers);
    return all;
}
static int32_t weigh(const Report* report) { return (report->mood == 1 ? 100 : 0) + report->load; }

static const Calls own_calls = {narrow, nine,   floats,   negated,    next_letter, raised,       doubled,
                                scaled, mixed,  shifted,  chain,      fill,        length,       longer,
                                sum,    square, checksum, find,       root,        accept_seven, joined,
                                turned, fold,   apply,    count_from, count,       discard};
static const CallsOfC own_calls_of_c = {halved, precise, reversed, wide, total, total_of};
static const Moods own_moods = {weigh};

/* The other side's functions, by the tables that they are in; the name of the first that gives another result. */

static bool says(tenon_string_view text, const char* expected) {
    return text.size == strlen(expected) && memcmp(text.data, expected, text.size) == 0;
}
static bool same(double a, double b) { return !(a < b) && !(b < a); }

static const char* wrong_in_scalars(const Calls* calls) {
    if (calls->narrow(-100, 200, -30000, 60000) != -93) return "Calls.narrow";
    if (calls->nine(1LL << 40, -2, 3, -4, 5, -6, 7, -8, 1LL << 41) != 19 * (1LL << 40) - 37) return "Calls.nine";
    if (!same(calls->floats(0.5F, 1, 1.5F, 2, 2.5F, 3, 3.5F, 4, 4.5F, 5), 192.5)) return "Calls.floats";
    if (calls->negated(true) || !calls->negated(false)) return "Calls.negated";
    if (calls->next_letter('y') != 'z') return "Calls.next_letter";
    if (calls->raised(0) != 200 || calls->raised(200) != 0) return "Calls.raised";
    return NULL;
}

static const char* wrong_in_structs(const Calls* calls) {
    const Pair pair = calls->doubled((Pair){-21, 0.25F});
    if (pair.count != -42 || !same((double)pair.weight, 0.5)) return "Calls.doubled";
    const Vector4 v = calls->scaled((Vector4){1, 2, 3, 4}, 0.5);
    if (!same(v.x, 0.5) || !same(v.y, 1) || !same(v.z, 1.5) || !same(v.w, 2)) return "Calls.scaled";
    const Mixed m = calls->mixed(-5, (Mixed){254, 2.5, 65534}, 0.25F);
    if (m.tag != 255 || !same(m.value, -2.25) || m.tail != 65535) return "Calls.mixed";
    Large large;
    for (uint64_t i = 0; i < 25; ++i) large.words[i] = i << 40U;
    large = calls->shifted(large, 7);
    for (uint64_t i = 0; i < 25; ++i)
        if (large.words[i] != (i + 7) % 25 << 40U) return "Calls.shifted";
    const Entry last = {TENON_LITERAL("last"), 200, {{1, 0}, {2, 0}}, NULL};
    const Entry first = {TENON_LITERAL("the first"), 0, {{10, 0}, {20, 0}}, &last};
    if (calls->chain(&first) != 9 + 30 + 4 + 200 + 3 || calls->chain(NULL) != 0) return "Calls.chain";
    Entry filled;
    calls->fill(&filled);
    if (!says(filled.name, "filled") || filled.level != 200 || filled.pairs[1].count != 2 ||
        !same((double)filled.pairs[1].weight, 1.5) || filled.next != &filled)
        return "Calls.fill";
    return NULL;
}

static const char* wrong_in_vocabulary(const Calls* calls) {
    if (calls->length(TENON_LITERAL("sixteen letters.")) != 16 || calls->length((tenon_string_view){NULL, 0}) != 0)
        return "Calls.length";
    if (!says(calls->longer(TENON_LITERAL("short"), TENON_LITERAL("a longer one")), "a longer one"))
        return "Calls.longer";
    int32_t numbers[] = {1, -2, 3, 1 << 15};
    const tenon_span_const_i32 span = {numbers, 4};
    if (calls->sum(span) != 2 + (1 << 15) || calls->sum((tenon_span_const_i32){NULL, 0}) != 0) return "Calls.sum";
    calls->square((tenon_span_i32){numbers, 4});
    if (numbers[1] != 4 || numbers[2] != 9 || numbers[3] != 1 << 30) return "Calls.square";
    const uint8_t data[] = {1, 0, 255};
    if (calls->checksum((tenon_bytes){data, 3}) != 31 * 31 + 255) return "Calls.checksum";
    const tenon_optional_i32 found = calls->find(span, 9);
    if (!found.has_value || found.value != 2 || calls->find(span, 8).has_value) return "Calls.find";
    const tenon_result_f64 twelve = calls->root(144);
    const tenon_result_f64 none = calls->root(-1);
    if (twelve.status != TENON_OK || !same(twelve.value, 12) || none.status != TENON_FAILED ||
        !says(none.message, "negative"))
        return "Calls.root";
    const tenon_result eight = calls->accept(8);
    if (calls->accept(7).status != TENON_OK || eight.status != 7 || !says(eight.message, "only seven"))
        return "Calls.accept";
    tenon_string text = {NULL, 0, NULL, NULL};
    calls->joined(TENON_LITERAL("con"), TENON_LITERAL("formance"), &text);
    const bool is_joined = says((tenon_string_view){text.data, text.size}, "conformance");
    if (text.dispose != NULL) text.dispose(text.context, (void*)(uintptr_t)text.data, text.size);
    if (!is_joined) return "Calls.joined";
    const tenon_buffer buffer = calls->turned((tenon_bytes){data, 3});
    const bool is_turned = buffer.size == 3 && buffer.data[0] == 255 && buffer.data[2] == 1;
    if (buffer.dispose != NULL) buffer.dispose(buffer.context, buffer.data, buffer.size);
    return is_turned ? NULL : "Calls.turned";
}

struct steps {
    int32_t seen;
};
static int32_t step(void* context, int32_t before, int32_t number) {
    ++((struct steps*)context)->seen;
    return 10 * before + number;
}
static int32_t add(void* context, int32_t value) { return *(int32_t*)context + value; }

static const char* wrong_in_functions(const Calls* calls) {
    const int32_t numbers[] = {5, 6, 7};
    struct steps steps = {0};
    if (calls->fold((tenon_span_const_i32){numbers, 3}, (tenon_function_ref_i32_i32_i32){step, &steps}) != 567 ||
        steps.seen != 3)
        return "Calls.fold";
    int32_t base = 40;
    if (calls->apply(add, &base, 2) != 42) return "Calls.apply";
    struct Counter* const counter = calls->count_from(-1);
    if (calls->count(counter) != -1 || calls->count(counter) != 0) return "Calls.count";
    calls->discard(counter);
    return NULL;
}

static const char* wrong_in(const Calls* calls) {
    const char* wrong = wrong_in_scalars(calls);
    if (wrong == NULL) wrong = wrong_in_structs(calls);
    if (wrong == NULL) wrong = wrong_in_vocabulary(calls);
    if (wrong == NULL) wrong = wrong_in_functions(calls);
    return wrong;
}

static int32_t total_through(const CallsOfC* calls, int32_t how_many, ...) {
    va_list numbers;
    va_start(numbers, how_many);
    const int32_t all = calls->total_of(how_many, numbers);
    va_end(numbers);
    return all;
}
static const char* wrong_in_c(const CallsOfC* calls) {
    const long double fine = 1 + 0x1p-62L; /* more digits than a double has */
    if (calls->halved(2 * fine) < fine || calls->halved(2 * fine) > fine) return "CallsOfC.halved";
    const Precise p = calls->precise((Precise){fine / 2, 'a'});
    if (p.value < fine || p.value > fine || p.tag != 'b') return "CallsOfC.precise";
    const tenon_f32x4 lanes = calls->reversed((tenon_f32x4){1, 2, 3, 4});
    for (int i = 0; i < 4; ++i)
        if (!same((double)lanes[i], 4 - i)) return "CallsOfC.reversed";
    const tenon_i128 high = (tenon_i128)1 << 100;
    if (calls->wide(high, 1) != high - 1) return "CallsOfC.wide";
    if (calls->total(10, 1, 2, 3, 4, 5, 6, 7, 8, 9, -100) != -55) return "CallsOfC.total";
    if (total_through(calls, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, -100) != -55) return "CallsOfC.total_of";
    return NULL;
}
static const char* wrong_in_moods(const Moods* moods) {
    const Report report = {.mood = 1, .load = 17};
    return moods->weigh(&report) == 117 ? NULL : "Moods.weigh";
}

#endif
