// SPDX-License-Identifier: MIT
//
// What a directory holds, with the verdict of each, and nothing of it loaded.
#include <cstdlib>
#include <fstream>

#include "support.hpp"

namespace {

struct scan : test::hosting {
    scan() { test::set_variable("TENON_TEST_TRACE", folder / "trace"); }
    ~scan() override {
        EXPECT_FALSE(exists(folder / "trace")) << "something of a plugin has run";
        test::unset_variable("TENON_TEST_TRACE");
    }

    static std::string line(const tenon::scanned_plugin& p) {
        std::string text = p.file.filename().string() + ": " + p.name + " " + p.version + " " + name_of(p.verdict());
        for (const std::string& i : p.imports) text += " <" + i;
        for (const std::string& e : p.exports) text += " >" + e;
        if (p.refusal) text += " " + p.refusal->id;
        return text;
    }
    static std::vector<std::string> lines(const tenon::expected<tenon::scan_result>& r) {
        std::vector<std::string> all;
        if (!r)
            all.push_back(r.error().message);
        else
            for (const tenon::scanned_plugin& p : r->plugins) all.push_back(line(p));
        return all;
    }
    using all = std::vector<std::string>;

    tenon::host host{test::app};
};

TEST_F(scan, lists_plugins_by_name_with_their_verdicts) {
    for (const char* name : {"two_faces.so", "eager.so", "hooks.so", "plain.so", "hidden.so"}) copy_of(name, name);
    EXPECT_EQ(
        lines(host.scan(folder)),
        (all{"eager.so: eager 1.0.0 equal <App >Greeter", "hidden.so: eager 1.0.0 unreadable <App >Greeter no-entry",
             "hooks.so: hooks 1.0.0 incompatible <Course >Painter incompatible", "plain.so:   unreadable no-manifest",
             "two_faces.so: two_faces 1.0.0 incompatible <App <Course >Greeter >Painter incompatible"}));
    EXPECT_EQ(lines(host.scan<Painter>(folder))[0], "eager.so: eager 1.0.0 incompatible <App >Greeter incompatible");
    EXPECT_EQ(lines(host.scan<Greeter>(folder))[0], "eager.so: eager 1.0.0 equal <App >Greeter");
}

TEST_F(scan, says_what_load_would_say) {
    const auto found = host.scan<Greeter>(TENON_TEST_PLUGINS);
    ASSERT_TRUE(found) << found.error();
    EXPECT_GT(found->plugins.size(), 10u);
    for (const tenon::scanned_plugin& p : found->plugins) {
        if (!p.refusal) continue; // it loads, and something of it would run
        std::ostringstream says;
        says << *p.refusal;
        EXPECT_EQ(says.str(), printed(host.load<Greeter>(p.file)));
    }
}

TEST_F(scan, finds_plugins_of_an_interface) {
    const auto found = host.scan(TENON_TEST_PLUGINS);
    ASSERT_TRUE(found) << found.error();
    const auto painters = found->offering<Painter>();
    ASSERT_EQ(painters.size(), 2u);
    EXPECT_EQ(painters[0]->name, "hooks");
    EXPECT_EQ(painters[1]->name, "two_faces");
    EXPECT_EQ(found->offering("Nobody").size(), 0u);
}

TEST_F(scan, tells_of_broken_files_and_leaves_out_others) {
    std::ofstream(folder / "empty.so");
    std::ofstream(folder / "notes.txt") << "not a plugin";
    std::ofstream(folder / "text.so") << "hello";
    std::filesystem::resize_file(copy_of("eager.so", "cut.so"), 1000);
    copy_of("eager.so", "no_suffix");
    copy_of("plain.so", "plain_library");
    std::filesystem::create_directory(folder / "folder.so");
#ifndef _WIN32 // where links need a right that most users have not
    std::filesystem::create_symlink("nowhere", folder / "link.so");
#endif
    const auto found = host.scan(folder);
    all expected{"cut.so:   unreadable image-truncated", "empty.so:   unreadable not-an-image",
                 "link.so:   unreadable image-unreadable", "no_suffix: eager 1.0.0 equal <App >Greeter",
                 "text.so:   unreadable not-an-image"};
#ifdef _WIN32
    expected.erase(expected.begin() + 2);
#endif
    EXPECT_EQ(lines(found), expected);
    EXPECT_EQ(found->plugins.back().refusal->message,
              "reading " + (folder / "text.so").string() +
                  ": expected an ELF, PE or Mach-O image, found a file that starts with \"hell\"; give the library or "
                  "executable itself");
}

TEST_F(scan, of_an_empty_directory_is_empty) {
    const auto found = host.scan(folder);
    ASSERT_TRUE(found) << found.error();
    EXPECT_TRUE(found->plugins.empty());
}

TEST_F(scan, of_no_directory_is_an_error) {
    const auto failed = host.scan("nowhere");
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().id, "directory-unreadable");
    EXPECT_EQ(failed.error().message,
              "host tests 2.1.0 asked for the plugins in nowhere: expected a directory that can be read, found No such "
              "file or directory; check its name and its permissions");
    copy_of("eager.so", "eager.so");
    EXPECT_EQ(host.scan(folder / "eager.so").error().message,
              "host tests 2.1.0 asked for the plugins in " + (folder / "eager.so").string() +
                  ": expected a directory that can be read, found Not a directory; check its name and its permissions");
}

TEST_F(scan, without_a_host_object_goes_by_the_manifest_of_this_program) {
    copy_of("eager.so", "eager.so");
    copy_of("hooks.so", "hooks.so");
    EXPECT_EQ(lines(tenon::scan(folder)), (all{"eager.so: eager 1.0.0 equal <App >Greeter",
                                               "hooks.so: hooks 1.0.0 incompatible <Course >Painter incompatible"}))
        << "TENON_HOST asks for a Greeter, and hooks has none";
}

} // namespace
