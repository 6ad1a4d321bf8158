// SPDX-License-Identifier: MIT
//
// span<T>: what it can be made from, what it becomes, and what is refused.
#include <tenon/types/span.hpp>

#include <array>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

using tenon::span;

struct base {
    int number;
};
struct derived : base {
    int more;
};

static_assert(std::is_trivially_copyable_v<span<int>> && std::is_standard_layout_v<span<int>>);

// Refused, beside what is taken.
static_assert(std::is_convertible_v<int (&)[3], span<int>> && !std::is_constructible_v<span<int>, std::nullptr_t>);
static_assert(std::is_convertible_v<span<int>, span<const int>>);
static_assert(!std::is_constructible_v<span<int>, span<const int>>);
static_assert(std::is_convertible_v<std::vector<int>&, span<int>>);
static_assert(!std::is_constructible_v<span<int>, const std::vector<int>&>);
static_assert(!std::is_constructible_v<span<int>, std::vector<int>>);    // written into, and lost
static_assert(std::is_convertible_v<std::vector<int>, span<const int>>); // read during the call
static_assert(!std::is_constructible_v<span<long>, std::vector<int>&>);  // other elements
static_assert(!std::is_constructible_v<span<base>, span<derived>>);      // other distance between elements
static_assert(!std::is_constructible_v<span<base>, std::vector<derived>&>);

// Constant expressions.
constexpr int numbers[] = {1, 2, 3};
constexpr span<const int> constant = numbers;
static_assert(constant.size == 3 && constant[2] == 3 && !constant.empty() && span<int>().empty());
static_assert(std::is_same_v<decltype(span(numbers)), span<const int>>);

int sum(span<const int> values) {
    int total = 0;
    for (const int value : values) total += value;
    return total;
}

TEST(span, takes_elements_of_any_container) {
    const int array[] = {1, 2, 3};
    std::vector<int> vector{4, 5};
    EXPECT_EQ(sum(array), 6);
    EXPECT_EQ(sum(vector), 9);
    EXPECT_EQ(sum(std::vector<int>{7, 7}), 14);
    EXPECT_EQ(sum(std::array<int, 2>{1, 1}), 2);
    EXPECT_EQ(sum(std::span<int>(vector)), 9);
    EXPECT_EQ(sum({array, 2}), 3);
    EXPECT_EQ(sum({}), 0);
}

TEST(span, writes_through_to_the_container) {
    std::vector<int> vector{1, 2};
    const span<int> writable = vector;
    writable[1] = 20;
    EXPECT_EQ(vector[1], 20);
    EXPECT_EQ(sum(writable), 21);
    static_assert(std::is_same_v<decltype(span(vector)), span<int>>);
}

TEST(span, becomes_std_span) {
    std::vector<int> vector{1, 2};
    const span<int> ours = vector;
    const std::span<int> standard = ours;
    const std::span<const int> constant_standard = span<const int>(ours);
    EXPECT_EQ(standard.data(), vector.data());
    EXPECT_EQ(constant_standard.size(), 2u);
}

TEST(span, holds_types_of_the_interface) {
    base values[] = {{1}, {2}};
    const span<base> view = values;
    view.begin()->number = 3;
    EXPECT_EQ(values[0].number, 3);
    EXPECT_EQ(view.end() - view.begin(), 2);
}

} // namespace
