// SPDX-License-Identifier: MIT
//
// A host without a TENON_HOST: it has the target that its library was compiled for.
#include <fstream>
#include <iterator>

#include "support.hpp"

namespace {

constexpr tenon::exported<App> app{{.add = [](int a, int b) { return a + b; }, .note = [](tenon::string_view) {}}};

struct no_manifest : test::hosting {
    tenon::host host{app};
};

TEST_F(no_manifest, loads_what_is_for_this_machine) {
    auto plugin = host.load<Greeter>("./greeter.so");
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin->report().verdict, tenon::verdict::equal);
    EXPECT_EQ(plugin.value()->greet("x"), 42);
}

TEST_F(no_manifest, refuses_what_is_for_another) {
    std::ifstream in("greeter.so", std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    const std::string little = R"("endian":"little")";
    bytes.replace(bytes.find(little), little.size(), R"("endian":"big"   )");
    std::ofstream(folder / "greeter.so", std::ios::binary) << bytes;
    const std::string says = "plugin greeter 1.0.0 does not fit this host:\ntarget: plugin greeter 1.0.0 expects "
                             "big-endian, this host has little-endian [target-endian]\n"
                             "  build plugin greeter 1.0.0 for the target of this host";
    EXPECT_EQ(printed(host.load<Greeter>(folder / "greeter.so")), says);
    const auto found = host.scan(folder);
    ASSERT_TRUE(found && found->plugins.size() == 1 && found->plugins[0].refusal);
    EXPECT_EQ(printed(tenon::expected<int>(*found->plugins[0].refusal)), says);
}

} // namespace
