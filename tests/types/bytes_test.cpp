// SPDX-License-Identifier: MIT
//
// bytes: what it can be made from, what it becomes, and what is refused.
#include <tenon/types/bytes.hpp>

#include <array>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

using tenon::bytes;

static_assert(std::is_trivially_copyable_v<bytes> && std::is_standard_layout_v<bytes>);

// Refused, beside what is taken.
static_assert(std::is_convertible_v<std::vector<std::byte>, bytes> && !std::is_constructible_v<bytes, std::nullptr_t>);
static_assert(!std::is_constructible_v<bytes, std::vector<int>>); // their order is the machine's
static_assert(std::is_convertible_v<const std::uint8_t (&)[2], bytes>);
static_assert(!std::is_constructible_v<bytes, const char (&)[2]>); // with its terminator or without?
static_assert(std::is_convertible_v<tenon::span<char>, bytes> && !std::is_constructible_v<bytes, tenon::span<int>>);

// Constant expressions.
constexpr std::uint8_t raw[] = {1, 2, 255};
constexpr bytes constant = raw;
static_assert(constant.size == 3 && constant[2] == 255 && !constant.empty() && bytes().empty());
static_assert(bytes(std::array<std::uint8_t, 2>{3, 4}).size == 2);

unsigned sum(bytes values) {
    unsigned total = 0;
    for (const std::uint8_t value : values) total += value;
    return total;
}

TEST(bytes, takes_bytes_by_any_name) {
    const std::vector<std::byte> vector{std::byte{1}, std::byte{2}};
    const signed char negative[] = {-1};
    EXPECT_EQ(sum(vector), 3u);
    EXPECT_EQ(sum(std::string("\xff\x01")), 256u);
    EXPECT_EQ(sum(std::span<const std::byte>(vector)), 3u);
    EXPECT_EQ(sum(tenon::span<const std::byte>(vector)), 3u);
    EXPECT_EQ(sum({vector.data(), 1}), 1u);
    EXPECT_EQ(sum({negative, 1}), 255u);
    EXPECT_EQ(sum({raw, 2}), 3u);
    EXPECT_EQ(sum({}), 0u);
}

TEST(bytes, takes_a_writable_span) {
    std::vector<std::byte> vector{std::byte{7}};
    EXPECT_EQ(sum(tenon::span<std::byte>(vector)), 7u);
}

TEST(bytes, becomes_a_span) {
    const tenon::span<const std::uint8_t> view = constant;
    EXPECT_EQ(view.data, constant.data);
    const std::span<const std::uint8_t> standard = constant;
    EXPECT_EQ(standard.size(), 3u);
}

TEST(bytes, converts_from_and_to_its_twin) {
    const tenon_bytes twin = constant;
    EXPECT_EQ(twin.size, 3u);
    EXPECT_EQ(bytes(twin).data, raw);
}

} // namespace
