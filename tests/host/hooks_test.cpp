// SPDX-License-Identifier: MIT
//
// Start and stop hooks: when they run, and what a failing one says.
#include "support.hpp"

namespace {

using notes = std::vector<std::string>;

struct hooks : test::hosting {
    tenon::host host{test::course};
    auto load() { return host.load<Painter>("./hooks.so"); }
};

TEST_F(hooks, start_runs_with_every_slot_filled) {
    test::next_number = 7;
    auto painter = load();
    ASSERT_TRUE(painter) << painter.error();
    EXPECT_EQ(painter.value()->paint(100), 107);
}

TEST_F(hooks, a_refusing_start_fails_the_load) {
    test::next_mood = refuses;
    EXPECT_EQ(printed(load()), "host tests 2.1.0 started plugin hooks 1.0.0: its start hook refused: no licence file");
    EXPECT_EQ(id_of(load()), "start-failed");
    test::next_mood = refuses_silently;
    EXPECT_EQ(printed(load()),
              "host tests 2.1.0 started plugin hooks 1.0.0: its start hook refused: without a message");
}

TEST_F(hooks, a_throwing_start_fails_the_load) {
    test::next_mood = throws_exception;
    EXPECT_EQ(printed(load()),
              "host tests 2.1.0 started plugin hooks 1.0.0: its start hook threw an exception: no licence file");
    test::next_mood = throws_number;
    EXPECT_EQ(printed(load()), "host tests 2.1.0 started plugin hooks 1.0.0: its start hook threw an exception: an "
                               "exception that is not a std::exception");
}

TEST_F(hooks, a_failed_start_leaves_nothing_behind) {
    for (const bool linked_in : {false, true}) {
        const auto get = [&] { return linked_in ? host.add<Painter>(TENON_STATIC_PLUGIN(hooks)) : load(); };
        test::next_mood = refuses;
        EXPECT_EQ(id_of(get()), "start-failed");
        EXPECT_EQ(test::notes, notes{}) << "what did not start is not stopped";
        test::next_mood = starts_well;
        EXPECT_EQ(printed(get()), "loaded");
    }
}

TEST_F(hooks, stop_runs_once_when_the_host_ends) {
    for (const bool linked_in : {false, true}) {
        test::next_number = 7;
        test::notes.clear();
        {
            tenon::host other{test::course};
            auto first = linked_in ? other.add<Painter>(TENON_STATIC_PLUGIN(hooks)) : other.load<Painter>("./hooks.so");
            auto second =
                linked_in ? other.add<Painter>(TENON_STATIC_PLUGIN(hooks)) : other.load<Painter>("./hooks.so");
            ASSERT_TRUE(first && second);
            EXPECT_EQ(test::notes, notes{});
        }
        EXPECT_EQ(test::notes, notes{"ended 7"});
    }
}

TEST_F(hooks, plugins_stop_in_the_opposite_order_of_their_loads) {
    {
        tenon::host other{test::course};
        ASSERT_TRUE(other.load<Painter>("./hooks.so"));
        ASSERT_TRUE(other.load<Painter>(copy_of("hooks.so", "second.so")));
        ASSERT_TRUE(other.add<Painter>(TENON_STATIC_PLUGIN(hooks)));
        ASSERT_TRUE(other.load<Painter>("./hooks.so")) << "loading again changes no order";
    }
    EXPECT_EQ(test::notes, (notes{"ended 2", "ended 1", "ended 0"}));
}

} // namespace
