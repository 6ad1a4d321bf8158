// SPDX-License-Identifier: MIT
//
// A plugin that binds itself to what this program exports: the program plays one that knows nothing of Tenon, and calls
// the plugin through its entry by hand.
#include "support.hpp"

namespace {

struct self_bind : test::hosting, testing::WithParamInterface<const char*> {
    test::keeper library{std::filesystem::path(TENON_TEST_PLUGINS) / GetParam()};
    const auto* entry() const { return static_cast<const tenon_entry*>(library.find("tenon_plugin_self_bound")); }
    const SelfBound& calls() const { return *static_cast<const SelfBound*>(entry()->exports[0].table); }
};
INSTANTIATE_TEST_SUITE_P(each_way, self_bind, testing::Values("self_bound.so", "self_bound_late.so"),
                         [](const auto& each) { return std::filesystem::path(each.param).stem().string(); });

TEST_P(self_bind, finds_what_the_program_exports) {
    ASSERT_NE(entry(), nullptr);
    EXPECT_EQ(calls().sum(30, 4), 34);
    EXPECT_EQ(calls().trace(1), 2);
    EXPECT_EQ(calls().has(), 1 + 4) << "never the function of another image, and never data";
}

TEST_P(self_bind, reports_once_what_it_needs_and_does_not_find) {
    ASSERT_NE(entry(), nullptr);
    EXPECT_STREQ(calls().complaint(), GetParam() == std::string("self_bound.so")
                                          ? "the main program does not export Odd_nowhere, Odd_elsewhere, Odd_data"
                                          : "");
}

TEST_P(self_bind, leaves_stubs_for_what_it_does_not_find) {
    ASSERT_NE(entry(), nullptr);
    EXPECT_STOPPED(calls().nowhere(1),
                   "plugin self_bound called Odd.nowhere, but the main program exports no function of "
                   "that name; link it with an export list");
}

TEST_P(self_bind, leaves_nothing_for_a_host) {
    ASSERT_NE(entry(), nullptr);
    tenon::host host;
    const auto refused =
        host.load<SelfBound>(GetParam(), {.from = tenon::source::symbols, .when = tenon::moment::first_call});
    EXPECT_EQ(id_of(refused), "owned");
}

} // namespace
