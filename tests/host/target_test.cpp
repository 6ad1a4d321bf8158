// SPDX-License-Identifier: MIT
//
// A plugin for another target: the loader, a scan and a linked-in plugin are answered as the command line answers.
// That nothing of it runs is nothing_runs_test.cpp's; for another processor, refusal_test.cpp's too.
#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string_view>

#include "check/check.hpp"
#include "manifest/parse.hpp"
#include "support.hpp"

namespace {

struct other_target {
    const char* id;
    std::string what, by; // in the manifest; of one length
    std::string expects, has;
};
void PrintTo(const other_target& t, std::ostream* out) { *out << t.id; }

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

std::string bytes_of(const char* file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string report_of(const tenon::error& e) {
    std::ostringstream out;
    out << e.report;
    return out.str();
}

// As the command line does it: two manifests.
std::string checked(std::string_view host, std::string_view plugin) {
    std::ostringstream out;
    out << tenon::check(*tenon::model::parse(host), *tenon::model::parse(plugin));
    return out.str();
}

struct target : test::hosting, testing::WithParamInterface<other_target> {
    target() { std::ofstream(folder / "eager.so", std::ios::binary) << changed("eager.so"); }

    static std::string changed(const char* file) { return replaced(bytes_of(file), GetParam().what, GetParam().by); }
    static std::string text_in(const std::string& bytes) {
        const std::size_t begin = bytes.find(R"({"tenon":1)");
        std::uint32_t size = 0; // in the note's head, before type and owner
        std::memcpy(&size, &bytes.at(begin - 16), sizeof size);
        return bytes.substr(begin, size);
    }
    static std::string words(const std::string& plugin, const std::string& host) {
        const auto& [id, what, by, expects, has] = GetParam();
        return plugin + " does not fit " + host + ":\ntarget: " + plugin + " expects " + expects + ", " + host +
               " has " + has + " [" + id + "]\n  build " + plugin + " for the target of " + host;
    }
};

TEST_P(target, is_found_in_a_file) {
    tenon::host host{test::app};
    const auto refused = host.load<Greeter>(folder / "eager.so");
    EXPECT_EQ(printed(refused), words("plugin eager 1.0.0", "host tests 2.1.0"));
    const std::string own(tenon_this_host.text, tenon_this_host.size);
    EXPECT_EQ(report_of(refused.error()), checked(own, text_in(changed("eager.so"))));
}

TEST_P(target, is_found_in_a_linked_in_plugin) {
    const tenon_entry& good = TENON_STATIC_PLUGIN(greeter);
    const std::string text =
        replaced({static_cast<const char*>(good.manifest), good.manifest_size}, GetParam().what, GetParam().by);
    tenon_entry other = good;
    other.manifest = text.data();
    tenon::host host{test::app};
    EXPECT_EQ(printed(host.add<Greeter>(other)), words("plugin greeter 1.0.0", "host tests 2.1.0"));
    EXPECT_EQ(printed(host.add<Greeter>(good)), "loaded");
}

TEST_P(target, is_found_by_a_scan) {
    tenon::host host{test::app};
    for (const auto& found : {host.scan(folder), host.scan<Greeter>(folder)}) {
        ASSERT_TRUE(found && found->plugins.size() == 1);
        ASSERT_TRUE(found->plugins[0].refusal);
        EXPECT_EQ(printed(tenon::expected<int>(*found->plugins[0].refusal)),
                  words("plugin eager 1.0.0", "host tests 2.1.0"));
        EXPECT_EQ(found->plugins[0].verdict(), tenon::verdict::incompatible);
    }
}

#if __SIZEOF_POINTER__ == 8
constexpr const char *pointers = "64", *others = "32";
#else
constexpr const char *pointers = "32", *others = "64";
#endif

INSTANTIATE_TEST_SUITE_P(
    each, target,
    testing::Values(other_target{"target-os", R"("os":"linux")", R"("os":"linex")", "linex", "linux"},
                    other_target{"target-endian", R"("endian":"little")", R"("endian":"big"   )", "big-endian",
                                 "little-endian"},
                    other_target{"target-pointer-width", std::string(R"("pointer":)") + pointers,
                                 std::string(R"("pointer":)") + others, others + std::string(" bit pointers"),
                                 pointers + std::string(" bit pointers")}),
    [](const auto& each) {
        std::string name = each.param.id;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

} // namespace
