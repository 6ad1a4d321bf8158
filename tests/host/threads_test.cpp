// SPDX-License-Identifier: MIT
//
// A host is used from any thread.
#include <atomic>
#include <barrier>
#include <thread>

#include "support.hpp"

namespace {

struct threads : test::hosting {};

constexpr tenon::exported<App> quiet{{.add = [](int a, int b) { return a + b; }, .note = [](tenon::string_view) {}}};

template <class F> void at_once(int count, F f) {
    std::barrier together(count);
    std::vector<std::thread> all;
    for (int i = 0; i < count; ++i)
        all.emplace_back([&, i] {
            together.arrive_and_wait();
            f(i);
        });
    for (std::thread& t : all) t.join();
}

TEST_F(threads, may_load_at_once) {
    std::vector<std::filesystem::path> files = {"./greeter.so"};
    for (const char* name : {"a.so", "b.so", "c.so"}) files.push_back(copy_of("greeter.so", name));
    tenon::host host{quiet};
    std::atomic<int> right = 0;
    at_once(8, [&](int i) {
        auto greeter = host.load<Greeter>(files[static_cast<std::size_t>(i) % files.size()]);
        if (greeter && greeter.value()->greet("x") == 42 && greeter->has<&Greeter::greet>()) ++right;
    });
    EXPECT_EQ(right, 8);
}

TEST_F(threads, of_which_one_host_wins) {
    for (int round = 0; round < 10; ++round) {
        std::vector<tenon::host> hosts;
        for (int i = 0; i < 8; ++i) hosts.emplace_back(quiet);
        std::atomic<int> won = 0, refused = 0;
        at_once(8, [&](int i) {
            auto greeter = hosts[static_cast<std::size_t>(i)].add<Greeter>(TENON_STATIC_PLUGIN(greeter));
            if (greeter)
                won += greeter.value()->greet("x") == 42;
            else
                refused += greeter.error().id == "owned";
        });
        EXPECT_EQ(won, 1);
        EXPECT_EQ(refused, 7);
    }
}

TEST_F(threads, may_fail_to_start_a_plugin_that_others_want) {
    static constexpr tenon::exported<Course> refusing{
        {.number = [] { return 0; }, .mood = []() -> int { return refuses; }, .ended = [](int) {}}};
    std::vector<tenon::host> hosts;
    for (int i = 0; i < 8; ++i) hosts.emplace_back(refusing);
    std::atomic<int> wrong = 0;
    at_once(8, [&](int i) {
        for (int round = 0; round < 20; ++round) {
            const auto refused = hosts[static_cast<std::size_t>(i)].add<Painter>(TENON_STATIC_PLUGIN(hooks));
            wrong += id_of(refused) != "start-failed" && id_of(refused) != "owned";
        }
    });
    EXPECT_EQ(wrong, 0);
}

TEST_F(threads, may_set_the_handler_while_plugins_load) {
    tenon::host host{quiet};
    at_once(4, [&](int i) {
        if (i % 2 == 0)
            host.on_unbound([](const tenon::unbound_call&) {});
        else
            EXPECT_TRUE(host.load<Greeter>("./greeter.so"));
    });
}

} // namespace
