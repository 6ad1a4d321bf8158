// SPDX-License-Identifier: MIT
//
// result<T>: success by a value, failure by a status and a message, and passing failures on.
#include <tenon/types/result.hpp>

#include <gtest/gtest.h>

namespace {

using tenon::failure;
using tenon::result;

struct pair {
    int first, second;
};

static_assert(std::is_aggregate_v<result<int>> && std::is_trivially_copyable_v<result<int>>);
static_assert(std::is_aggregate_v<result<void>> && std::is_standard_layout_v<result<tenon::string_view>>);
static_assert(!std::is_convertible_v<result<int>, int> && !std::is_convertible_v<result<int>, bool>);

// Constant expressions.
constexpr result<int> doubled(int value) {
    if (value > 100) return failure{TENON_FAILED, "too big"};
    return {value * 2};
}
static_assert(*doubled(4) == 8 && doubled(4) && !doubled(101) && doubled(101).message == "too big");
static_assert(doubled(101).value_or(-1) == -1 && doubled(1).value_or(-1) == 2);

result<void> check(bool fine) {
    if (!fine) return failure{TENON_NOT_SUPPORTED, "not fine"};
    return {};
}

result<tenon::string_view> passes_on(int value) {
    const result<int> r = doubled(value);
    if (!r) return failure{r.status, r.message};
    return {"small"};
}

TEST(result, is_a_success_by_its_value) {
    const result<int> r = doubled(21);
    EXPECT_TRUE(r);
    EXPECT_EQ(*r, 42);
    EXPECT_EQ(r.status, TENON_OK);
    EXPECT_TRUE(r.message.empty());
}

TEST(result, is_a_failure_with_status_and_message) {
    const result<int> r = doubled(101);
    EXPECT_FALSE(r);
    EXPECT_EQ(r.status, TENON_FAILED);
    EXPECT_EQ(r.message, "too big");
    EXPECT_EQ(r.value, 0);
}

TEST(result, works_without_a_value) {
    EXPECT_TRUE(check(true));
    const result<void> r = check(false);
    EXPECT_FALSE(r);
    EXPECT_EQ(r.status, TENON_NOT_SUPPORTED);
    EXPECT_EQ(r.message, "not fine");
}

TEST(result, passes_a_failure_on_to_another_type) {
    EXPECT_EQ(*passes_on(1), "small");
    EXPECT_EQ(passes_on(101).message, "too big");
    EXPECT_EQ(passes_on(101).status, TENON_FAILED);
}

TEST(result, can_be_declared_first_and_filled_later) {
    result<pair> r;
    EXPECT_TRUE(r);
    r->first = 1;
    (*r).second = 2;
    const result<pair> copy = r;
    EXPECT_EQ(copy->first + (*copy).second, 3);
}

TEST(result, never_takes_a_failure_for_a_success) {
    const result<int> r = failure{TENON_OK, "says it is fine"};
    EXPECT_FALSE(r);
    EXPECT_EQ(r.status, TENON_FAILED);
    EXPECT_FALSE(result<void>(failure{}));
}

} // namespace
