// SPDX-License-Identifier: MIT
//
// Several plugins in one program: two of them have different structs of one name, whose code and data the linker would
// merge if anything were named after the struct.
#include "support.hpp"

namespace whole {
struct Sink {
    int (*one)(int);
    int (*two)(int);
    int (*three)(int);
    int base;
};
} // namespace whole

namespace {

constexpr tenon::exported<whole::Sink> sink{{.one = [](int x) { return x + 1; },
                                             .two = [](int x) { return 10 * (x + 2); },
                                             .three = [](int x) { return 100 * (x + 3); },
                                             .base = 10000}};

struct linked_in : test::hosting {};

TEST_F(linked_in, plugins_with_different_structs_of_one_name) {
    for (const auto when : {tenon::moment::start, tenon::moment::first_call}) {
        tenon::host host{sink};
        auto a = host.add<Painter>(TENON_STATIC_PLUGIN(smaller_a), {.when = when});
        auto b = host.add<Painter>(TENON_STATIC_PLUGIN(smaller_b), {.when = when});
        ASSERT_TRUE(a) << a.error();
        ASSERT_TRUE(b) << b.error();
        EXPECT_EQ(a.value()->paint(0), 1);
        EXPECT_EQ(b.value()->paint(0), 10000 + 20 + 300 + 0 + 1);
        EXPECT_EQ(a.value()->paint(0), 1);
    }
}

TEST_F(linked_in, plugins_with_different_structs_of_one_name_have_stubs_of_their_own) {
    tenon::host host{sink};
    auto a = host.add<Painter>(TENON_STATIC_PLUGIN(smaller_a), {.withhold = {"Sink.one"}});
    auto b = host.add<Painter>(TENON_STATIC_PLUGIN(smaller_b), {.withhold = {"Sink.three"}});
    ASSERT_TRUE(a && b);
    const std::string why = ", but host tests 2.1.0 withholds it from this plugin; ask has<>() before the call";
    EXPECT_STOPPED(a.value()->paint(0), "plugin smaller_a called Sink.one" + why);
    EXPECT_STOPPED(b.value()->paint(0), "plugin smaller_b called Sink.three" + why);
}

TEST_F(linked_in, plugins_from_several_archives) {
    tenon::host host{test::app, test::course, test::everything, sink};
    auto greeter = host.add<Greeter>(TENON_STATIC_PLUGIN(greeter));
    auto painter = host.add<Painter>(TENON_STATIC_PLUGIN(hooks));
    auto slots = host.add<Everything>(TENON_STATIC_PLUGIN(slots));
    auto both = host.add<Greeter, Painter>(TENON_STATIC_PLUGIN(two_faces));
    auto a = host.add<Painter>(TENON_STATIC_PLUGIN(smaller_a));
    ASSERT_TRUE(greeter && painter && slots && both && a);
    EXPECT_EQ(greeter.value()->greet("x"), 42);
    EXPECT_EQ(painter.value()->paint(0), 0);
    EXPECT_EQ(slots.value()->twice(1), 1002);
    EXPECT_EQ(both->get<Painter>()->paint(0), 1);
    EXPECT_EQ(a.value()->paint(0), 1);
}

TEST_F(linked_in, plugins_and_their_loaded_twins_are_apart) {
    tenon::host host{test::course};
    auto loaded = host.load<Painter>("./hooks.so");
    auto linked = host.add<Painter>(TENON_STATIC_PLUGIN(hooks));
    ASSERT_TRUE(loaded && linked);
    EXPECT_EQ(loaded.value()->paint(0), 0);
    EXPECT_EQ(linked.value()->paint(0), 1);
}

} // namespace
