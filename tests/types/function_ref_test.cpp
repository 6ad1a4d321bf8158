// SPDX-License-Identifier: MIT
//
// function_ref: what it can refer to, how it calls it, and what is refused.
#include <tenon/types/function_ref.hpp>

#include <functional>
#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace {

using tenon::function_ref;

int twice(int x) { return 2 * x; }
int thrice(int x) noexcept { return 3 * x; }

struct counter {
    int calls = 0;
    int add(int x) { return calls += x; }
    int peek(int x) const noexcept { return calls + x; }
    int number = 7;
};
int add_to(counter& c, int x) { return c.add(x); }

using unary = function_ref<int(int)>;
using quiet = function_ref<int(int) noexcept>;

static_assert(std::is_trivially_copyable_v<unary> && std::is_standard_layout_v<unary>);

// Refused, beside what is taken.
static_assert(std::is_convertible_v<int (*)(int), unary> && !std::is_constructible_v<unary, std::nullptr_t>);
static_assert(!std::is_constructible_v<unary, int (*)(int, int)> && !std::is_constructible_v<unary, int>);
static_assert(!std::is_constructible_v<unary, std::string (*)(int)>);
static_assert(std::is_convertible_v<int (*)(int) noexcept, quiet> && !std::is_constructible_v<quiet, int (*)(int)>);
static_assert(std::is_nothrow_invocable_v<quiet, int> && !std::is_nothrow_invocable_v<unary, int>);
static_assert(!std::is_constructible_v<function_ref<int(counter&)>, int counter::*>);

// Constant expressions: what a constant table is made of.
constexpr unary constant = unary::to<&twice>();
static_assert(constant.context == nullptr);
constexpr quiet quiet_constant = quiet::to<&thrice>();
static_assert(quiet_constant.context == nullptr);
counter global;
constexpr unary bound = unary::to<&counter::add>(global);
static_assert(bound.context == &global);

int call(unary f, int x) { return f(x); }

TEST(function_ref, refers_to_functions) {
    EXPECT_EQ(call(twice, 4), 8);
    EXPECT_EQ(call(&twice, 5), 10);
    EXPECT_EQ(call(constant, 6), 12);
    EXPECT_EQ(quiet_constant(2), 6);
    EXPECT_EQ(call(thrice, 2), 6);
}

TEST(function_ref, keeps_a_function_pointer_by_value) {
    const unary kept = [] {
        int (*const pointer)(int) = &twice;
        return unary(pointer);
    }();
    EXPECT_EQ(kept(8), 16);
}

TEST(function_ref, is_empty_for_a_null_function_pointer) {
    int (*const none)(int) = nullptr;
    EXPECT_FALSE(unary(none));
    EXPECT_TRUE(unary(twice));
}

TEST(function_ref, refers_to_callable_objects_and_changes_them) {
    int sum = 0;
    auto add = [&sum](int x) { return sum += x; };
    const unary f = add;
    f(3);
    f(4);
    EXPECT_EQ(sum, 7);
    auto growing = [total = 0](int x) mutable { return total += x; };
    const unary g = growing;
    g(1);
    EXPECT_EQ(growing(1), 2); // the object itself, not a copy of it
}

TEST(function_ref, calls_const_and_standard_objects) {
    const auto square = [](int x) { return x * x; };
    EXPECT_EQ(call(square, 3), 9);
    const std::function<int(int)> standard = twice;
    EXPECT_EQ(call(standard, 3), 6);
}

TEST(function_ref, binds_an_object_to_a_function) {
    counter c;
    EXPECT_EQ(call(unary::to<&counter::add>(c), 3), 3);
    EXPECT_EQ(call(unary::to<&add_to>(c), 4), 7);
    const counter& unchanging = c;
    EXPECT_EQ(quiet::to<&counter::peek>(unchanging)(1), 8);
    EXPECT_EQ(c.calls, 7);
}

TEST(function_ref, copies_refer_to_the_same_object) {
    counter c;
    unary first = unary::to<&counter::add>(c);
    unary second = first; // from a non-const lvalue: must not refer to `first`
    EXPECT_EQ(second.context, &c);
    EXPECT_EQ(second(1) + first(1), 3);
}

TEST(function_ref, passes_references_and_moved_values_through) {
    const function_ref<int&(int&)> identity = [](int& x) -> int& { return x; };
    int value = 1;
    identity(value) = 5;
    EXPECT_EQ(value, 5);
    const function_ref<int(std::unique_ptr<int>)> consume = [](std::unique_ptr<int> p) { return *p; };
    EXPECT_EQ(consume(std::make_unique<int>(9)), 9);
}

TEST(function_ref, drops_the_result_when_it_returns_nothing) {
    counter c;
    const auto f = function_ref<void(int)>::to<&counter::add>(c);
    f(2);
    EXPECT_EQ(c.calls, 2);
}

TEST(function_ref, is_called_from_its_two_words) {
    counter c;
    const unary f = unary::to<&counter::add>(c);
    EXPECT_EQ(f.call(f.context, 6), 6);
    const unary remade(f.call, f.context);
    EXPECT_EQ(remade(1), 7);
}

} // namespace
