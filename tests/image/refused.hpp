// SPDX-License-Identifier: MIT
//
// What every test of a refusal asks: the id, the whole message, and the verdict that goes with them.
//
//     EXPECT_REFUSED(image::read(bytes), "not-an-image", "reading an image in memory: expected ...");
#pragma once

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <vector>

#include "builders.hpp"
#include "image/reader.hpp"

namespace tenon_test {

template <class T> void expect_refused(const tenon::expected<T>& result, const char* id, const std::string& message) {
    ASSERT_FALSE(result) << "nothing was refused";
    EXPECT_EQ(result.error().id, id);
    EXPECT_EQ(result.error().message, message);
    EXPECT_EQ(result.error().report.verdict, tenon::verdict::unreadable);
    // Who asked, what was expected, what was found, what to do.
    const std::size_t expected = message.find(": expected "), found = message.find(", found "),
                      remedy = message.rfind("; ");
    EXPECT_TRUE(message.starts_with("reading ") && expected < found && found < remedy && remedy != message.npos)
        << message;
}

inline std::vector<std::string> texts(const tenon::image& read) {
    std::vector<std::string> all;
    for (const tenon::image_note& note : read.manifests) all.emplace_back(note.text);
    return all;
}

} // namespace tenon_test

#define EXPECT_REFUSED(result, ...)                        \
    do {                                                   \
        SCOPED_TRACE("refused here");                      \
        ::tenon_test::expect_refused(result, __VA_ARGS__); \
    } while (false)
