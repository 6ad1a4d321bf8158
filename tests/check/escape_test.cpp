// SPDX-License-Identifier: MIT
//
// What a file says never reaches a terminal as a command.
#include <gtest/gtest.h>

#include "manifest/escape.hpp"

namespace {

using tenon::model::escape;

TEST(escape, leaves_text_alone) {
    EXPECT_EQ(escape("hello 1.0.0 \\ \"quoted\""), "hello 1.0.0 \\ \"quoted\"");
    EXPECT_EQ(escape("gr\xc3\xb6\xc3\x9f"
                     "e \xe2\x82\xac \xf0\x9f\x98\x80"),
              "gr\xc3\xb6\xc3\x9f"
              "e \xe2\x82\xac \xf0\x9f\x98\x80");
    EXPECT_EQ(escape(""), "");
}

TEST(escape, shows_control_characters) {
    EXPECT_EQ(escape("a\x1b[2J\r\n\t"), R"(a\x1b[2J\x0d\x0a\x09)");
    EXPECT_EQ(escape(std::string_view("\0\x7f", 2)), R"(\x00\x7f)");
    EXPECT_EQ(escape("\xc2\x9b"
                     "2J"),
              R"(\x9b2J)"); // the C1 twin of ESC [
}

TEST(escape, shows_characters_that_turn_or_hide_text) {
    EXPECT_EQ(escape("a\xe2\x80\xae"
                     "b"),
              R"(a\u{202e}b)");
    EXPECT_EQ(escape("\xe2\x80\x8b\xef\xbb\xbf\xc2\xad"), R"(\u{200b}\u{feff}\xad)");
    EXPECT_EQ(escape("\xf3\xa0\x80\x81"), R"(\u{e0001})");
}

TEST(escape, shows_bytes_that_are_not_utf_8) {
    EXPECT_EQ(escape("\xff\xc3"), R"(\xff\xc3)");
    EXPECT_EQ(escape("\xc0\xaf"), R"(\xc0\xaf)");                 // overlong
    EXPECT_EQ(escape("\xe0\x80\xaf"), R"(\xe0\x80\xaf)");         // overlong
    EXPECT_EQ(escape("\xed\xa0\x80"), R"(\xed\xa0\x80)");         // a surrogate
    EXPECT_EQ(escape("\xf4\x90\x80\x80"), R"(\xf4\x90\x80\x80)"); // beyond Unicode
    EXPECT_EQ(escape("\xe2\x82"), R"(\xe2\x82)");                 // cut off
}

TEST(escape, cuts_what_is_too_long) {
    EXPECT_EQ(escape("12345678", 8), "12345678");
    EXPECT_EQ(escape("123456789", 8), "12345678...");
    EXPECT_EQ(escape(std::string(1000, '\x1b')).size(), 83u);
}

} // namespace
