// SPDX-License-Identifier: MIT
//
// What one plugin gets and another does not: withheld functions, tables of its own, tables made at run time.

#include "support.hpp"

namespace {

constexpr tenon::exported<App> softer{{.add = [](int a, int b) { return a - b; }, .note = [](tenon::string_view) {}}};

struct options : test::hosting {
    tenon::host host{test::app, test::course};
};

TEST_F(options, withhold_from_one_plugin_alone) {
    auto guest = host.load<Greeter>("./greeter.so", {.withhold = {"App.note"}});
    auto friendly = host.add<Greeter>(TENON_STATIC_PLUGIN(greeter));
    ASSERT_TRUE(guest && friendly);
    EXPECT_EQ(friendly.value()->greet("x"), 42);
    EXPECT_STOPPED(guest.value()->greet("x"),
                   "plugin greeter called App.note, but host tests 2.1.0 withholds it from this "
                   "plugin; ask has<>() before the call");
}

TEST_F(options, path_of_spells_functions_for_withhold) {
    EXPECT_EQ(tenon::path_of<&App::note>(), "App.note");
    EXPECT_EQ(tenon::path_of<&Everything::counted>(), "Everything.counted");
}

TEST_F(options, withholding_what_nobody_offers_is_refused) {
    const std::string refused = "load_options::withhold asks for App.notes: expected a function that host tests 2.1.0 "
                                "offers, found none of that name; spell it with tenon::path_of<&Interface::f>()";
    EXPECT_EQ(printed(host.load<Greeter>("./greeter.so", {.withhold = {"App.note", "App.notes"}})), refused);
    EXPECT_EQ(printed(host.add<Greeter>(TENON_STATIC_PLUGIN(greeter), {.withhold = {"App.notes"}})), refused);
    EXPECT_EQ(id_of(host.load<Greeter>("./greeter.so", {.withhold = {"note"}})), "unknown-function");
    EXPECT_EQ(id_of(host.load<Greeter>("./greeter.so", {.withhold = {"Course.mood"}})), "loaded")
        << "offered by this host, though not asked for by this plugin";
}

TEST_F(options, tables_of_its_own) {
    auto soft = host.load<Greeter>("./greeter.so", {.tables = {tenon::offer(softer)}});
    auto usual = host.add<Greeter>(TENON_STATIC_PLUGIN(greeter));
    ASSERT_TRUE(soft) << soft.error();
    ASSERT_TRUE(usual) << usual.error();
    EXPECT_EQ(soft.value()->greet("x"), -2);
    EXPECT_EQ(usual.value()->greet("x"), 42);
}

TEST_F(options, a_table_of_its_own_may_be_the_only_one) {
    tenon::host empty{test::course};
    EXPECT_EQ(id_of(empty.load<Greeter>("./greeter.so")), "incompatible");
    EXPECT_EQ(printed(empty.load<Greeter>("./greeter.so", {.tables = {tenon::offer(softer)}})), "loaded");
}

TEST_F(options, a_table_made_at_run_time) {
    const auto made =
        tenon::exported<App>::at_run_time({.add = [](int, int) { return 99; }, .note = [](tenon::string_view) {}});
    tenon::host other{made};
    auto greeter = other.load<Greeter>("./greeter.so");
    ASSERT_TRUE(greeter) << greeter.error();
    EXPECT_EQ(greeter.value()->greet("x"), 99);
}

// Null where a plugin needs a function: offered, but withheld.
TEST_F(options, a_null_in_a_table_made_at_run_time_is_withheld) {
    const auto made = tenon::exported<App>::at_run_time({.add = [](int, int) { return 99; }, .note = nullptr});
    tenon::host other{made};
    auto greeter = other.load<Greeter>("./greeter.so");
    ASSERT_TRUE(greeter) << greeter.error();
    EXPECT_STOPPED(greeter.value()->greet("x"),
                   "plugin greeter called App.note, but host tests 2.1.0 withholds it from "
                   "this plugin; ask has<>() before the call");
}

TEST_F(options, stay_as_they_were_when_it_is_loaded_again) {
    const tenon::load_options first{.withhold = {"App.note"}, .tables = {tenon::offer(softer)}};
    const std::string refused =
        "host tests 2.1.0 asked for plugin greeter 1.0.0: expected the options that it was loaded "
        "with, found others; a plugin's functions stay as they are while it is loaded";
    for (const bool linked_in : {false, true}) {
        const auto load = [&](const tenon::load_options& o) {
            return linked_in ? host.add<Greeter>(TENON_STATIC_PLUGIN(greeter), o)
                             : host.load<Greeter>("./greeter.so", o);
        };
        ASSERT_EQ(printed(load(first)), "loaded");
        EXPECT_EQ(printed(load({})), refused);
        EXPECT_EQ(id_of(load({})), "other-options");
        tenon::load_options other = first;
        other.when = tenon::moment::first_call;
        EXPECT_EQ(printed(load(other)), refused);
        other = first;
        other.withhold = {"App.add"};
        EXPECT_EQ(printed(load(other)), refused);
        other = first;
        other.tables = {tenon::offer(test::app)};
        EXPECT_EQ(printed(load(other)), refused);
        other = first;
        other.symbol_prefix = "bare_";
        EXPECT_EQ(printed(load(other)), refused);
        EXPECT_EQ(printed(load(first)), "loaded");
    }
}

} // namespace
