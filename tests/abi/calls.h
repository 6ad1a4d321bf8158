/* SPDX-License-Identifier: MIT
 *
 * One set of functions, declared with the twins in C and with the types themselves in C++. calls.c has `to_c_...` and
 * main(), calls.cpp has `to_cpp_...`, each compiled by either compiler: every value crosses four times, as a parameter
 * and as a result in both directions, among arguments of other kinds and so many of them that some go on the stack.
 */
#ifndef TENON_TESTS_ABI_CALLS_H
#define TENON_TESTS_ABI_CALLS_H

#ifdef __cplusplus
#    include <tenon/types.hpp>
// "incompatible with C", says clang of a result type with constructors. That it is not so is what is tested here.
#    ifdef __clang__
#        pragma clang diagnostic ignored "-Wreturn-type-c-linkage"
#    endif
using text = tenon::string_view;
using raw = tenon::bytes;
using numbers = tenon::span<const double>;
using writable = tenon::span<int32_t>;
using transform = tenon::function_ref<int32_t(int32_t)>;
using visit = tenon::function_ref<void(tenon::string_view, double)>;
using maybe_byte = tenon::optional<uint8_t>;
using maybe_int = tenon::optional<int32_t>;
using maybe_double = tenon::optional<double>;
using maybe_text = tenon::optional<tenon::string_view>;
using int_result = tenon::result<int32_t>;
using double_result = tenon::result<double>;
using text_result = tenon::result<tenon::string_view>;
using plain_result = tenon::result<void>;
extern "C" {
#else
#    include <tenon/types.h>
typedef tenon_string_view text;
typedef tenon_bytes raw;
typedef TENON_SPAN(const double) numbers;
typedef TENON_SPAN(int32_t) writable;
typedef TENON_FUNCTION_REF(int32_t, (void* context, int32_t number)) transform;
typedef TENON_FUNCTION_REF(void, (void* context, tenon_string_view name, double number)) visit;
typedef TENON_OPTIONAL(uint8_t) maybe_byte;
typedef TENON_OPTIONAL(int32_t) maybe_int;
typedef TENON_OPTIONAL(double) maybe_double;
typedef TENON_OPTIONAL(tenon_string_view) maybe_text;
typedef TENON_RESULT(int32_t) int_result;
typedef TENON_RESULT(double) double_result;
typedef TENON_RESULT(tenon_string_view) text_result;
typedef tenon_result plain_result;
#endif

#define FOR_EACH_TYPE(X) \
    X(text)              \
    X(raw)               \
    X(numbers)           \
    X(writable)          \
    X(transform)         \
    X(visit)             \
    X(maybe_byte)        \
    X(maybe_int)         \
    X(maybe_double)      \
    X(maybe_text)        \
    X(int_result)        \
    X(double_result)     \
    X(text_result)       \
    X(plain_result)      \
    X(tenon_string)      \
    X(tenon_buffer)

/* Returns `third`. */
#define DECLARE(type)                                                                                     \
    type to_cpp_##type(int8_t a, type first, double b, type second, uint16_t c, type third, type fourth); \
    type to_c_##type(int8_t a, type first, double b, type second, uint16_t c, type third, type fourth);
FOR_EACH_TYPE(DECLARE)
#undef DECLARE

/* What C++ makes of a value, so that not only the bits are compared. */
int32_t cpp_calls(transform f, int32_t number);
void cpp_visits(visit f, text name, double number);
int32_t cpp_value_or(maybe_int value, int32_t fallback);
int_result cpp_fails(tenon_status status, text message);
plain_result cpp_succeeds(void);
transform cpp_makes_transform(int32_t* counter);
double cpp_sums(numbers values);
void cpp_fills(writable values, int32_t number);
bool cpp_equals(text one, text other);

/* Owned values: made here and freed there, both ways. */
tenon_string cpp_makes_string(text content);
size_t cpp_takes_string(tenon_string owned);
tenon_buffer cpp_makes_buffer(raw content);

#ifdef __cplusplus
}
#endif
#endif
