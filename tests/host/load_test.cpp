// SPDX-License-Identifier: MIT
//
// What a load gives: functions both ways, one plugin per file, one handle type for one interface and for several.
#include "support.hpp"

namespace turned {
struct Course { // two functions of one type have changed places
    int (*mood)();
    int (*number)();
    void (*ended)(int number);
};
} // namespace turned

namespace {

constexpr tenon::exported<turned::Course> turned_course{
    {.mood = [] { return int{starts_well}; }, .number = [] { return 7; }, .ended = [](int) {}}};

struct load : test::hosting {};

TEST_F(load, joins_functions_both_ways) {
    tenon::host host{test::app};
    auto greeter = host.load<Greeter>("./greeter.so");
    ASSERT_TRUE(greeter) << greeter.error();
    EXPECT_EQ(greeter.value()->greet("world"), 42);
    EXPECT_EQ(test::notes, std::vector<std::string>{"world"});
    EXPECT_EQ(greeter->name(), "greeter");
    EXPECT_EQ(greeter->version(), "1.0.0");
    EXPECT_EQ(greeter->report().verdict, tenon::verdict::equal);
    EXPECT_TRUE(greeter->report().findings.empty());
}

TEST_F(load, joins_functions_by_name_in_any_order) {
    tenon::host host{turned_course};
    auto hooks = host.load<Painter>("./hooks.so");
    ASSERT_TRUE(hooks) << hooks.error();
    EXPECT_EQ(hooks.value()->paint(10), 7 + 10);
}

TEST_F(load, takes_a_bare_name_from_the_current_folder) {
    tenon::host host{test::app};
    EXPECT_EQ(printed(host.load<Greeter>("greeter.so")), "loaded");
    EXPECT_EQ(printed(host.load<Greeter>(std::filesystem::absolute("greeter.so"))), "loaded");
}

TEST_F(load, adds_a_linked_in_plugin) {
    tenon::host host{test::app};
    auto greeter = host.add<Greeter>(TENON_STATIC_PLUGIN(greeter));
    ASSERT_TRUE(greeter) << greeter.error();
    EXPECT_EQ(greeter.value()->greet("world"), 42);
    EXPECT_EQ(test::notes, std::vector<std::string>{"world"});
    EXPECT_EQ(greeter->name(), "greeter");
}

TEST_F(load, gives_several_interfaces) {
    test::next_number = 7;
    tenon::host host{test::course, test::app};
    auto both = host.load<Painter, Greeter>("./two_faces.so");
    ASSERT_TRUE(both) << both.error();
    EXPECT_EQ(both->get<Painter>()->paint(100), 107);
    EXPECT_EQ(both->get<Greeter>()->greet("both"), 42);

    auto linked_in = host.add<Greeter, Painter>(TENON_STATIC_PLUGIN(two_faces));
    ASSERT_TRUE(linked_in) << linked_in.error();
    EXPECT_EQ(linked_in->get<Painter>()->paint(100), 108);
    EXPECT_EQ(linked_in->get<Greeter>()->greet("both"), 42);
}

TEST_F(load, needs_no_interface_at_all) {
    tenon::host host{test::app};
    auto greeter = host.load<>("./greeter.so");
    ASSERT_TRUE(greeter) << greeter.error();
    EXPECT_EQ(greeter->name(), "greeter");
}

TEST_F(load, of_the_same_file_gives_the_same_plugin) {
    test::next_number = 7;
    tenon::host host{test::course};
    auto first = host.load<Painter>("./hooks.so");
    ASSERT_TRUE(first) << first.error();
    auto second = host.load<Painter>(std::filesystem::absolute("hooks.so"));
    ASSERT_TRUE(second) << second.error();
#ifndef _WIN32 // windows_test.cpp has links
    std::filesystem::create_symlink(std::filesystem::absolute("hooks.so"), folder / "link.so");
    auto third = host.load<Painter>(folder / "link.so");
    ASSERT_TRUE(third) << third.error();
    EXPECT_EQ(third.value()->paint(0), 7);
#endif
    EXPECT_EQ(test::next_number, 8) << "its start hook ran once";
    EXPECT_EQ(second.value()->paint(0), 7);
}

TEST_F(load, of_the_same_linked_in_plugin_gives_the_same) {
    tenon::host host{test::course};
    ASSERT_TRUE(host.add<Painter>(TENON_STATIC_PLUGIN(hooks)));
    ASSERT_TRUE(host.add<Painter>(TENON_STATIC_PLUGIN(hooks)));
    EXPECT_EQ(test::next_number, 1);
}

TEST_F(load, can_ask_a_loaded_plugin_for_more) {
    tenon::host host{test::app, test::course};
    auto greeter = host.load<Greeter>("./two_faces.so");
    auto painter = host.load<Painter>("./two_faces.so");
    ASSERT_TRUE(greeter && painter);
    EXPECT_EQ(greeter.value()->greet("one"), 42);
    EXPECT_EQ(painter.value()->paint(10), 10);
    EXPECT_EQ(id_of(host.load<Mirror>("./two_faces.so")), "incompatible");
    EXPECT_EQ(painter.value()->paint(10), 11);
}

TEST_F(load, may_be_asked_for_by_a_start_hook) {
    static tenon::host* loader = nullptr;
    static std::string inner;
    static constexpr tenon::exported<Course> loading{{.number =
                                                          [] {
                                                              inner = printed(loader->load<Greeter>("./greeter.so"));
                                                              return 7;
                                                          },
                                                      .mood = [] { return int{starts_well}; },
                                                      .ended = [](int) {}}};
    tenon::host host{loading, test::app};
    loader = &host;
    EXPECT_EQ(printed(host.load<Painter>("./hooks.so")), "loaded");
    EXPECT_EQ(inner, "loaded");
}

TEST_F(load, of_a_copy_is_another_plugin) {
    tenon::host host{test::course};
    auto first = host.load<Painter>("./hooks.so");
    auto second = host.load<Painter>(copy_of("hooks.so", "copy.so"));
    ASSERT_TRUE(first) << first.error();
    ASSERT_TRUE(second) << second.error();
    EXPECT_EQ(first.value()->paint(10), 10);
    EXPECT_EQ(second.value()->paint(10), 11);
}

TEST_F(load, handles_are_copied_and_moved_freely) {
    tenon::host first{test::app};
    auto loaded = first.load<Greeter>("./greeter.so");
    ASSERT_TRUE(loaded) << loaded.error();
    tenon::plugin<Greeter> copy = *loaded;
    tenon::host moved = std::move(first);
    EXPECT_EQ(copy->greet("still there"), 42);
    moved = tenon::host{test::app};
    EXPECT_FALSE(copy.has<&Greeter::greet>()) << "the first host has ended";
    EXPECT_EQ(printed(moved.load<Greeter>("./greeter.so")), "loaded");
}

} // namespace
