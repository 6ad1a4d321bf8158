// SPDX-License-Identifier: MIT
//
// string_view: what it can be made from, what it becomes, and what is refused.
#include <tenon/types/string_view.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace {

using tenon::string_view;

static_assert(std::is_trivially_copyable_v<string_view> && std::is_standard_layout_v<string_view>);
static_assert(std::is_nothrow_default_constructible_v<string_view>);

// Refused, beside what is taken.
static_assert(std::is_convertible_v<const char*, string_view> && !std::is_constructible_v<string_view, std::nullptr_t>);
static_assert(std::is_convertible_v<std::string, string_view> && !std::is_constructible_v<string_view, std::wstring>);
static_assert(std::is_convertible_v<std::vector<char>&, string_view>);
static_assert(!std::is_constructible_v<string_view, std::vector<int>&>);
static_assert(!std::is_constructible_v<string_view, const char8_t*> && !std::is_constructible_v<string_view, int>);
static_assert(std::is_convertible_v<string_view, std::string_view>);
static_assert(!std::is_convertible_v<string_view, std::wstring_view>);
static_assert(!std::is_convertible_v<string_view, std::string>); // it would allocate unseen; std::string(view) is said

// Constant expressions.
constexpr string_view literal = "four";
static_assert(literal.size == 4 && literal[3] == 'r' && literal == "four" && literal != "five" && !literal.empty());
static_assert(string_view().data == nullptr && string_view().empty());
static_assert(string_view(std::string_view("a\0b", 3)).size == 3);
static_assert(std::string_view(literal).substr(1, 2) == "ou");

// A function of this signature is what users write; nothing at the call says which type the text has.
std::size_t length(string_view text) { return text.size; }

TEST(string_view, takes_text_of_any_type) {
    const std::string kept = "kept";
    EXPECT_EQ(length("literal"), 7u);
    EXPECT_EQ(length(kept), 4u);
    EXPECT_EQ(length(std::string("temporary")), 9u);
    EXPECT_EQ(length(std::string_view("ab")), 2u);
    EXPECT_EQ(length({kept.data(), 2}), 2u);
    EXPECT_EQ(length({}), 0u);
    EXPECT_EQ(string_view(kept).data, kept.data());
}

TEST(string_view, counts_zero_bytes_but_not_those_of_a_literal) {
    EXPECT_EQ(length("ab\0cd"), 2u);
    EXPECT_EQ(length(std::string("ab\0cd", 5)), 5u);
}

TEST(string_view, becomes_std_text) {
    const string_view text = "text";
    const std::string_view standard = text;
    EXPECT_EQ(standard.data(), text.data);
    std::string built(text);
    built += text;
    built = text;
    EXPECT_EQ(built, "text");
}

TEST(string_view, compares_with_text_of_any_type_on_either_side) {
    const string_view text = "same";
    EXPECT_TRUE(text == "same" && "same" == text);
    EXPECT_TRUE(text == std::string("same") && std::string("same") == text);
    EXPECT_TRUE(text == std::string_view("same") && std::string_view("same") == text);
    EXPECT_FALSE(text == "sane");
    EXPECT_FALSE(text == "same but longer");
    EXPECT_TRUE(string_view() == "");
}

TEST(string_view, prints_all_its_bytes) {
    std::ostringstream out;
    out << string_view("a\0b", 3) << string_view() << "|";
    EXPECT_EQ(out.str(), std::string("a\0b|", 4));
}

TEST(string_view, converts_from_and_to_its_twin) {
    const tenon_string_view twin = string_view("twin");
    EXPECT_EQ(twin.size, 4u);
    const string_view back = twin;
    EXPECT_EQ(back.data, twin.data);
    EXPECT_EQ(back, "twin");
}

TEST(string_view, is_a_range) {
    std::string copied;
    for (const char c : string_view("range")) copied += c;
    EXPECT_EQ(copied, "range");
}

} // namespace
