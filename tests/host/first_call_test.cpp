// SPDX-License-Identifier: MIT
//
// Slots that are bound by the first call through them, also when sixteen threads make it at once.
#include <algorithm>
#include <atomic>
#include <thread>

#include "meeting.hpp"
#include "support.hpp"

namespace {

constexpr int slot_count = 24;
template <int Slot> long answer(long x) { return 100 * x + Slot; }
template <int... Slot> constexpr Numbers numbers_of(std::integer_sequence<int, Slot...>) { return {{answer<Slot>...}}; }
constexpr tenon::exported<Numbers> numbers{numbers_of(std::make_integer_sequence<int, slot_count>())};

struct first_call : test::hosting {};

TEST_F(first_call, by_sixteen_threads_at_once_gives_each_the_right_answer) {
    constexpr int threads = 16, rounds = 20;
    for (const bool linked_in : {false, true}) {
        std::atomic<int> wrong = 0;
        for (int round = 0; round < rounds; ++round) { // every round starts with stubs in all slots
            tenon::host host{numbers};
            const tenon::load_options lazily{.when = tenon::moment::first_call};
            auto crowd = linked_in ? host.add<Crowd>(TENON_STATIC_PLUGIN(crowd), lazily)
                                   : host.load<Crowd>("./crowd.so", lazily);
            ASSERT_TRUE(crowd) << crowd.error();
            test::meeting together(threads);
            std::vector<std::thread> all;
            for (int t = 0; t < threads; ++t)
                all.emplace_back([&, t] {
                    for (int slot = 0; slot < slot_count; ++slot) {
                        together.arrive_and_wait();
                        if (crowd.value()->call(slot, t) != 100 * t + slot) ++wrong;
                        if (crowd.value()->call(slot, -t) != -100 * t + slot) ++wrong;
                    }
                });
            for (std::thread& t : all) t.join();
        }
        EXPECT_EQ(wrong, 0);
    }
}

} // namespace
