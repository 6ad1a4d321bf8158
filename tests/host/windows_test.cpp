// SPDX-License-Identifier: MIT
//
// What only Windows has: names in UTF-16, a file that is held open instead of copied, libraries beside a library.
#include <fstream>

#include <windows.h>

#include "support.hpp"

namespace {

struct windows : test::hosting {
    static std::string utf8(const std::filesystem::path& path) {
        const std::u8string text = path.u8string();
        return {text.begin(), text.end()};
    }
    // Whether somebody else could do this to a file now.
    static bool can_open(const std::filesystem::path& file, DWORD access) {
        HANDLE opened = CreateFileW(file.c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                    nullptr, OPEN_EXISTING, 0, nullptr);
        if (opened == INVALID_HANDLE_VALUE) return false;
        CloseHandle(opened);
        return true;
    }

    std::optional<tenon::host> host{std::in_place, test::app};
};

TEST_F(windows, paths_are_unicode) {
    // Greek, Cyrillic, and a letter outside the first plane: no single code page has them.
    const std::filesystem::path directory = folder / L"\u03b1\u0416 \U0001d11e";
    create_directory(directory);
    const std::filesystem::path file = directory / L"\u043f\u043b\u0430\u0433\u0438\u043d.dll";
    copy_file("greeter.so", file);
    std::vector<std::string> told;
    const auto all = host->subscribe([&](const tenon::event& e) { told.emplace_back(e.file); });
    auto greeter = host->load<Greeter>(file);
    ASSERT_TRUE(greeter) << greeter.error();
    EXPECT_EQ(greeter.value()->greet("x"), 42);
    EXPECT_EQ(told, std::vector<std::string>(4, utf8(file)));

    EXPECT_EQ(printed(host->load<Greeter>(directory / L"\u0416.dll")),
              "reading " + utf8(directory / L"\u0416.dll") +
                  ": expected a file that can be read, found No such file or directory; check its name and its "
                  "permissions");
    const auto found = host->scan(directory);
    ASSERT_TRUE(found) << found.error();
    ASSERT_EQ(found->plugins.size(), 1u);
    EXPECT_EQ(found->plugins[0].file, file);
    EXPECT_EQ(found->plugins[0].name, "greeter");
}

TEST_F(windows, a_file_needs_no_suffix) {
    auto greeter = host->load<Greeter>(copy_of("greeter.so", "greeter"));
    ASSERT_TRUE(greeter) << greeter.error();
    EXPECT_EQ(greeter.value()->greet("x"), 42);
}

TEST_F(windows, a_file_is_one_plugin_under_each_of_its_names) {
    const auto copy = copy_of("greeter.so", "greeter.dll");
    create_hard_link(copy, folder / "other.dll");
    auto first = host->load<Greeter>(copy);
    auto second = host->load<Greeter>(folder / "OTHER.DLL");
    ASSERT_TRUE(first) << first.error();
    ASSERT_TRUE(second) << second.error();
    EXPECT_EQ(first.value()->greet, second.value()->greet);
}

TEST_F(windows, a_sealed_file_is_held) {
    const auto copy = copy_of("eager.so", "copy.dll");
    int calls = 0;
    host->before_load([&](const tenon::load_candidate& c) -> std::optional<std::string> {
        ++calls;
        EXPECT_EQ(c.file, copy);
        EXPECT_FALSE(can_open(copy, GENERIC_WRITE)) << "nobody can write to it";
        EXPECT_FALSE(can_open(copy, DELETE)) << "nor replace or remove it";
        EXPECT_TRUE(can_open(copy, GENERIC_READ));
        return std::nullopt;
    });
    auto greeter = host->load<Greeter>(copy, {.sealed = true});
    ASSERT_TRUE(greeter) << greeter.error();
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(greeter.value()->greet("x"), 42);
    EXPECT_FALSE(can_open(copy, GENERIC_WRITE));
    host.reset();
    EXPECT_TRUE(can_open(copy, GENERIC_WRITE));
    EXPECT_TRUE(std::filesystem::remove(copy));
}

TEST_F(windows, a_file_that_somebody_writes_to_can_not_be_sealed) {
    const auto copy = copy_of("greeter.so", "copy.dll");
    {
        const std::fstream writer(copy, std::ios::binary | std::ios::in | std::ios::out);
        const auto refused = host->load<Greeter>(copy, {.sealed = true});
        EXPECT_EQ(id_of(refused), "sealed-copy-failed");
        EXPECT_NE(printed(refused).find("holding the file: "), std::string::npos) << printed(refused);
    }
    EXPECT_EQ(printed(host->load<Greeter>(copy, {.sealed = true})), "loaded");
}

TEST_F(windows, a_plugin_is_unloaded_and_its_file_free) {
    const auto copy = copy_of("greeter.so", "copy.dll");
    ASSERT_TRUE(host->load<Greeter>(copy));
    EXPECT_TRUE(test::is_mapped(copy));
    host.reset();
    EXPECT_FALSE(test::is_mapped(copy));
    EXPECT_TRUE(std::filesystem::remove(copy));
}

} // namespace
