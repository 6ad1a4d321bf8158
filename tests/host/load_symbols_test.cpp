// SPDX-License-Identifier: MIT
//
// Libraries without a manifest, taken by the names of what they export.
#include <cstdlib>

#include "support.hpp"

namespace {

struct load_symbols : test::hosting {
    // plugins/by_name.cpp writes this file when any of its code runs.
    load_symbols() { test::set_variable("TENON_TEST_TRACE", trace()); }
    ~load_symbols() override { test::unset_variable("TENON_TEST_TRACE"); }
    std::filesystem::path trace() const { return folder / "trace"; }

    static constexpr const char* file = "./by_name.so";
    std::optional<tenon::host> host{std::in_place, test::app};
};

TEST_F(load_symbols, fills_an_interface_by_names) {
    for (const bool sealed : {false, true}) {
        auto library = host->load_symbols<Greeter>(file, {.sealed = sealed});
        ASSERT_TRUE(library) << library.error();
        EXPECT_EQ(library.value()->greet("four"), 4);
        EXPECT_TRUE(library->has<&Greeter::greet>());
        EXPECT_EQ(library->name(), "by_name");
        EXPECT_EQ(library->version(), "");
        EXPECT_EQ(library->report().verdict, tenon::verdict::compatible);
        std::ostringstream notes;
        notes << library->report();
        EXPECT_EQ(notes.str(),
                  "note: Greeter: host tests 2.1.0 takes these functions by name alone; expected a manifest that "
                  "describes the exported functions, found names only, in ./by_name.so; build it with TENON_PLUGIN\n");
    }
}

TEST_F(load_symbols, takes_names_with_another_prefix_or_none) {
    auto bare = host->load_symbols<Io>(file, {.prefix = ""});
    ASSERT_TRUE(bare) << bare.error();
    EXPECT_EQ(bare.value()->open(10), 11);
    EXPECT_EQ(bare.value()->close(10), 9);
    EXPECT_EQ(id_of(host->load_symbols<Io>(file)), "symbols-absent");
}

TEST_F(load_symbols, tells_all_that_is_missing_and_runs_nothing) {
    const auto refused = host->load_symbols<Tracing, Io>(file);
    EXPECT_EQ(id_of(refused), "symbols-absent");
    EXPECT_EQ(
        printed(refused),
        "host tests 2.1.0 asked ./by_name.so for functions by symbol, and not all can be had:\n"
        "  Tracing_trace: expected a function, found data in ./by_name.so\n"
        "  Tracing_sum: expected in ./by_name.so, not found\n"
        "  Tracing.hook: expected a function of its own, found a function_ref or nested function, which no symbol "
        "can stand for\n"
        "  Tracing.level: expected a function of its own, found data, which no symbol can stand for\n"
        "  Io_open: expected in ./by_name.so, not found\n"
        "  Io_close: expected in ./by_name.so, not found\n"
        "name them as the library does (load_symbols_options::prefix), or need less (tenon::needs)");
    EXPECT_FALSE(exists(trace()));
}

TEST_F(load_symbols, may_need_less) {
    auto library = host->load_symbols<tenon::imports_t<Tracing, tenon::needs<&Tracing::add>>>(file);
    ASSERT_TRUE(library) << library.error();
    EXPECT_EQ(library.value()->add(1, 2), 3);
    EXPECT_FALSE(library->has<&Tracing::trace>());
    EXPECT_STOPPED(library.value()->trace(1), "the host called Tracing.trace, but the plugin does not offer it, or has "
                                              "been unloaded; ask plugin.has<>() first");
}

TEST_F(load_symbols, never_looks_into_other_libraries) {
    struct C {
        int (*abs)(int);
    };
    EXPECT_EQ(printed(host->load_symbols<C>(file, {.prefix = ""})),
              "host tests 2.1.0 asked ./by_name.so for functions by symbol, and not all can be had:\n"
              "  abs: expected in ./by_name.so, not found\n"
              "name them as the library does (load_symbols_options::prefix), or need less (tenon::needs)");
}

TEST_F(load_symbols, leaves_plugins_to_load) {
    const auto refused = host->load_symbols<Greeter>("./greeter.so");
    EXPECT_EQ(id_of(refused), "has-manifest");
    EXPECT_EQ(printed(refused),
              "host tests 2.1.0 asked ./greeter.so for functions by symbol: expected a library without a plugin's "
              "manifest, found plugin greeter 1.0.0; take it by load, which checks it");
    EXPECT_EQ(id_of(host->load<Greeter>(file)), "no-manifest");
}

TEST_F(load_symbols, asks_before_load) {
    host->before_load([&](const tenon::load_candidate& c) -> std::optional<std::string> {
        EXPECT_EQ(c.manifest, "");
        EXPECT_EQ(c.file, std::filesystem::absolute(file));
        EXPECT_GE(c.descriptor, 0);
        EXPECT_EQ(c.report->findings.size(), 1u);
        return "no";
    });
    EXPECT_EQ(
        printed(host->load_symbols<Greeter>(file)),
        "host tests 2.1.0 asked for library by_name: expected that its before_load hook allows ./by_name.so, found "
        "that it refuses: no; change the file or the host's rules");
    EXPECT_FALSE(exists(trace()));
}

#ifndef _WIN32 // where an open file can't be replaced
TEST_F(load_symbols, finds_a_file_that_was_replaced) {
    const auto copy = copy_of("by_name.so", "copy.so");
    host->before_load([&](const tenon::load_candidate&) -> std::optional<std::string> {
        rename(copy_of("by_name.so", "new.so"), copy);
        return std::nullopt;
    });
    EXPECT_EQ(printed(host->load_symbols<Greeter>(copy)),
              "host tests 2.1.0 loaded " + copy.string() + ": expected the very file that was checked, found " +
                  copy.string() + "; do not replace a plugin while it is being loaded");
    EXPECT_EQ(printed(host->load_symbols<Greeter>(copy, {.sealed = true})), "loaded");
}
#endif

TEST_F(load_symbols, ends_with_the_host) {
    std::vector<std::string> told;
    const auto events = host->subscribe([&](const tenon::event& e) {
        told.push_back(std::string(name_of(e.what)) + " " + std::string(e.plugin) + " " + std::string(e.file));
    });
    auto library = host->load_symbols<Greeter>(file);
    ASSERT_TRUE(library) << library.error();
    host.reset();
    EXPECT_FALSE(library->has<&Greeter::greet>());
    EXPECT_STOPPED(library.value()->greet("x"),
                   "the host called Greeter.greet, but the plugin does not offer it, or has "
                   "been unloaded; ask plugin.has<>() first");
    EXPECT_EQ(told, (std::vector<std::string>{"checked by_name ./by_name.so", "loaded by_name ./by_name.so",
                                              "stopped by_name ./by_name.so", "unloaded by_name ./by_name.so"}));
}

} // namespace
