// SPDX-License-Identifier: MIT
//
// optional<T>: the two ways to make one, the ways to ask it, and std::optional.
#include <tenon/types/optional.hpp>
#include <tenon/types/string_view.hpp>

#include <optional>

#include <gtest/gtest.h>

namespace {

using tenon::optional;
using tenon::some;

struct point {
    int x, y;
};

static_assert(std::is_aggregate_v<optional<int>> && std::is_trivially_copyable_v<optional<int>>);
static_assert(std::is_standard_layout_v<optional<tenon::string_view>>);
static_assert(!std::is_convertible_v<optional<int>, int> && !std::is_convertible_v<optional<int>, bool>);

// `{value}` must never be a none by mistake: a number does not initialise has_value.
template <class T>
concept from_braces = requires(T value) {
    optional<T>{value};
};
static_assert(!from_braces<int> && !from_braces<const char*> && !from_braces<point>);

// Constant expressions.
static_assert(*some(5) == 5 && some(5) && !optional<int>{} && optional<int>{true, 6}.value_or(0) == 6);

optional<int> find(bool there) { return there ? some(42) : optional<int>{}; }

TEST(optional, says_whether_it_has_a_value) {
    EXPECT_TRUE(find(true));
    EXPECT_EQ(*find(true), 42);
    EXPECT_FALSE(find(false));
    EXPECT_EQ(find(true).value_or(7), 42);
    EXPECT_EQ(find(false).value_or(7), 7);
}

TEST(optional, is_none_when_nothing_is_said) {
    const optional<int> braces{};
    const optional<point> brackets = {};
    static optional<int> zeroed;
    EXPECT_FALSE(braces);
    EXPECT_FALSE(brackets);
    EXPECT_FALSE(zeroed);
}

TEST(optional, reaches_into_its_value) {
    optional<point> where = some(point{1, 2});
    where->x = 10;
    (*where).y = 20;
    const optional<point> copy = where;
    EXPECT_EQ(copy->x, 10);
    EXPECT_EQ((*copy).y, 20);
}

TEST(optional, converts_from_and_to_std) {
    EXPECT_EQ(find(true).to<std::optional>(), std::optional<int>(42));
    EXPECT_EQ(find(false).to<std::optional>(), std::nullopt);
    EXPECT_EQ(*optional<int>::from(std::optional<int>(3)), 3);
    EXPECT_FALSE(optional<int>::from(std::optional<int>()));
    EXPECT_TRUE(optional<bool>::from(std::optional<bool>(false)));
}

} // namespace
