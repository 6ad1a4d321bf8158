// SPDX-License-Identifier: MIT
//
// What a host tells those who subscribed.
#include <stdexcept>

#include "support.hpp"

namespace {

struct events : test::hosting {
    // All that is known of an event, a line each.
    static std::string line(const tenon::event& e) {
        std::ostringstream out;
        out << e.what;
        for (const std::string_view part : {e.file, e.plugin, e.version, e.function, e.reason})
            if (!part.empty()) out << ' ' << part;
        if (e.report != nullptr) out << ' ' << name_of(e.report->verdict);
        if (e.failure != nullptr) out << ' ' << e.failure->id;
        return out.str();
    }
    tenon::event_handler note_all() {
        return [this](const tenon::event& e) { told.push_back(line(e)); };
    }
    using lines = std::vector<std::string>;
    lines taken() { return std::exchange(told, {}); }

    lines told;
    std::optional<tenon::host> host{std::in_place, test::course, test::app};
    tenon::subscription all = host->subscribe(note_all());
};

TEST_F(events, of_a_loaded_plugin_from_its_file_to_its_end) {
    ASSERT_TRUE(host->load<Painter>("./hooks.so"));
    EXPECT_EQ(taken(), (lines{"read ./hooks.so hooks 1.0.0", "checked ./hooks.so hooks 1.0.0 equal",
                              "loaded ./hooks.so hooks 1.0.0", "started ./hooks.so hooks 1.0.0"}));
    ASSERT_TRUE(host->load<Painter>("./hooks.so"));
    EXPECT_EQ(taken(), lines{}) << "it is there";
    host.reset();
    EXPECT_EQ(taken(), (lines{"stopped ./hooks.so hooks 1.0.0", "unloaded ./hooks.so hooks 1.0.0"}));
}

TEST_F(events, of_a_plugin_that_stays) {
    ASSERT_TRUE(host->load<Greeter>("./stays.so"));
    taken();
    host.reset();
    EXPECT_EQ(taken(), (lines{"stopped ./stays.so greeter 1.0.0", "pinned ./stays.so greeter 1.0.0"}));
}

TEST_F(events, of_a_linked_in_plugin) {
    ASSERT_TRUE(host->add<Greeter>(TENON_STATIC_PLUGIN(greeter)));
    EXPECT_EQ(taken(), (lines{"checked greeter 1.0.0 equal", "started greeter 1.0.0"}));
    host.reset();
    EXPECT_EQ(taken(), (lines{"stopped greeter 1.0.0"}));
}

TEST_F(events, of_refusals) {
    EXPECT_FALSE(host->load<Painter>("nowhere.so"));
    EXPECT_EQ(taken(), (lines{"refused nowhere.so unreadable image-unreadable"}));
    EXPECT_FALSE(host->load<Painter>("./greeter.so"));
    EXPECT_EQ(taken(), (lines{"read ./greeter.so greeter 1.0.0", "checked ./greeter.so greeter 1.0.0 incompatible",
                              "refused ./greeter.so greeter 1.0.0 incompatible incompatible"}));
    test::next_mood = refuses;
    EXPECT_FALSE(host->load<Painter>("./hooks.so"));
    EXPECT_EQ(taken().back(), "refused ./hooks.so hooks 1.0.0 unreadable start-failed");
    EXPECT_FALSE(host->add<Painter>(TENON_STATIC_PLUGIN(greeter)));
    EXPECT_EQ(taken(),
              (lines{"checked greeter 1.0.0 incompatible", "refused greeter 1.0.0 incompatible incompatible"}));
}

TEST_F(events, of_slots_that_are_bound_by_the_first_call) {
    auto greeter = host->load<Greeter>("./greeter.so", {.when = tenon::moment::first_call});
    ASSERT_TRUE(greeter) << greeter.error();
    taken();
    greeter.value()->greet("x");
    EXPECT_EQ(taken(),
              (lines{"bound ./greeter.so greeter 1.0.0 App.note", "bound ./greeter.so greeter 1.0.0 App.add"}));
    greeter.value()->greet("x");
    EXPECT_EQ(taken(), lines{}) << "they are bound";
}

TEST_F(events, of_a_call_to_a_stub) {
    auto greeter = host->load<Greeter>("./greeter.so", {.withhold = {"App.note"}});
    ASSERT_TRUE(greeter) << greeter.error();
    host->on_unbound([](const tenon::unbound_call&) { std::_Exit(8); }); // is told later
    const auto only = host->subscribe([](const tenon::event& e) {
        if (line(e) ==
            "stub_called ./greeter.so greeter 1.0.0 App.note host tests 2.1.0 withholds it from this plugin; "
            "ask has<>() before the call")
            std::_Exit(7);
    });
    EXPECT_EXIT(greeter.value()->greet("x"), testing::ExitedWithCode(7), testing::Eq(""));
}

TEST_F(events, are_told_until_the_subscription_ends) {
    all = {};
    {
        const auto some = host->subscribe(note_all());
        ASSERT_TRUE(host->add<Greeter>(TENON_STATIC_PLUGIN(greeter)));
    }
    EXPECT_EQ(taken().size(), 2u);
    ASSERT_TRUE(host->load<Greeter>("./greeter.so"));
    EXPECT_EQ(taken(), lines{});
    auto moved = host->subscribe(note_all());
    auto into = std::move(moved);
    moved.reset();
    host.reset();
    EXPECT_EQ(taken().size(), 3u);
    into.reset();
}

TEST_F(events, go_to_all_and_only_to_those_of_the_host) {
    tenon::host other{test::app};
    lines of_other;
    const auto another = other.subscribe([&](const tenon::event& e) { of_other.push_back(line(e)); });
    int count = 0;
    const auto counting = host->subscribe([&](const tenon::event&) { ++count; });
    ASSERT_TRUE(host->add<Greeter>(TENON_STATIC_PLUGIN(greeter)));
    EXPECT_EQ(told.size(), 2u);
    EXPECT_EQ(count, 2);
    EXPECT_EQ(of_other, lines{});
}

TEST_F(events, handlers_may_throw_subscribe_and_unsubscribe) {
    tenon::subscription once, later;
    int calls = 0;
    once = host->subscribe([&](const tenon::event&) {
        ++calls;
        once.reset();
        later = host->subscribe([&](const tenon::event&) { calls += 10; });
        throw std::runtime_error("dropped");
    });
    ASSERT_TRUE(host->add<Greeter>(TENON_STATIC_PLUGIN(greeter)));
    EXPECT_EQ(calls, 11) << "one for the check, ten for the start";
    EXPECT_EQ(taken().size(), 2u);
}

} // namespace
