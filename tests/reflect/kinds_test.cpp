// SPDX-License-Identifier: MIT
//
// The text of every kind of type in docs/manifest.md, but for records.
#include "text_of.hpp"

#include <cstdarg>
#include <cstddef>
#include <cstdint>

#include <gtest/gtest.h>

namespace {

enum plain_enum { plain_value };
enum class small_enum : std::uint8_t { value };
enum class wide_enum : std::int64_t { value };
using number_function = int(long);

TEST(kinds, integers_go_by_signedness_and_width) {
    EXPECT_EQ(kind<signed char>(), R"("i8")");
    EXPECT_EQ(kind<unsigned char>(), R"("u8")");
    EXPECT_EQ(kind<short>(), R"("i16")");
    EXPECT_EQ(kind<unsigned short>(), R"("u16")");
    EXPECT_EQ(kind<int>(), R"("i32")");
    EXPECT_EQ(kind<unsigned>(), R"("u32")");
    EXPECT_EQ(kind<long long>(), R"("i64")");
    EXPECT_EQ(kind<unsigned long long>(), R"("u64")");
    EXPECT_EQ(kind<long>(), sizeof(long) == 8 ? R"("i64")" : R"("i32")");
    EXPECT_EQ(kind<std::size_t>(), sizeof(std::size_t) == 8 ? R"("u64")" : R"("u32")");
}

TEST(kinds, characters_are_kinds_of_their_own) {
    EXPECT_EQ(kind<char>(), R"("char")");
    EXPECT_EQ(kind<char8_t>(), R"("char8")");
    EXPECT_EQ(kind<char16_t>(), R"("char16")");
    EXPECT_EQ(kind<char32_t>(), R"("char32")");
    EXPECT_EQ(kind<wchar_t>(), sizeof(wchar_t) == 4 ? R"("wchar32")" : R"("wchar16")");
}

TEST(kinds, truth_and_null) {
    EXPECT_EQ(kind<bool>(), R"("bool")");
    EXPECT_EQ(kind<std::nullptr_t>(), R"("nullptr")");
}

TEST(kinds, floating_point_goes_by_width_and_digits) {
    EXPECT_EQ(kind<float>(), R"("f32:24")");
    EXPECT_EQ(kind<double>(), R"("f64:53")");
#ifdef __x86_64__
    EXPECT_EQ(kind<long double>(), R"("f128:64")");
#endif
#ifdef __SIZEOF_FLOAT128__
    EXPECT_EQ(kind<tenon::reflect::float128>(), R"("f128:113")");
#endif
}

#ifdef __SIZEOF_INT128__
TEST(kinds, wide_integers) {
    EXPECT_EQ(kind<tenon::reflect::int128>(), R"("i128")");
    EXPECT_EQ(kind<tenon::reflect::uint128>(), R"("u128")");
}
#endif

TEST(kinds, enumerations_go_by_width) {
    EXPECT_EQ(kind<plain_enum>(), R"("enum32")");
    EXPECT_EQ(kind<small_enum>(), R"("enum8")");
    EXPECT_EQ(kind<wide_enum>(), R"("enum64")");
}

TEST(kinds, pointers_say_whether_they_lead_to_something_constant) {
    EXPECT_EQ(kind<void*>(), R"({"*":"void"})");
    EXPECT_EQ(kind<const void*>(), R"({"*const":"void"})");
    EXPECT_EQ(kind<const char* const*>(), R"({"*const":{"*const":"char"}})");
    EXPECT_EQ(kind<char**>(), R"({"*":{"*":"char"}})");
    EXPECT_EQ(kind<int(*)[3]>(), R"({"*":{"array":[3,"i32"]}})");
    EXPECT_EQ(kind<const int(*)[3]>(), R"({"*const":{"array":[3,"i32"]}})");
}

TEST(kinds, references_are_pointers) {
    EXPECT_EQ(kind<void (*)(int&, const int&, int&&)>(), R"({"fn":["void",{"*":"i32"},{"*const":"i32"},{"*":"i32"}]})");
}

TEST(kinds, what_does_not_change_a_call_is_left_out) {
    EXPECT_EQ(kind<int* const>(), kind<int*>());
    EXPECT_EQ(kind<volatile int*>(), kind<int*>());
    EXPECT_EQ(kind<char* __restrict>(), kind<char*>());
    EXPECT_EQ(kind<char* __restrict*>(), kind<char**>());
    EXPECT_EQ(kind<void (*)(const int)>(), kind<void (*)(int)>());
    EXPECT_EQ(kind<void (*)(int) noexcept>(), kind<void (*)(int)>());
    EXPECT_EQ(kind<void (*const)(int)>(), kind<void (*)(int)>());
    EXPECT_EQ(kind<number_function*>(), kind<int (*)(long)>());
}

TEST(kinds, functions_have_their_result_first) {
    EXPECT_EQ(kind<void (*)()>(), R"({"fn":["void"]})");
    EXPECT_EQ(kind<int (*)(float, const char*)>(), R"({"fn":["i32","f32:24",{"*const":"char"}]})");
    EXPECT_EQ(kind<int (*)(const char*, ...)>(), R"({"fn":["i32",{"*const":"char"},"..."]})");
    EXPECT_EQ(kind<int (*)(const char*, ...) noexcept>(), R"({"fn":["i32",{"*const":"char"},"..."]})");
    EXPECT_EQ(kind<int (*)(char[4], int())>(), R"({"fn":["i32",{"*":"char"},{"fn":["i32"]}]})");
}

TEST(kinds, callbacks_nest) {
    EXPECT_EQ(kind<void (*(*)(int))(char)>(), R"({"fn":[{"fn":["void","char"]},"i32"]})");
    EXPECT_EQ(kind<void (*)(void (*)(void (*)()))>(), R"({"fn":["void",{"fn":["void",{"fn":["void"]}]}]})");
    EXPECT_EQ(kind<void (**)(int)>(), R"({"*":{"fn":["void","i32"]}})");
}

TEST(kinds, va_list_is_known_in_every_shape) {
    EXPECT_EQ(kind<int (*)(const char*, va_list)>(), R"({"fn":["i32",{"*const":"char"},"va_list"]})");
#ifdef __x86_64__ // where it is an array: a pointer to one, and one as a member
    EXPECT_EQ(kind<void (*)(va_list*)>(), R"({"fn":["void",{"*":"va_list"}]})");
#endif
}

#if defined(__x86_64__) && !defined(_WIN32)
TEST(kinds, another_calling_convention_is_named) {
    EXPECT_EQ(kind<int(__attribute__((ms_abi))*)(int)>(), R"({"fn":["i32","i32"],"call":"ms"})");
    EXPECT_EQ(kind<int(__attribute__((ms_abi))*)(int) noexcept>(), R"({"fn":["i32","i32"],"call":"ms"})");
    EXPECT_EQ(kind<int(__attribute__((sysv_abi))*)(int)>(), R"({"fn":["i32","i32"]})");
}
#endif

TEST(kinds, function_ref_is_not_a_function_pointer) {
    EXPECT_EQ(kind<tenon::function_ref<int(long)>>(), R"({"function_ref":["i32","i64"]})");
    EXPECT_EQ(kind<tenon::function_ref<void() noexcept>>(), R"({"function_ref":["void"]})");
    EXPECT_EQ(kind<void (*)(tenon::function_ref<void(char)>)>(), R"({"fn":["void",{"function_ref":["void","char"]}]})");
}

TEST(kinds, arrays) {
    EXPECT_EQ(kind<int[4]>(), R"({"array":[4,"i32"]})");
    EXPECT_EQ(kind<const char[2][3]>(), R"({"array":[2,{"array":[3,"char"]}]})");
    EXPECT_EQ(kind<void (*[2])(int)>(), R"({"array":[2,{"fn":["void","i32"]}]})");
    EXPECT_EQ(kind<tenon::function_ref<void()>[2]>(), R"({"array":[2,{"function_ref":["void"]}]})");
}

#if defined(__GNUC__)
using four_floats = float __attribute__((vector_size(16)));
TEST(kinds, vectors) {
    EXPECT_EQ(kind<four_floats>(), R"({"vector":[4,"f32:24"]})");
    EXPECT_EQ(kind<four_floats (*)(const four_floats*)>(),
              R"({"fn":[{"vector":[4,"f32:24"]},{"*const":{"vector":[4,"f32:24"]}}]})");
}
#endif

} // namespace
