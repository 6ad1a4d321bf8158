// SPDX-License-Identifier: MIT
//
// The walk that numbers slots: paths, offsets and kinds, through nested structs and arrays.
#include "text_of.hpp"

#include <type_traits>

#include <gtest/gtest.h>

namespace {

struct Io {
    int (*read)(char*);
    int retries;
};
struct Data {
    int a, b;
};
struct Walked {
    void (*log)(const char*);
    Io io;
    Data data;
    int (*hooks[2])(int);
    Io channels[2];
    tenon::function_ref<void()> done;
    int numbers[4];
};
using tenon::reflect::leaf_at;
using tenon::reflect::leaf_types_in;
using tenon::reflect::leaves;

std::string name(std::size_t i) {
    static constexpr auto table = leaves<Walked>;
    return {table.name(i).data, table.name(i).size};
}

TEST(walk, goes_into_what_contains_functions_and_nowhere_else) {
    const std::string names[] = {"log",
                                 "io.read",
                                 "io.retries",
                                 "data",
                                 "hooks[0]",
                                 "hooks[1]",
                                 "channels[0].read",
                                 "channels[0].retries",
                                 "channels[1].read",
                                 "channels[1].retries",
                                 "done",
                                 "numbers"};
    ASSERT_EQ(leaf_types_in<Walked>::size, std::size(names));
    for (std::size_t i = 0; i < std::size(names); ++i) EXPECT_EQ(name(i), names[i]);
}

TEST(walk, knows_offsets_and_sizes) {
    const std::size_t offsets[] = {0, 8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 96};
    const std::size_t sizes[] = {8, 8, 4, 8, 8, 8, 8, 4, 8, 4, 16, 16};
    static constexpr auto table = leaves<Walked>;
    for (std::size_t i = 0; i < std::size(offsets); ++i) {
        EXPECT_EQ(table.info[i].offset, offsets[i]) << name(i);
        EXPECT_EQ(table.info[i].size, sizes[i]) << name(i);
    }
}

TEST(walk, finds_a_member) {
    static_assert(leaf_at<Walked, &Walked::log>() == 0);
    static_assert(leaf_at<Walked, &Walked::data>() == 3);
    static_assert(leaf_at<Walked, &Walked::done>() == 10);
    static_assert(leaf_at<Walked, &Walked::io>() == tenon::reflect::nowhere);
}

} // namespace
