// SPDX-License-Identifier: MIT
//
// Every kind of slot, in each way of binding: the plugin calls the host's function and adds 1000, so that one call goes
// through the plugin's import and through the host's table of its export.
#include "support.hpp"

namespace {

struct slots : test::hosting, testing::WithParamInterface<test::way> {
    tenon::host host{test::everything};
    tenon::load_options options{.when = GetParam().when};
    tenon::expected<tenon::plugin<Everything, Mirror>> plugin =
        GetParam().linked_in ? host.add<Everything, Mirror>(TENON_STATIC_PLUGIN(slots), options)
                             : host.load<Everything, Mirror>("./slots.so", options);

    const Everything& offered() const { return *plugin->get<Everything>(); }
    const Everything& imported() const { return *plugin->get<Mirror>()->seen(); }
};
INSTANTIATE_TEST_SUITE_P(each_way, slots, test::every_way, test::name_of_each);

TEST_P(slots, functions) {
    ASSERT_TRUE(plugin) << plugin.error();
    for (int round = 0; round < 2; ++round) { // the second call finds the slot bound in every mode
        EXPECT_EQ(offered().twice(1), 1002);
        EXPECT_EQ(offered().io.open(1), 1003);
        EXPECT_EQ(offered().io.close(1), 1004);
        EXPECT_EQ(offered().steps[0](1), 1005);
        EXPECT_EQ(offered().steps[1](1), 1006);
        EXPECT_EQ(offered().steps[2](1), 1007);
        EXPECT_EQ(offered().units[0].open(1), 1008);
        EXPECT_EQ(offered().units[0].close(1), 1009);
        EXPECT_EQ(offered().units[1].open(1), 1010);
        EXPECT_EQ(offered().units[1].close(1), 1011);
    }
}

TEST_P(slots, variadic_functions) {
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(offered().sum(2, 30, 4), 1034);
    EXPECT_EQ(imported().sum(3, 30, 4, 5), 39);
    EXPECT_EQ(imported().sum, test::everything.table().sum) << "a stub can't forward, so it is bound at start";
}

TEST_P(slots, function_refs_bring_their_context) {
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(imported().counted.context, test::everything.table().counted.context);
    EXPECT_EQ(imported().counted(1), 501);
    EXPECT_EQ(offered().counted(1), 1501);
}

TEST_P(slots, data_is_copied) {
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(imported().version, 7);
    EXPECT_STREQ(imported().name, "the host");
    EXPECT_EQ(imported().primes[3], 7);
    EXPECT_EQ(offered().version, 1007);
    EXPECT_STREQ(offered().name, "the plugin");
    EXPECT_EQ(offered().primes[3], 1007);
}

TEST_P(slots, are_the_functions_themselves_once_bound) {
    ASSERT_TRUE(plugin) << plugin.error();
    const Everything& host_has = test::everything.table();
    const bool at_start = GetParam().when == tenon::moment::start;
    EXPECT_EQ(imported().twice == host_has.twice, at_start) << "a stub is there until the first call";
    EXPECT_EQ(imported().units[1].close == host_has.units[1].close, at_start);
    offered().twice(1);
    offered().units[1].close(1);
    EXPECT_EQ(imported().twice, host_has.twice);
    EXPECT_EQ(imported().units[1].close, host_has.units[1].close);
    EXPECT_EQ(imported().units[1].open == host_has.units[1].open, at_start) << "a call binds its own slot alone";
}

} // namespace
