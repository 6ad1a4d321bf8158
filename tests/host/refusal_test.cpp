// SPDX-License-Identifier: MIT
//
// Every refusal of a load: its words, and that nothing of the plugin has run.
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include "machine.hpp"
#include "support.hpp"

namespace older {
struct App {
    int (*add)(int a, int b);
};
struct Greeter {
    int (*greet)(tenon::string_view name);
};
} // namespace older
namespace changed {
struct App {
    std::int64_t (*add)(int a, int b);
    void (*note)(tenon::string_view text);
};
struct Greeter {
    int (*greet)(tenon::string_view name, int times);
};
} // namespace changed
namespace bigger {
struct Greeter {
    int (*greet)(tenon::string_view name);
    int (*shout)(tenon::string_view name);
};
} // namespace bigger

namespace {

constexpr tenon::exported<older::App> older_app{{.add = [](int a, int b) { return a + b; }}};
constexpr tenon::exported<changed::App> changed_app{
    {.add = [](int a, int b) -> std::int64_t { return a + b; }, .note = [](tenon::string_view) {}}};

// plugins/eager.cpp writes a file when any of its code runs.
using machine::elsewhere, machine::for_another_machine, machine::here;
const std::string size = std::to_string(sizeof(tenon_entry));

struct refusal : test::hosting {
    refusal() { test::set_variable("TENON_TEST_TRACE", trace()); }
    ~refusal() override { test::unset_variable("TENON_TEST_TRACE"); }

    std::filesystem::path trace() const { return folder / "trace"; }
    bool has_run() const { return exists(trace()); }

    static std::string bytes_of(const char* file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

TEST_F(refusal, has_a_twin_that_is_loaded_and_runs) {
    tenon::host host{test::app};
    EXPECT_EQ(printed(host.load<Greeter>("./eager.so")), "loaded");
    EXPECT_TRUE(has_run());
}

TEST_F(refusal, of_a_file_that_is_not_there) {
    tenon::host host{test::app};
    const auto refused = host.load<Greeter>("nowhere.so");
    EXPECT_EQ(id_of(refused), "image-unreadable");
    EXPECT_EQ(printed(refused), "reading " + in_plugins("nowhere.so") +
                                    ": expected a file that can be read, found No such "
                                    "file or directory; check its name and its permissions");
}

TEST_F(refusal, of_a_folder) {
    tenon::host host{test::app};
    EXPECT_EQ(printed(host.load<Greeter>(TENON_TEST_PLUGINS)),
              "reading " + in_plugins(TENON_TEST_PLUGINS) +
                  ": expected a file that can be read, found a directory; check its name and its "
                  "permissions");
}

TEST_F(refusal, of_a_file_that_is_no_image) {
    std::ofstream(folder / "text.so") << "hello";
    tenon::host host{test::app};
    const auto refused = host.load<Greeter>(folder / "text.so");
    EXPECT_EQ(id_of(refused), "not-an-image");
    EXPECT_EQ(printed(refused),
              "reading " + (folder / "text.so").string() +
                  ": expected an ELF, PE or Mach-O image, found a file that starts with \"hell\"; give "
                  "the library or executable itself");
}

TEST_F(refusal, of_a_library_that_knows_nothing_of_tenon) {
    tenon::host host{test::app};
    const auto refused = host.load<Greeter>("plain.so");
    EXPECT_EQ(id_of(refused), "no-manifest");
    EXPECT_EQ(printed(refused), "reading " + in_plugins("plain.so") +
                                    ": expected a Tenon manifest, found none; build it "
                                    "with TENON_PLUGIN or TENON_HOST, or load it by symbols, unchecked");
}

TEST_F(refusal, of_a_library_that_is_only_a_host) {
    tenon::host host{test::app};
    const auto refused = host.load<Greeter>("./host_only.so");
    EXPECT_EQ(id_of(refused), "no-plugin");
    EXPECT_EQ(printed(refused),
              "host tests 2.1.0 asked ./host_only.so for a plugin: expected a plugin's manifest, found only "
              "others; name a file that was built with TENON_PLUGIN");
}

TEST_F(refusal, of_two_plugins_in_one_file) {
    tenon::host host{test::app};
    const auto refused = host.load<Greeter>("./two_plugins.so");
    EXPECT_EQ(id_of(refused), "two-plugins");
    const auto found = [](const std::string& both) {
        return "host tests 2.1.0 asked ./two_plugins.so for a plugin: expected one, found " + both +
               "; link one TENON_PLUGIN into each file";
    };
    const std::string one_way = found("plugin first 1.0.0 and plugin second 1.0.0");
    const std::string other_way = found("plugin second 1.0.0 and plugin first 1.0.0"); // as some compilers order them
    EXPECT_EQ(printed(refused), printed(refused) == other_way ? other_way : one_way);
}

TEST_F(refusal, of_a_hidden_entry) {
    tenon::host host{test::app};
    const auto refused = host.load<Greeter>("./hidden.so");
    EXPECT_EQ(id_of(refused), "no-entry");
    EXPECT_EQ(printed(refused),
              "host tests 2.1.0 asked ./hidden.so for its entry: expected tenon_plugin_eager among the "
              "file's dynamic symbols, found none; do not hide or strip it (a version script must list "
              "tenon_plugin_*)");
    EXPECT_FALSE(has_run());
}

#ifndef _WIN32 // where no flag forbids it
TEST_F(refusal, of_a_library_that_forbids_dlopen) {
    tenon::host host{test::app};
    const auto refused = host.load<Greeter>("./nodlopen.so");
    EXPECT_EQ(id_of(refused), "never-opens");
    EXPECT_EQ(printed(refused),
              "host tests 2.1.0 asked for ./nodlopen.so: expected a library that can be loaded, found one "
              "linked with -z nodlopen (or an executable); link the plugin without that flag");
    EXPECT_FALSE(has_run());
}

#endif

TEST_F(refusal, of_a_missing_interface) {
    tenon::host host{test::course};
    const auto refused = host.load<Greeter>("./eager.so");
    EXPECT_EQ(id_of(refused), "incompatible");
    EXPECT_EQ(printed(refused),
              "plugin eager 1.0.0 does not fit host tests 2.1.0:\n"
              "App: plugin eager 1.0.0 expects this interface, host tests 2.1.0 has none of that name "
              "[missing-interface]\n"
              "  use a host that offers it, or let plugin eager 1.0.0 not import it");
    EXPECT_FALSE(has_run());
}

TEST_F(refusal, of_a_missing_function) {
    tenon::host host{older_app};
    const auto refused = host.load<Greeter>("./eager.so");
    EXPECT_EQ(id_of(refused), "incompatible");
    EXPECT_EQ(printed(refused),
              "plugin eager 1.0.0 does not fit host tests 2.1.0:\n"
              "App.note: plugin eager 1.0.0 expects void (tenon_string_view), host tests 2.1.0 has no such "
              "function [missing-function]\n"
              "  use a newer host, or let plugin eager 1.0.0 need less of App (tenon::needs)");
    EXPECT_FALSE(has_run());
}

TEST_F(refusal, of_another_signature) {
    tenon::host host{changed_app};
    const auto refused = host.load<Greeter>("./eager.so");
    EXPECT_EQ(id_of(refused), "incompatible");
    EXPECT_EQ(printed(refused),
              "plugin eager 1.0.0 does not fit host tests 2.1.0:\n"
              "App.add(result): plugin eager 1.0.0 expects i32, host tests 2.1.0 has i64 [integer-width]\n"
              "  rebuild plugin eager 1.0.0 or host tests 2.1.0 with the header of the other");
    EXPECT_FALSE(has_run());
}

TEST_F(refusal, of_what_the_plugin_does_not_offer) {
    tenon::host host{test::app};
    EXPECT_EQ(printed(host.load<Painter>("./eager.so")),
              "plugin eager 1.0.0 does not fit host tests 2.1.0:\n"
              "Painter: host tests 2.1.0 expects this interface, plugin eager 1.0.0 has none of that name "
              "[missing-interface]\n"
              "  use a plugin that offers it, or let host tests 2.1.0 not import it");
    EXPECT_EQ(
        printed(host.load<bigger::Greeter>("./eager.so")),
        "plugin eager 1.0.0 does not fit host tests 2.1.0:\n"
        "Greeter.shout: host tests 2.1.0 expects i32 (tenon_string_view), plugin eager 1.0.0 has no such function "
        "[missing-function]\n"
        "  use a newer plugin, or let host tests 2.1.0 need less of Greeter (tenon::needs)");
    EXPECT_EQ(printed(host.load<changed::Greeter>("./eager.so")),
              "plugin eager 1.0.0 does not fit host tests 2.1.0:\n"
              "Greeter.greet: host tests 2.1.0 expects i32 (tenon_string_view, i32), plugin eager 1.0.0 has i32 "
              "(tenon_string_view) [argument-count]\n"
              "  rebuild host tests 2.1.0 or plugin eager 1.0.0 with the header of the other");
    EXPECT_FALSE(has_run());
}

TEST_F(refusal, tells_all_differences_at_once) {
    tenon::host host{changed_app};
    auto refused = host.load<changed::Greeter, Painter>("./eager.so");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().report.verdict, tenon::verdict::incompatible);
    EXPECT_EQ(refused.error().report.findings.size(), 3u);
    EXPECT_FALSE(has_run());
}

TEST_F(refusal, of_a_linked_in_plugin) {
    tenon::host host{older_app};
    EXPECT_EQ(printed(host.add<Greeter>(TENON_STATIC_PLUGIN(greeter))),
              "plugin greeter 1.0.0 does not fit host tests 2.1.0:\n"
              "App.note: plugin greeter 1.0.0 expects void (tenon_string_view), host tests 2.1.0 has no such function "
              "[missing-function]\n"
              "  use a newer host, or let plugin greeter 1.0.0 need less of App (tenon::needs)");
    tenon::host fitting{test::app};
    EXPECT_EQ(printed(fitting.add<Greeter>(TENON_STATIC_PLUGIN(greeter))), "loaded");
}

TEST_F(refusal, by_the_dynamic_loader) {
    tenon::host host{test::app};
    const auto refused = host.load<Greeter>("dangling.so");
    EXPECT_EQ(id_of(refused), "open-failed");
#ifdef _WIN32
    const std::string says; // the system's words, in its language
#else
    const std::string says = in_plugins("dangling.so") + ": undefined symbol: found_nowhere";
#endif
    const std::string message = "host tests 2.1.0 loaded dangling.so: the check passed, but the dynamic loader says: ";
    EXPECT_EQ(printed(refused).substr(0, (message + says).size()), message + says);
    EXPECT_GT(printed(refused).size(), message.size());
}

TEST_F(refusal, of_another_machine) {
    std::filesystem::current_path(folder);
    std::ofstream("eager.so", std::ios::binary) << for_another_machine(bytes_of(TENON_TEST_PLUGINS "/eager.so"));
    tenon::host host{test::app};
    const auto refused = host.load<Greeter>("./eager.so");
    EXPECT_EQ(id_of(refused), "other-target");
    EXPECT_EQ(printed(refused), "host tests 2.1.0 asked for plugin eager 1.0.0: expected an image for the processor "
                                "that its manifest names, " +
                                    here + ", found one for " + elsewhere + "; build it again for that");
    EXPECT_FALSE(has_run());
}

TEST_F(refusal, of_a_damaged_entry) {
    struct head { // of tenon_entry
        std::uint32_t magic = TENON_MAGIC, size = sizeof(tenon_entry);
        std::uint16_t major = TENON_ABI_MAJOR;
    };
    const auto load = [&](head h) {
        std::string bytes = bytes_of("greeter.so");
        const std::size_t at = bytes.find(std::string("TNON").append(1, char{sizeof(tenon_entry)}).append(3, 0));
        EXPECT_NE(at, std::string::npos);
        std::memcpy(&bytes[at], &h, offsetof(head, major) + sizeof h.major);
        std::filesystem::remove(folder / "copy.so");
        std::ofstream(folder / "copy.so", std::ios::binary) << bytes;
        return printed(tenon::host{test::app}.load<Greeter>(folder / "copy.so"));
    };
    const std::string asked = "host tests 2.1.0 asked plugin greeter 1.0.0 for its entry: expected ";
    const std::string remedy = "; build the plugin again";
    EXPECT_EQ(load({.magic = 1}), asked + "the mark 0x4e4f4e54, found 0x1" + remedy);
    EXPECT_EQ(load({.size = 8}), asked + "a size of at least " + size + " bytes, found 8" + remedy);
#ifndef _WIN32 // where symbols have no size
    EXPECT_EQ(load({.size = 4096}),
              asked + "a size of at most " + size + " bytes, as its symbol has, found 4096" + remedy);
#endif
    EXPECT_EQ(load({.major = 2}), asked + "version 1 of the contract, found version 2" + remedy);
    EXPECT_EQ(load({}), "loaded");
}

// What somebody's own code may hand over.
TEST_F(refusal, of_a_damaged_linked_in_entry) {
    tenon::host host{test::app};
    const tenon_entry& right = TENON_STATIC_PLUGIN(greeter);
    const std::string asked = "host tests 2.1.0 asked a linked-in plugin for its entry: expected ";
    tenon_entry wrong = right;
    wrong.size = 8;
    EXPECT_EQ(printed(host.add<Greeter>(wrong)),
              asked + "a size of at least " + size + " bytes, found 8; build the plugin again");
    wrong = right;
    wrong.import_count = 0;
    EXPECT_EQ(printed(host.add<Greeter>(wrong)),
              "host tests 2.1.0 asked plugin greeter 1.0.0 for its entry: expected slots and tables as the manifest "
              "describes them, found others; build the plugin again");
    EXPECT_EQ(printed(host.add<Greeter>(right)), "loaded");
}

#ifndef _WIN32 // where a loaded file can't be replaced
// The dynamic loader gives what it has under that path, which is not what is there now.
TEST_F(refusal, of_a_file_that_was_replaced_while_it_is_loaded) {
    tenon::host host{test::app, test::course};
    const std::filesystem::path file = copy_of("greeter.so", "plugin.so");
    ASSERT_TRUE(host.load<Greeter>(file));
    const std::string refused =
        "host tests 2.1.0 loaded " + file.string() + ": expected the very file that was checked, found ";
    const std::string remedy = "; do not replace a plugin while it is being loaded";
    rename(copy_of("two_faces.so", "new.so"), file);
    EXPECT_EQ(printed(host.load<Greeter>(file)), refused + "one without tenon_plugin_two_faces" + remedy);
    rename(copy_of("greeter.so", "new.so"), file);
    EXPECT_EQ(printed(host.load<Greeter>(file)), refused + "the one that was there before" + remedy);
    EXPECT_EQ(id_of(host.load<Greeter>(file)), "other-file");

    tenon::host other{test::app};
    EXPECT_EQ(id_of(other.load<Greeter>(file)), "owned");
}
#endif

} // namespace
