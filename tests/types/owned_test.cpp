// SPDX-License-Identifier: MIT
//
// string and buffer: what is disposed of, exactly once, and by whom.
#include <tenon/types/buffer.hpp>
#include <tenon/types/string.hpp>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

// The test without memory asks for more than there is, which the sanitizers otherwise take for a mistake.
// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): the sanitizers' own names
extern "C" const char* __asan_default_options() { return "allocator_may_return_null=1"; }
extern "C" const char* __tsan_default_options() { return "allocator_may_return_null=1"; }
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)

namespace {

static_assert(!std::is_copy_constructible_v<tenon::string> && !std::is_copy_assignable_v<tenon::string>);
static_assert(std::is_nothrow_move_constructible_v<tenon::buffer> && std::is_nothrow_move_assignable_v<tenon::buffer>);
static_assert(!std::is_convertible_v<tenon_string, tenon::string>); // adopting is said: tenon::string{twin}
static_assert(!std::is_trivially_copyable_v<tenon::string>);        // so it can't be taken for what crosses

// A producer that counts what comes back to it.
struct producer {
    std::vector<std::pair<void*, std::size_t>> returned;

    static void TENON_CALL dispose(void* context, void* data, std::size_t size) {
        static_cast<producer*>(context)->returned.emplace_back(data, size);
    }
    tenon_string make(std::string_view text) { return {text.data(), text.size(), &dispose, this}; }
    tenon_buffer make(std::vector<std::uint8_t>& memory) { return {memory.data(), memory.size(), &dispose, this}; }
};

TEST(string, disposes_of_what_it_adopted_once) {
    producer p;
    const std::string_view text = "text";
    {
        const tenon::string owner{p.make(text)};
        EXPECT_TRUE(owner);
        EXPECT_EQ(tenon::string_view(owner), "text");
        EXPECT_TRUE(p.returned.empty());
    }
    ASSERT_EQ(p.returned.size(), 1u);
    EXPECT_EQ(p.returned[0].first, text.data());
    EXPECT_EQ(p.returned[0].second, 4u);
}

TEST(string, hands_its_duty_on_when_moved) {
    producer p;
    {
        tenon::string first{p.make("a")};
        const tenon::string second = std::move(first);
        EXPECT_FALSE(first); // NOLINT(bugprone-use-after-move): empty after a move, and that is promised
        EXPECT_EQ(tenon::string_view(second), "a");
    }
    EXPECT_EQ(p.returned.size(), 1u);
}

TEST(string, disposes_of_the_old_when_assigned) {
    producer p;
    tenon::string owner{p.make("old")};
    owner = tenon::string{p.make("newer")};
    ASSERT_EQ(p.returned.size(), 1u);
    EXPECT_EQ(p.returned[0].second, 3u);
    EXPECT_EQ(tenon::string_view(owner), "newer");
    owner = tenon::string();
    EXPECT_EQ(p.returned.size(), 2u);
}

TEST(string, survives_assignment_to_itself) {
    producer p;
    {
        tenon::string owner{p.make("same")};
        tenon::string& alias = owner;
        owner = std::move(alias);
        EXPECT_TRUE(p.returned.empty());
        EXPECT_EQ(tenon::string_view(owner), "same");
    }
    EXPECT_EQ(p.returned.size(), 1u);
}

TEST(string, disposes_of_nothing_after_release) {
    producer p;
    tenon_string twin;
    {
        tenon::string owner{p.make("kept")};
        twin = owner.release();
        EXPECT_FALSE(owner);
        EXPECT_EQ(owner.size(), 0u);
    }
    EXPECT_TRUE(p.returned.empty());
    EXPECT_EQ(tenon::string_view(twin.data, twin.size), "kept");
}

TEST(string, adopts_static_text_and_nothing_at_all) {
    const tenon::string fixed{tenon_string{"static", 6, nullptr, nullptr}};
    EXPECT_EQ(tenon::string_view(fixed), "static");
    const tenon::string none{tenon_string{}};
    EXPECT_FALSE(none);
    EXPECT_EQ(none.size(), 0u);
}

TEST(string, copies_into_memory_of_its_own) {
    char text[] = "copy";
    tenon::string copied = tenon::string::copy(text);
    text[0] = 'X';
    EXPECT_EQ(tenon::string_view(copied), "copy");
    const tenon::string back{copied.release()}; // as if it had crossed
    EXPECT_EQ(tenon::string_view(back), "copy");
}

TEST(string, tells_an_empty_text_from_none) {
    EXPECT_TRUE(tenon::string::copy(""));
    EXPECT_TRUE(tenon::string::copy({}));
    EXPECT_FALSE(tenon::string());
}

TEST(string, is_none_without_memory) {
    char text = 'x';
    const volatile std::size_t too_much = SIZE_MAX / 4; // volatile: the compiler would warn of a constant
    const tenon::string copied = tenon::string::copy({&text, too_much});
    EXPECT_FALSE(copied);
    EXPECT_EQ(copied.size(), 0u);
}

TEST(buffer, disposes_of_what_it_adopted_once) {
    producer p;
    std::vector<std::uint8_t> memory(3);
    {
        tenon::buffer first{p.make(memory)};
        first.data()[1] = 5;
        tenon::buffer second;
        second = std::move(first);
        EXPECT_EQ(second.size(), 3u);
    }
    EXPECT_EQ(memory[1], 5);
    ASSERT_EQ(p.returned.size(), 1u);
    EXPECT_EQ(p.returned[0].first, memory.data());
}

TEST(buffer, is_filled_in_place_or_copied) {
    tenon::buffer made = tenon::buffer::of_size(2);
    ASSERT_TRUE(made);
    const tenon::span<std::uint8_t> writable = made;
    writable[0] = 1;
    writable[1] = 2;
    const tenon::buffer copied = tenon::buffer::copy(made);
    EXPECT_NE(copied.data(), made.data());
    const tenon::bytes seen = copied;
    EXPECT_EQ(seen[0] * 10 + seen[1], 12);
    static_assert(!std::is_constructible_v<tenon::span<std::uint8_t>, const tenon::buffer&>);
}

TEST(buffer, is_none_without_memory) {
    const volatile std::size_t too_much = SIZE_MAX / 4;
    const tenon::buffer made = tenon::buffer::of_size(too_much);
    EXPECT_FALSE(made);
    EXPECT_EQ(made.size(), 0u);
    EXPECT_TRUE(tenon::buffer::of_size(0));
}

} // namespace
