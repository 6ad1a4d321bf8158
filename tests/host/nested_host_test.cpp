// SPDX-License-Identifier: MIT
//
// A plugin that is a host itself: TENON_PLUGIN and TENON_HOST in one image.
#include "support.hpp"

namespace {

struct nested_host : test::hosting {
    tenon::host host{test::app};
};

TEST_F(nested_host, loads_a_plugin_of_its_own) {
    auto nest = host.load<Nest>("./inner_host.so");
    ASSERT_TRUE(nest) << nest.error();
    ASSERT_EQ(nest.value()->open("./greeter.so"), 0);
    EXPECT_EQ(nest.value()->greet("inner"), 142) << "through the plugin's own table, and then through ours";
    EXPECT_EQ(test::notes, std::vector<std::string>{"inner"});
}

TEST_F(nested_host, speaks_for_itself) {
    auto nest = host.load<Nest>("./inner_host.so");
    ASSERT_TRUE(nest) << nest.error();
    EXPECT_EQ(nest.value()->open("./plain.so"), 1);
    ASSERT_EQ(host.load<Greeter>("./greeter.so").has_value(), true);
    EXPECT_EQ(nest.value()->open("./greeter.so"), 1);
    ASSERT_EQ(test::notes.size(), 2u);
    EXPECT_EQ(test::notes[1],
              "host inner 3.0.0 asked for plugin greeter 1.0.0: expected a plugin without an owner, found "
              "that another host of this process has it; its slots exist once, so share that host or load "
              "a copy");
}

TEST_F(nested_host, ends_with_its_plugin) {
    {
        tenon::host outer{test::app};
        auto nest = outer.load<Nest>("./inner_host.so");
        ASSERT_TRUE(nest) << nest.error();
        ASSERT_EQ(nest.value()->open("./greeter.so"), 0);
        EXPECT_EQ(id_of(host.load<Greeter>("./greeter.so")), "owned");
    }
    EXPECT_EQ(printed(host.load<Greeter>("./greeter.so")), "loaded");
}

} // namespace
