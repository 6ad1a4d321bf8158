/* SPDX-License-Identifier: MIT
 *
 * The C side of the calls in calls.h, and the program that makes them. Prints each mistake; the exit code counts them.
 */
#include "calls.h"

#include <stdio.h>
#include <string.h>

static int mistakes = 0;

#define EXPECT(condition)                                          \
    do {                                                           \
        if (!(condition)) {                                        \
            printf("line %d: not so: %s\n", __LINE__, #condition); \
            ++mistakes;                                            \
        }                                                          \
    } while (0)

/* Filled with bytes that all differ, so that no field can pass for another. Compared field by field where there are
 * holes, whose content nobody promises. */
#define SAME_BITS(type) \
    static bool same_##type(type one, type other) { return memcmp(&one, &other, sizeof one) == 0; }
#define SAME_OPTIONAL(type)                                                                                 \
    static bool same_##type(type one, type other) {                                                         \
        return one.has_value == other.has_value && memcmp(&one.value, &other.value, sizeof one.value) == 0; \
    }
#define SAME_RESULT(type)                                                                               \
    static bool same_##type(type one, type other) {                                                     \
        return memcmp(&one.value, &other.value, sizeof one.value) == 0 && one.status == other.status && \
               memcmp(&one.message, &other.message, sizeof one.message) == 0;                           \
    }
SAME_BITS(text)
SAME_BITS(raw)
SAME_BITS(numbers)
SAME_BITS(writable)
SAME_BITS(transform)
SAME_BITS(visit)
SAME_OPTIONAL(maybe_byte)
SAME_OPTIONAL(maybe_int)
SAME_OPTIONAL(maybe_double)
SAME_OPTIONAL(maybe_text)
SAME_RESULT(int_result)
SAME_RESULT(double_result)
SAME_RESULT(text_result)
static bool same_plain_result(plain_result one, plain_result other) {
    return one.status == other.status && memcmp(&one.message, &other.message, sizeof one.message) == 0;
}
SAME_BITS(tenon_string)
SAME_BITS(tenon_buffer)

/* has_value must be 0 or 1; everything else of an optional may have any bits. */
static void fill(void* value, size_t size, unsigned char seed) {
    for (size_t i = 0; i < size; ++i) ((unsigned char*)value)[i] = (unsigned char)(seed + 7 * i);
}
#define FILL(type)                                \
    static type made_##type(unsigned char seed) { \
        type value;                               \
        memset(&value, 0, sizeof value);          \
        fill(&value, sizeof value, seed);         \
        return value;                             \
    }
#define FILL_OPTIONAL(type)                           \
    static type made_##type(unsigned char seed) {     \
        type value;                                   \
        memset(&value, 0, sizeof value);              \
        fill(&value.value, sizeof value.value, seed); \
        value.has_value = seed & 1;                   \
        return value;                                 \
    }
FILL(text)
FILL(raw)
FILL(numbers)
FILL(writable)
FILL(transform)
FILL(visit)
FILL_OPTIONAL(maybe_byte)
FILL_OPTIONAL(maybe_int)
FILL_OPTIONAL(maybe_double)
FILL_OPTIONAL(maybe_text)
FILL(int_result)
FILL(double_result)
FILL(text_result)
FILL(plain_result)
FILL(tenon_string)
FILL(tenon_buffer)

#define ARRIVE(type)                                                                                     \
    type to_c_##type(int8_t a, type first, double b, type second, uint16_t c, type third, type fourth) { \
        EXPECT(a == -3 && b == 2.5 && c == 65535);                                                       \
        EXPECT(same_##type(first, made_##type(1)));                                                      \
        EXPECT(same_##type(second, made_##type(2)));                                                     \
        EXPECT(same_##type(third, made_##type(3)));                                                      \
        EXPECT(same_##type(fourth, made_##type(4)));                                                     \
        return third;                                                                                    \
    }
FOR_EACH_TYPE(ARRIVE)

#define SEND(type)                                                                                                    \
    EXPECT(same_##type(to_cpp_##type(-3, made_##type(1), 2.5, made_##type(2), 65535, made_##type(3), made_##type(4)), \
                       made_##type(3)));

static int32_t add(void* context, int32_t number) { return *(int32_t*)context + number; }

typedef struct visited {
    char name[8];
    double number;
} visited;
static void remember(void* context, tenon_string_view name, double number) {
    visited* seen = context;
    memcpy(seen->name, name.data, name.size);
    seen->number = number;
}

static int disposed = 0;
static void count_dispose(void* context, void* data, size_t size) {
    EXPECT(context == &disposed && strcmp(data, "from C") == 0 && size == 6);
    ++disposed;
}

int main(void) {
    FOR_EACH_TYPE(SEND)

    int32_t base = 40;
    EXPECT(cpp_calls((transform){add, &base}, 2) == 42);
    EXPECT(cpp_calls((transform){NULL, NULL}, 2) == -1);
    const transform made = cpp_makes_transform(&base);
    EXPECT(made.call(made.context, 5) == 45 && base == 45);
    visited seen = {{0}, 0};
    cpp_visits((visit){remember, &seen}, TENON_LITERAL("name"), 1.5);
    EXPECT(strcmp(seen.name, "name") == 0 && seen.number == 1.5);

    EXPECT(cpp_value_or((maybe_int){true, 7}, 9) == 7);
    EXPECT(cpp_value_or((maybe_int){false, 7}, 9) == 9);
    const int_result failed = cpp_fails(123, TENON_LITERAL("why"));
    EXPECT(failed.status == 123 && failed.message.size == 3 && memcmp(failed.message.data, "why", 3) == 0);
    EXPECT(cpp_succeeds().status == TENON_OK);

    const double values[] = {1, 2, 4};
    EXPECT(cpp_sums((numbers){values, 3}) == 7);
    int32_t filled[2] = {0, 0};
    cpp_fills((writable){filled, 2}, 8);
    EXPECT(filled[0] == 8 && filled[1] == 8);
    EXPECT(cpp_equals(TENON_LITERAL("same"), TENON_LITERAL("same")));
    EXPECT(!cpp_equals(TENON_LITERAL("same"), TENON_LITERAL("else")));

    const tenon_string text_from_cpp = cpp_makes_string(TENON_LITERAL("from C++"));
    EXPECT(text_from_cpp.size == 8 && memcmp(text_from_cpp.data, "from C++", 8) == 0);
    text_from_cpp.dispose(text_from_cpp.context, (void*)(uintptr_t)text_from_cpp.data, text_from_cpp.size);
    const uint8_t two[] = {1, 2};
    const tenon_buffer bytes_from_cpp = cpp_makes_buffer((raw){two, 2});
    EXPECT(bytes_from_cpp.size == 2 && memcmp(bytes_from_cpp.data, two, 2) == 0);
    bytes_from_cpp.dispose(bytes_from_cpp.context, bytes_from_cpp.data, bytes_from_cpp.size);
    EXPECT(cpp_takes_string((tenon_string){"from C", 6, count_dispose, &disposed}) == 6);
    EXPECT(disposed == 1);

    if (mistakes == 0) puts("every value arrived");
    return mistakes == 0 ? 0 : 1;
}
