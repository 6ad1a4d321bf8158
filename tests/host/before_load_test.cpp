// SPDX-License-Identifier: MIT
//
// The host's own rules, asked after the check and before anything of a plugin runs.
#include <fstream>
#include <stdexcept>

#include "support.hpp"

namespace {

struct before_load : test::hosting {
    // plugins/eager.cpp writes this file when any of its code runs.
    before_load() { test::set_variable("TENON_TEST_TRACE", trace()); }
    ~before_load() override { test::unset_variable("TENON_TEST_TRACE"); }
    std::filesystem::path trace() const { return folder / "trace"; }

    tenon::host host{test::app};
};

const std::string file = "./eager.so";
std::string refused(const std::string& reason) {
    return "host tests 2.1.0 asked for plugin eager 1.0.0: expected that its before_load hook allows " + file +
           ", found that it refuses: " + reason + "; change the file or the host's rules";
}

TEST_F(before_load, refuses_with_its_own_words) {
    host.before_load([](const tenon::load_candidate&) { return std::optional<std::string>("it is not on the list"); });
    const auto plugin = host.load<Greeter>(file);
    EXPECT_EQ(id_of(plugin), "not-allowed");
    EXPECT_EQ(printed(plugin), refused("it is not on the list"));
    EXPECT_FALSE(exists(trace())) << "nothing of it has run";

    host.before_load(nullptr);
    EXPECT_EQ(printed(host.load<Greeter>(file)), "loaded");
    EXPECT_TRUE(exists(trace()));
}

TEST_F(before_load, escapes_what_the_hook_says) {
    host.before_load([](const tenon::load_candidate&) { return std::optional<std::string>("\033[31mred"); });
    EXPECT_EQ(printed(host.load<Greeter>(file)), refused("\\x1b[31mred"));
    host.before_load([](const tenon::load_candidate&) { return std::optional<std::string>(""); });
    EXPECT_EQ(printed(host.load<Greeter>(file)), refused("without a reason"));
}

TEST_F(before_load, sees_the_plugin_and_the_very_file) {
    for (const bool sealed : {false, true}) {
        int calls = 0;
        host = tenon::host{test::app};
        host.before_load([&](const tenon::load_candidate& c) -> std::optional<std::string> {
            ++calls;
            EXPECT_FALSE(exists(trace()));
            EXPECT_EQ(c.file, std::filesystem::absolute(file));
            EXPECT_EQ(c.plugin, "eager");
            EXPECT_EQ(c.version, "1.0.0");
            EXPECT_EQ(c.imports, std::vector<std::string_view>{"App"});
            EXPECT_EQ(c.exports, std::vector<std::string_view>{"Greeter"});
            EXPECT_EQ(c.report->verdict, tenon::verdict::equal);
            std::ifstream in(file, std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            EXPECT_NE(bytes.find(c.manifest), std::string::npos);
            EXPECT_TRUE(test::bytes_of(c.descriptor) == bytes);
            return std::nullopt;
        });
        EXPECT_EQ(printed(host.load<Greeter>(file, {.sealed = sealed})), "loaded");
        EXPECT_EQ(calls, 1);
        EXPECT_EQ(printed(host.load<Greeter>(file, {.sealed = sealed})), "loaded");
        EXPECT_EQ(calls, 1) << "it is there, so nothing is loaded";
        std::filesystem::remove(trace());
    }
}

TEST_F(before_load, is_not_asked_for_what_does_not_fit_or_is_linked_in) {
    int calls = 0;
    host.before_load([&](const tenon::load_candidate&) {
        ++calls;
        return std::optional<std::string>("no");
    });
    EXPECT_EQ(id_of(host.load<Painter>(file)), "incompatible");
    EXPECT_EQ(printed(host.add<Greeter>(TENON_STATIC_PLUGIN(greeter))), "loaded");
    EXPECT_EQ(calls, 0);
}

TEST_F(before_load, refuses_by_an_exception_too) {
    host.before_load(
        [](const tenon::load_candidate&) -> std::optional<std::string> { throw std::runtime_error("no key"); });
    EXPECT_EQ(printed(host.load<Greeter>(file)), refused("it threw no key"));
    host.before_load([](const tenon::load_candidate&) -> std::optional<std::string> { throw 1; });
    EXPECT_EQ(printed(host.load<Greeter>(file)), refused("it threw an exception"));
    EXPECT_FALSE(exists(trace()));
}

TEST_F(before_load, may_change_the_hook_and_load_another) {
    tenon::expected<tenon::plugin<Greeter>> other = tenon::error{};
    host.before_load([&](const tenon::load_candidate&) -> std::optional<std::string> {
        host.before_load(nullptr);
        other = host.load<Greeter>("./greeter.so");
        return std::nullopt;
    });
    EXPECT_EQ(printed(host.load<Greeter>(file)), "loaded");
    EXPECT_EQ(printed(other), "loaded");
}

// What happens between the check and the load, at the one place where a test can do it without a race.
struct replaced : before_load {
    std::filesystem::path plugin = copy_of("eager.so", "plugin.so");

    void meanwhile(std::function<void()> replace) {
        host.before_load([replace](const tenon::load_candidate&) -> std::optional<std::string> {
            replace();
            return std::nullopt;
        });
    }
    void by(const char* other) { rename(copy_of(other, "new.so"), plugin); }
    std::string found(const std::string& what) const {
        return "host tests 2.1.0 loaded " + plugin.string() + ": expected the very file that was checked, found " +
               what + "; do not replace a plugin while it is being loaded";
    }
};

#ifndef _WIN32 // where an open file can't be replaced, only written to
TEST_F(replaced, by_another_plugin_is_found) {
    meanwhile([&] { by("two_faces.so"); });
    const auto refused = host.load<Greeter>(plugin);
    EXPECT_EQ(id_of(refused), "other-file");
    EXPECT_EQ(printed(refused), found("one without tenon_plugin_eager"));
}

TEST_F(replaced, by_a_copy_of_itself_is_found_by_its_inode) {
    meanwhile([&] { by("eager.so"); });
    EXPECT_EQ(printed(host.load<Greeter>(plugin)), found(plugin.string()));
}
#endif

TEST_F(replaced, manifest_is_found_in_memory) {
    meanwhile([&] { // in place: the same file, the same inode
        std::fstream bytes(plugin, std::ios::binary | std::ios::in | std::ios::out);
        const std::string all{std::istreambuf_iterator<char>(bytes), {}};
        bytes.seekp(static_cast<std::streamoff>(all.find("\"version\":\"1.0.0\"") + 11));
        bytes << '2';
    });
    const auto refused = host.load<Greeter>(plugin);
    EXPECT_EQ(id_of(refused), "manifest-changed");
    EXPECT_EQ(printed(refused), "host tests 2.1.0 loaded plugin eager 1.0.0: expected the manifest that was checked, "
                                "found another in memory; do not write to a plugin's file while it is in use");
}

#ifndef _WIN32 // sealed_on_windows_test.cpp
TEST_F(replaced, sealed_does_no_harm) {
    for (const char* other : {"two_faces.so", "eager.so"}) {
        host = tenon::host{test::app};
        std::filesystem::remove(plugin);
        copy_of("eager.so", "plugin.so");
        meanwhile([&] { by(other); });
        auto loaded = host.load<Greeter>(plugin, {.sealed = true});
        ASSERT_TRUE(loaded) << loaded.error();
        EXPECT_EQ(loaded->name(), "eager");
        EXPECT_EQ(loaded.value()->greet("x"), 42);
    }
    host = tenon::host{test::app};
    copy_of("eager.so", "other.so");
    meanwhile([&] { std::filesystem::resize_file(folder / "other.so", 0); });
    EXPECT_EQ(printed(host.load<Greeter>(folder / "other.so", {.sealed = true})), "loaded");
}
#endif

} // namespace
