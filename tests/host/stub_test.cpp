// SPDX-License-Identifier: MIT
//
// Calls to slots that nothing is bound to: who is told, and how the process ends.
#include <csetjmp>
#include <cstdlib>
#include <iostream>

#include "support.hpp"

namespace {

struct stub : test::hosting {
    tenon::host host{test::app};
    tenon::expected<tenon::plugin<Greeter>> greeter = host.load<Greeter>("./greeter.so", {.withhold = {"App.note"}});
};

const std::string withheld =
    "plugin greeter called App.note, but host tests 2.1.0 withholds it from this plugin; ask has<>() before the call";

const std::string not_registered = "no host has registered it; the import must be named in TENON_PLUGIN, and what runs "
                                   "before there is a host, such as "
                                   "a static constructor, belongs into a start hook, tenon::start<f>";

TEST_F(stub, says_to_use_a_start_hook_before_there_is_a_host) {
    EXPECT_STOPPED(static_cast<void>(host.load<Greeter>("./early.so")),
                   "this plugin called App.add, but " + not_registered);
}

TEST_F(stub, says_to_name_the_import_that_the_plugin_forgot) {
    auto forgetful = host.load<Greeter>("./forgetful.so");
    ASSERT_TRUE(forgetful) << forgetful.error();
    EXPECT_STOPPED(forgetful.value()->greet("x"), "this plugin called Course.number, but " + not_registered);
}

TEST_F(stub, ends_the_process_with_one_line) { EXPECT_STOPPED(greeter.value()->greet("x"), withheld); }

TEST_F(stub, tells_the_handler_first) {
    host.on_unbound([](const tenon::unbound_call& c) {
        std::cerr << c.plugin << " | " << c.function << " | " << c.reason << std::endl;
    });
    EXPECT_EXIT(
        greeter.value()->greet("x"), ABORTED,
        testing::Eq("greeter | App.note | host tests 2.1.0 withholds it from this plugin; ask has<>() before the "
                    "call\ntenon: " +
                    withheld + "\n"));
}

TEST_F(stub, lets_a_handler_end_the_process) {
    host.on_unbound([](const tenon::unbound_call&) { std::_Exit(3); });
    EXPECT_EXIT(greeter.value()->greet("x"), testing::ExitedWithCode(3), testing::Eq(""));
}

std::jmp_buf back;

TEST_F(stub, lets_a_handler_leave_by_longjmp) {
    host.on_unbound([](const tenon::unbound_call&) { std::longjmp(back, 1); });
    EXPECT_EXIT(
        {
            for (static int calls = 0; calls < 3; ++calls)
                if (setjmp(back) == 0) greeter.value()->greet("x");
            std::_Exit(4);
        },
        testing::ExitedWithCode(4), testing::Eq(""));
}

TEST_F(stub, forgets_the_handler_with_its_host) {
    host.on_unbound([](const tenon::unbound_call&) { std::_Exit(3); });
    host.on_unbound(nullptr);
    EXPECT_STOPPED(greeter.value()->greet("x"), withheld);
}

TEST_F(stub, tells_only_the_handler_of_its_host) {
    tenon::host other{test::app};
    other.on_unbound([](const tenon::unbound_call&) { std::_Exit(3); });
    EXPECT_STOPPED(greeter.value()->greet("x"), withheld);
}

TEST_F(stub, of_a_linked_in_plugin_names_the_plugin) {
    auto linked_in = host.add<Greeter>(TENON_STATIC_PLUGIN(greeter), {.withhold = {"App.note"}});
    ASSERT_TRUE(linked_in) << linked_in.error();
    EXPECT_STOPPED(linked_in.value()->greet("x"), withheld);
}

} // namespace
