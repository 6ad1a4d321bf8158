// SPDX-License-Identifier: MIT
//
// One plugin, one owner: several hosts in a process, hosts that end, handles and images that outlive them.
#include "support.hpp"

namespace {

using test::keeper;

struct owner : test::hosting {};

TEST_F(owner, a_second_host_is_refused) {
    tenon::host first{test::app};
    tenon::host second{test::app};
    ASSERT_TRUE(first.load<Greeter>("./greeter.so"));
    ASSERT_TRUE(first.add<Greeter>(TENON_STATIC_PLUGIN(greeter)));
    const std::string owned =
        "host tests 2.1.0 asked for plugin greeter 1.0.0: expected a plugin without an owner, found "
        "that another host of this process has it; its slots exist once, so share that host or load "
        "a copy";
    EXPECT_EQ(printed(second.load<Greeter>("./greeter.so")), owned);
    EXPECT_EQ(printed(second.add<Greeter>(TENON_STATIC_PLUGIN(greeter))), owned);
    EXPECT_EQ(id_of(second.add<Greeter>(TENON_STATIC_PLUGIN(greeter))), "owned");
    EXPECT_EQ(printed(second.load<Greeter>(copy_of("greeter.so", "copy.so"))), "loaded");
}

TEST_F(owner, a_refused_host_leaves_the_owner_alone) {
    tenon::host first{test::app};
    auto greeter = first.load<Greeter>("./greeter.so");
    ASSERT_TRUE(greeter);
    {
        tenon::host second{test::app};
        EXPECT_EQ(id_of(second.load<Greeter>("./greeter.so")), "owned");
    }
    EXPECT_EQ(greeter.value()->greet("still there"), 42);
}

TEST_F(owner, the_next_host_may_claim_when_the_first_has_ended) {
    for (int round = 0; round < 3; ++round) {
        tenon::host host{test::app};
        auto loaded = host.load<Greeter>("./greeter.so");
        auto linked_in = host.add<Greeter>(TENON_STATIC_PLUGIN(greeter));
        ASSERT_TRUE(loaded) << loaded.error();
        ASSERT_TRUE(linked_in) << linked_in.error();
        EXPECT_EQ(loaded.value()->greet("x"), 42);
        EXPECT_EQ(linked_in.value()->greet("x"), 42);
    }
}

TEST_F(owner, several_hosts_and_plugins_live_side_by_side) {
    static constexpr tenon::exported<App> other_app{
        {.add = [](int, int) { return -1; }, .note = [](tenon::string_view) {}}};
    tenon::host first{test::app};
    tenon::host second{other_app};
    auto a = first.load<Greeter>("./greeter.so");
    auto b = second.load<Greeter>(copy_of("greeter.so", "copy.so"));
    auto c = second.add<Greeter>(TENON_STATIC_PLUGIN(greeter));
    ASSERT_TRUE(a && b && c);
    EXPECT_EQ(a.value()->greet("a"), 42);
    EXPECT_EQ(b.value()->greet("b"), -1);
    EXPECT_EQ(c.value()->greet("c"), -1);
}

TEST_F(owner, an_ended_host_unloads_its_plugins) {
    {
        tenon::host host{test::app};
        ASSERT_TRUE(host.load<Greeter>("./greeter.so"));
        EXPECT_TRUE(test::is_mapped("greeter.so"));
    }
    EXPECT_FALSE(test::is_mapped("greeter.so"));
}

TEST_F(owner, a_refused_plugin_is_unloaded) {
    tenon::host host{test::course};
    test::next_mood = refuses;
    ASSERT_FALSE(host.load<Painter>("./hooks.so"));
    EXPECT_FALSE(test::is_mapped("hooks.so"));
}

TEST_F(owner, a_handle_outlives_its_host) {
    std::optional<tenon::host> host(std::in_place, test::app);
    auto greeter = host->load<Greeter>("./greeter.so");
    ASSERT_TRUE(greeter) << greeter.error();
    EXPECT_TRUE(greeter->has<&Greeter::greet>());
    host.reset();
    EXPECT_EQ(greeter->name(), "greeter");
    EXPECT_EQ(greeter->version(), "1.0.0");
    EXPECT_EQ(greeter->report().verdict, tenon::verdict::equal);
    EXPECT_FALSE(greeter->has<&Greeter::greet>());
    EXPECT_STOPPED(greeter.value()->greet("x"),
                   "the host called Greeter.greet, but the plugin does not offer it, or has "
                   "been unloaded; ask plugin.has<>() first");
}

const std::string gone = "plugin greeter called App.note, but its host is gone; keep plugins from running after their "
                         "tenon::host has ended";

TEST_F(owner, a_plugin_that_stays_mapped_holds_stubs) {
    int (*greet)(tenon::string_view) = nullptr;
    for (const char* file : {"./greeter.so", "./stays.so"}) {
        const keeper kept(file);
        {
            tenon::host host{test::app};
            auto greeter = host.load<Greeter>(file);
            ASSERT_TRUE(greeter) << greeter.error();
            greet = greeter.value()->greet;
            EXPECT_EQ(greet("x"), 42);
        }
        EXPECT_STOPPED(greet("x"), gone) << file;
    }
    EXPECT_STOPPED(greet("x"), gone) << "linked with -z nodelete, so nobody has to keep it";
}

TEST_F(owner, a_linked_in_plugin_holds_stubs_when_its_host_is_gone) {
    for (const auto when : {tenon::moment::start, tenon::moment::first_call}) {
        int (*greet)(tenon::string_view) = nullptr;
        {
            tenon::host host{test::app};
            auto greeter = host.add<Greeter>(TENON_STATIC_PLUGIN(greeter), {.when = when});
            ASSERT_TRUE(greeter) << greeter.error();
            greet = greeter.value()->greet;
            EXPECT_EQ(greet("x"), 42);
        }
        EXPECT_STOPPED(greet("x"), gone);
    }
}

TEST_F(owner, what_stayed_mapped_can_be_claimed_again) {
    const keeper kept("./greeter.so");
    for (int round = 0; round < 3; ++round) {
        tenon::host host{test::app};
        auto greeter = host.load<Greeter>("./greeter.so");
        ASSERT_TRUE(greeter) << greeter.error();
        EXPECT_EQ(greeter.value()->greet("x"), 42);
    }
}

} // namespace
