// SPDX-License-Identifier: MIT
//
// needs<> and has<>: what a plugin does not need can't keep it from being loaded, and can be asked for; the same for
// what a host asks of a plugin.
#include <cstdarg>

#include "support.hpp"

namespace absent {
struct Tracing {
    int (*add)(int a, int b);
};
} // namespace absent
namespace unfit {
struct Tracing {
    int (*trace)(int level);
};
} // namespace unfit
namespace changed {
struct Tracing {
    int (*add)(int a, int b);
    int (*trace)(std::int64_t level);
    double (*sum)(int count, ...);
    tenon::function_ref<int(std::int64_t)> hook;
    std::int64_t level;
};
} // namespace changed
namespace newer {
struct Greeter {
    int (*shout)(tenon::string_view name);
    int (*greet)(tenon::string_view name);
    int volume;
};
} // namespace newer
namespace foreign {
struct Greeter {
    int (*greet)(int times);
};
} // namespace foreign

namespace {

int add(int a, int b) { return a + b; }
int trace(int level) { return level + 1; }
int sum(int count, ...) {
    va_list arguments;
    va_start(arguments, count);
    const int a = va_arg(arguments, int);
    const int b = va_arg(arguments, int);
    va_end(arguments);
    return a + b;
}
int hook(int x) { return x + 2; }
double no_sum(int, ...) { return -1; }

constexpr tenon::exported<Tracing> full{
    {.add = add, .trace = trace, .sum = sum, .hook = tenon::function_ref<int(int)>::to<hook>(), .level = 3}};
constexpr tenon::exported<absent::Tracing> only_add{{.add = add}};
constexpr tenon::exported<unfit::Tracing> no_add{{.trace = trace}};
constexpr tenon::exported<changed::Tracing> other_signatures{
    {.add = add,
     .trace = [](std::int64_t) { return -1; },
     .sum = no_sum,
     .hook = tenon::function_ref<int(std::int64_t)>::to<[](std::int64_t) { return -1; }>(),
     .level = -1}};
const auto nulls =
    tenon::exported<Tracing>::at_run_time({.add = add, .trace = nullptr, .sum = nullptr, .hook = {}, .level = 3});

enum member { has_add = 1, has_trace = 2, has_sum = 4, has_hook = 8, has_level = 16 };

// Each of them loaded and linked in, at start and on first call.
struct needs : test::hosting, testing::WithParamInterface<test::way> {
    tenon::expected<tenon::plugin<Traced>> plugin_of(tenon::host& host, std::vector<std::string> withhold = {}) {
        const auto [linked_in, when] = GetParam();
        const tenon::load_options options{.when = when, .withhold = std::move(withhold)};
        return linked_in ? host.add<Traced>(TENON_STATIC_PLUGIN(tracing), options)
                         : host.load<Traced>("./tracing.so", options);
    }
};
INSTANTIATE_TEST_SUITE_P(each_way, needs, test::every_way, test::name_of_each);

TEST_P(needs, has_what_is_offered) {
    tenon::host host{full};
    auto plugin = plugin_of(host);
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin->report().verdict, tenon::verdict::equal);
    EXPECT_EQ(plugin.value()->has(), has_add | has_trace | has_sum | has_hook | has_level);
    EXPECT_EQ(plugin.value()->trace(1), 2);
    EXPECT_EQ(plugin.value()->sum(1, 2), 3);
    EXPECT_EQ(plugin.value()->hook(1), 3);
    EXPECT_EQ(plugin.value()->level(), 3);
}

TEST_P(needs, lacks_what_is_absent) {
    tenon::host host{only_add};
    auto plugin = plugin_of(host);
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin->report().verdict, tenon::verdict::compatible);
    EXPECT_EQ(plugin.value()->has(), has_add);
    EXPECT_EQ(plugin.value()->level(), 0);
    const std::string why = ", but host tests 2.1.0 does not offer it; ask has<>() before the call";
    EXPECT_STOPPED(plugin.value()->trace(1), "plugin tracing called Tracing.trace" + why);
    EXPECT_STOPPED(plugin.value()->sum(1, 2), "plugin tracing called Tracing.sum" + why);
    EXPECT_STOPPED(plugin.value()->hook(1), "plugin tracing called Tracing.hook" + why);
}

TEST_P(needs, lacks_what_has_another_signature) {
    tenon::host host{other_signatures};
    auto plugin = plugin_of(host);
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin->report().verdict, tenon::verdict::compatible);
    EXPECT_EQ(plugin->report().findings.size(), 4u);
    EXPECT_EQ(plugin.value()->has(), has_add);
    EXPECT_EQ(plugin.value()->level(), 0);
    const std::string why =
        ", but host tests 2.1.0 offers it with another signature; see the notes of plugin.report(), and "
        "ask has<>() before the call";
    EXPECT_STOPPED(plugin.value()->trace(1), "plugin tracing called Tracing.trace" + why);
    EXPECT_STOPPED(plugin.value()->sum(1, 2), "plugin tracing called Tracing.sum" + why);
    EXPECT_STOPPED(plugin.value()->hook(1), "plugin tracing called Tracing.hook" + why);
}

const std::string withheld = ", but host tests 2.1.0 withholds it from this plugin; ask has<>() before the call";

TEST_P(needs, lacks_what_is_withheld) {
    tenon::host host{full};
    auto plugin = plugin_of(host, {"Tracing.trace", "Tracing.sum", tenon::path_of<&Tracing::hook>(), "Tracing.level"});
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin->report().verdict, tenon::verdict::equal) << "withholding is no difference between the two";
    EXPECT_EQ(plugin.value()->has(), has_add);
    EXPECT_EQ(plugin.value()->level(), 0);
    EXPECT_STOPPED(plugin.value()->trace(1), "plugin tracing called Tracing.trace" + withheld);
    EXPECT_STOPPED(plugin.value()->sum(1, 2), "plugin tracing called Tracing.sum" + withheld);
    EXPECT_STOPPED(plugin.value()->hook(1), "plugin tracing called Tracing.hook" + withheld);
}

TEST_P(needs, lacks_what_is_null_in_a_table_of_run_time) {
    tenon::host host{nulls};
    auto plugin = plugin_of(host);
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin.value()->has(), has_add | has_level);
    EXPECT_STOPPED(plugin.value()->trace(1), "plugin tracing called Tracing.trace" + withheld);
    EXPECT_STOPPED(plugin.value()->sum(1, 2), "plugin tracing called Tracing.sum" + withheld);
    EXPECT_STOPPED(plugin.value()->hook(1), "plugin tracing called Tracing.hook" + withheld);
}

TEST_P(needs, a_needed_function_may_be_withheld) {
    tenon::host host{full};
    auto plugin = plugin_of(host, {"Tracing.add"});
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin.value()->has(), has_trace | has_sum | has_hook | has_level);
}

TEST_P(needs, a_needed_function_may_not_be_absent) {
    tenon::host host{no_add};
    EXPECT_EQ(
        printed(plugin_of(host)),
        "plugin tracing 1.0.0 does not fit host tests 2.1.0:\n"
        "Tracing.add: plugin tracing 1.0.0 expects i32 (i32, i32), host tests 2.1.0 has no such function "
        "[missing-function]\n"
        "  use a newer host, or let plugin tracing 1.0.0 need less of Tracing (tenon::needs)\n"
        "note: Tracing: plugin tracing 1.0.0 expects sum, hook, level if offered, host tests 2.1.0 has none of them "
        "[stays-unbound]; nothing to do: each stays unbound; ask with has<> before the call");
}

// The other direction.
struct host_needs : test::hosting {
    tenon::host host{test::app};
};

TEST_F(host_needs, lacks_what_the_plugin_does_not_offer) {
    using import = tenon::imports_t<newer::Greeter, tenon::needs<&newer::Greeter::greet>>;
    for (auto greeter : {host.load<import>("./greeter.so"), host.add<import>(TENON_STATIC_PLUGIN(greeter))}) {
        ASSERT_TRUE(greeter) << greeter.error();
        EXPECT_EQ(greeter->report().verdict, tenon::verdict::compatible);
        EXPECT_TRUE(greeter->has<&newer::Greeter::greet>());
        EXPECT_FALSE(greeter->has<&newer::Greeter::shout>());
        EXPECT_FALSE(greeter->has<&newer::Greeter::volume>());
        EXPECT_EQ(greeter.value()->greet("x"), 42);
        EXPECT_EQ(greeter.value()->volume, 0);
        EXPECT_STOPPED(greeter.value()->shout("x"),
                       "the host called Greeter.shout, but the plugin does not offer it, or "
                       "has been unloaded; ask plugin.has<>() first");
    }
}

TEST_F(host_needs, lacks_what_the_plugin_offers_with_another_signature) {
    using import = tenon::imports_t<foreign::Greeter, tenon::needs<>>;
    auto greeter = host.load<import>("./greeter.so");
    ASSERT_TRUE(greeter) << greeter.error();
    EXPECT_FALSE(greeter->has<&foreign::Greeter::greet>());
    EXPECT_STOPPED(greeter.value()->greet(1),
                   "the host called Greeter.greet, but the plugin does not offer it, or has been "
                   "unloaded; ask plugin.has<>() first");
}

TEST_F(host_needs, refuses_a_plugin_without_what_it_needs) {
    EXPECT_EQ(id_of(host.load<newer::Greeter>("./greeter.so")), "incompatible");
    EXPECT_EQ(id_of(host.load<foreign::Greeter>("./greeter.so")), "incompatible");
    EXPECT_EQ(id_of(host.load<Greeter>("./greeter.so")), "loaded");
}

} // namespace
