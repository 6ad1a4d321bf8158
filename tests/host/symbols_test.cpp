// SPDX-License-Identifier: MIT
//
// Plugins bound by symbol: to functions that this program exports under their names, or a library that it uses.
#include "meeting.hpp"
#include "support.hpp"

#include <atomic>
#include <thread>

#include <tenon/symbol.hpp>

namespace changed {
struct Tracing {
    int (*add)(int a, int b);
    int (*trace)(std::int64_t level);
};
} // namespace changed

TENON_SYMBOL(Odd, here);
int Odd_here(int x) { return x + 7; }
extern "C" TENON_EXPORT int Odd_data;
int Odd_data = 7;
extern "C" TENON_EXPORT int my_add(int, int);
int my_add(int a, int b) { return a - b; }
TENON_SYMBOL(Odd, elsewhere); // the library has it
extern "C" const void* place_in_library();

namespace {

constexpr tenon::exported<changed::Tracing> changed_table{
    {.add = [](int, int) { return -1; }, .trace = [](std::int64_t) { return -1; }}};

enum member { has_add = 1, has_trace = 2, has_sum = 4 };

const std::string program = test::file_of(&Odd_data);
const std::string library = test::file_of(place_in_library());
#ifdef _WIN32 // one library is asked, and nothing behind it
const std::string elsewhere = "not found";
#else
const std::string elsewhere = "found in " + library;
#endif

struct symbols : test::hosting, testing::WithParamInterface<test::way> {
    tenon::expected<tenon::plugin<Traced>> tracing(tenon::host& host, tenon::load_options options = {}) {
        options.from = tenon::source::symbols;
        options.when = GetParam().when;
        return GetParam().linked_in ? host.add<Traced>(TENON_STATIC_PLUGIN(tracing), options)
                                    : host.load<Traced>("./tracing.so", options);
    }
};
INSTANTIATE_TEST_SUITE_P(each_way, symbols, test::every_way, test::name_of_each);

TEST_P(symbols, bind_functions_and_leave_out_what_is_none) {
    tenon::host host;
    auto plugin = tracing(host);
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin->report().verdict, tenon::verdict::equal);
    EXPECT_EQ(plugin.value()->trace(1), 2);
    EXPECT_EQ(plugin.value()->sum(30, 4), 34) << "variadic, so bound at start in every mode";
    EXPECT_EQ(plugin.value()->has(), has_add | has_trace | has_sum);
    EXPECT_STOPPED(plugin.value()->hook(1),
                   "plugin tracing called Tracing.hook, but host symbols 2.1.0 does not offer it; "
                   "ask has<>() before the call");
}

TEST_P(symbols, may_be_withheld) {
    tenon::host host;
    auto plugin = tracing(host, {.withhold = {"Tracing.trace"}});
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin.value()->has(), has_add | has_sum);
    EXPECT_STOPPED(plugin.value()->trace(1),
                   "plugin tracing called Tracing.trace, but host symbols 2.1.0 withholds it from "
                   "this plugin; ask has<>() before the call");
}

TEST_P(symbols, are_checked_where_there_is_a_manifest) {
    tenon::host host{changed_table}; // says more than TENON_HOST does
    auto plugin = tracing(host);
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin->report().verdict, tenon::verdict::compatible);
    EXPECT_EQ(plugin.value()->has(), has_add);
    EXPECT_STOPPED(plugin.value()->trace(1),
                   "plugin tracing called Tracing.trace, but host symbols 2.1.0 offers it with "
                   "another signature; see the notes of plugin.report(), and ask has<>() before "
                   "the call");
}

TEST_P(symbols, of_a_library) {
    tenon::host host;
    auto plugin = tracing(host, {.symbols_of = place_in_library()});
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin.value()->trace(1), 102);
    EXPECT_EQ(plugin.value()->sum(30, 4), 134);
}

TEST_P(symbols, of_a_library_are_checked_against_its_own_manifest) {
    tenon::host host{changed_table};
    auto plugin = tracing(host, {.symbols_of = place_in_library()});
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin->report().verdict, tenon::verdict::equal);
    EXPECT_EQ(plugin.value()->has(), has_add | has_trace | has_sum);
    EXPECT_EQ(plugin.value()->trace(1), 102);
}

TEST_P(symbols, by_sixteen_threads_at_once) {
    constexpr int threads = 16;
    for (int round = 0; round < 10; ++round) {
        tenon::host host;
        auto plugin = tracing(host);
        ASSERT_TRUE(plugin) << plugin.error();
        std::atomic<int> wrong = 0;
        test::meeting together(threads);
        std::vector<std::thread> all;
        for (int t = 0; t < threads; ++t)
            all.emplace_back([&, t] {
                together.arrive_and_wait();
                wrong += plugin.value()->trace(t) != t + 1;
                wrong += (plugin.value()->has() & has_trace) == 0;
            });
        for (std::thread& t : all) t.join();
        EXPECT_EQ(wrong, 0);
    }
}

struct odd_symbols : test::hosting {
    tenon::host host;
    tenon::expected<tenon::plugin<OddCalls>> load(tenon::load_options options = {}) {
        options.from = tenon::source::symbols;
        return host.load<OddCalls>("./odd.so", options);
    }
};

TEST_F(odd_symbols, are_told_all_at_once) {
    const auto refused = load();
    EXPECT_EQ(id_of(refused), "symbols-absent");
    EXPECT_EQ(printed(refused), "plugin odd 1.0.0 asked for functions by symbol, and not all can be had:\n"
                                "  Odd_nowhere: expected in " +
                                    program +
                                    ", not found\n"
                                    "  Odd_elsewhere: expected in " +
                                    program + ", " + elsewhere +
                                    "\n"
                                    "  Odd_data: expected a function, found data in " +
                                    program +
                                    "\n"
                                    "export them with TENON_SYMBOL and tenon_export_symbols(), or bind from tables");
}

TEST_F(odd_symbols, on_first_call_keep_their_stubs) {
    const auto plugin = load({.when = tenon::moment::first_call});
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin.value()->has(), 1);
    EXPECT_EQ(plugin.value()->here(1), 8);
    const std::string why = " is not a function that " + program + " exports";
    EXPECT_STOPPED(plugin.value()->nowhere(1), "plugin odd called Odd.nowhere, but the symbol Odd_nowhere" + why);
    EXPECT_STOPPED(plugin.value()->elsewhere(1), "plugin odd called Odd.elsewhere, but the symbol Odd_elsewhere" + why);
    EXPECT_STOPPED(plugin.value()->data(1), "plugin odd called Odd.data, but the symbol Odd_data" + why);
}

TEST_F(odd_symbols, are_taken_by_name_alone_where_nothing_describes_them) {
    const auto plugin = load({.when = tenon::moment::first_call});
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin->report().verdict, tenon::verdict::compatible);
    std::ostringstream notes;
    notes << plugin->report();
    EXPECT_EQ(notes.str(), "note: Odd: plugin odd 1.0.0 takes these functions by name alone; expected a manifest that "
                           "describes the exported functions, found names only, in " +
                               program + "; name the interface in TENON_HOST\n");
}

TEST_F(odd_symbols, of_the_library_are_asked_of_it_alone) {
    const auto refused = load({.symbols_of = place_in_library()});
    EXPECT_EQ(printed(refused), "plugin odd 1.0.0 asked for functions by symbol, and not all can be had:\n"
                                "  Odd_here: expected in " +
                                    library +
                                    ", not found\n"
                                    "  Odd_nowhere: expected in " +
                                    library +
                                    ", not found\n"
                                    "  Odd_data: expected in " +
                                    library +
                                    ", not found\n"
                                    "export them with TENON_SYMBOL and tenon_export_symbols(), or bind from tables");
}

TEST_F(odd_symbols, stand_for_plain_functions_only) {
    const auto refused =
        host.load<Mirror>("./slots.so", {.from = tenon::source::symbols, .when = tenon::moment::first_call});
    EXPECT_EQ(id_of(refused), "symbols-absent");
    const std::string text = printed(refused);
    for (const char* line :
         {"\n  Everything.version: expected a function of its own, found data, which no symbol can stand for\n",
          "\n  Everything.counted: expected a function of its own, found a function_ref or nested "
          "function, which no symbol can stand for\n",
          "\n  Everything.units[1].close: expected a function of its own, found a function_ref or nested "
          "function, which no symbol can stand for\n"})
        EXPECT_NE(text.find(line), std::string::npos) << text;
    EXPECT_EQ(text.find("Everything_twice"), std::string::npos) << "that one can be had by the first call";
}

TEST_F(odd_symbols, may_have_a_prefix_of_their_own) {
    const auto plugin = host.load<Traced>(
        "./tracing.so", {.from = tenon::source::symbols, .when = tenon::moment::first_call, .symbol_prefix = "my_"});
    ASSERT_TRUE(plugin) << plugin.error();
    EXPECT_EQ(plugin.value()->has(), has_add);
    EXPECT_STOPPED(plugin.value()->trace(1),
                   "plugin tracing called Tracing.trace, but the symbol my_trace is not a function "
                   "that " +
                       program + " exports");
}

TEST_F(odd_symbols, have_no_tables_to_fall_back_on) {
    EXPECT_EQ(printed(host.load<Traced>("./tracing.so")),
              "plugin tracing 1.0.0 does not fit host symbols 2.1.0:\n"
              "Tracing: plugin tracing 1.0.0 expects this interface, host symbols 2.1.0 has none of that name "
              "[missing-interface]\n"
              "  use a host that offers it, or let plugin tracing 1.0.0 not import it");
}

} // namespace
