// SPDX-License-Identifier: MIT
//
// What the reflection is told: the counts are those of the fields, in the order of the twin. Through structured
// bindings, which do not compile when a count is wrong.
#include <tenon/types.hpp>

#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace {

// The offsets of the two fields, as the reflection finds them.
template <class T> std::pair<std::ptrdiff_t, std::ptrdiff_t> offsets() {
    static_assert(tenon::view_fields<T> == 2);
    const T object{};
    const auto& [first, second] = object;
    const char* const start = reinterpret_cast<const char*>(&object);
    return {reinterpret_cast<const char*>(&first) - start, reinterpret_cast<const char*>(&second) - start};
}

TEST(fields, are_counted_in_the_order_of_the_twin) {
    const std::pair<std::ptrdiff_t, std::ptrdiff_t> two_words{0, sizeof(void*)};
    EXPECT_EQ(offsets<tenon::string_view>(), two_words);
    EXPECT_EQ(offsets<tenon::bytes>(), two_words);
    EXPECT_EQ(offsets<tenon::span<int>>(), two_words);
    EXPECT_EQ(offsets<tenon::function_ref<int(int)>>(), two_words);
    EXPECT_EQ(offsets<tenon::function_ref<void() noexcept>>(), two_words);
}

TEST(fields, are_stated_for_the_vocabulary_only) {
    EXPECT_EQ(tenon::view_fields<int>, 0u);
    EXPECT_EQ(tenon::view_fields<std::string>, 0u);
    EXPECT_EQ(tenon::view_fields<tenon::optional<int>>, 0u); // an aggregate: counted like a user's struct
}

} // namespace
