// SPDX-License-Identifier: MIT
//
// Private copies: what is checked is what is loaded, whatever becomes of the file. before_load_test.cpp has the file
// that is replaced between the two.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <fstream>

#include "support.hpp"

namespace {

struct sealed : test::hosting {
    static constexpr const char* file = "./greeter.so";
    tenon::load_options as_copy{.sealed = true};

    static std::ptrdiff_t descriptors() {
        const std::filesystem::directory_iterator all("/proc/self/fd");
        return std::distance(begin(all), end(all));
    }
    static bool is_mapped(const std::string& name) {
        std::ifstream maps("/proc/self/maps");
        const std::string all{std::istreambuf_iterator<char>(maps), {}};
        return all.find(name) != std::string::npos;
    }
};

TEST_F(sealed, copies_are_private_to_each_host) {
    static constexpr tenon::exported<App> other_app{
        {.add = [](int, int) { return -1; }, .note = [](tenon::string_view) {}}};
    tenon::host first{test::app}, second{other_app}, third{test::app};
    auto a = first.load<Greeter>(file, as_copy);
    auto b = second.load<Greeter>(file, as_copy);
    auto c = third.load<Greeter>(file);
    ASSERT_TRUE(a) << a.error();
    ASSERT_TRUE(b) << b.error();
    ASSERT_TRUE(c) << c.error();
    EXPECT_EQ(a.value()->greet("a"), 42);
    EXPECT_EQ(b.value()->greet("b"), -1);
    EXPECT_EQ(c.value()->greet("c"), 42);
    second = tenon::host{};
    EXPECT_EQ(a.value()->greet("a"), 42);
    EXPECT_EQ(printed(second.load<>(file, as_copy)), "plugin greeter 1.0.0 does not fit host tests 2.1.0:\n"
                                                     "App: plugin greeter 1.0.0 expects this interface, host tests "
                                                     "2.1.0 has none of that name [missing-interface]\n"
                                                     "  use a host that offers it, or let plugin greeter 1.0.0 not "
                                                     "import it");
}

TEST_F(sealed, are_one_plugin_in_one_host) {
    tenon::host host{test::app};
    auto first = host.load<Greeter>(file, as_copy);
    auto second = host.load<Greeter>(std::filesystem::absolute("greeter.so"), as_copy);
    ASSERT_TRUE(first) << first.error();
    ASSERT_TRUE(second) << second.error();
    EXPECT_EQ(first.value()->greet, second.value()->greet);
    EXPECT_EQ(id_of(host.load<Greeter>(file)), "other-options");
}

TEST_F(sealed, can_be_written_to_by_nobody) {
    tenon::host host{test::app};
    host.before_load([&](const tenon::load_candidate& c) -> std::optional<std::string> {
        const std::string own = "/proc/self/fd/" + std::to_string(c.descriptor);
        const int writable = open(own.c_str(), O_RDWR | O_CLOEXEC);
        EXPECT_EQ(pwrite(writable, "x", 1, 0), -1);
        EXPECT_EQ(ftruncate(writable, 0), -1);
        close(writable);
        return std::nullopt;
    });
    EXPECT_EQ(printed(host.load<Greeter>(file, as_copy)), "loaded");
}

TEST_F(sealed, are_independent_of_their_file) {
    const auto copy = copy_of("greeter.so", "copy.so");
    tenon::host host{test::app};
    auto greeter = host.load<Greeter>(copy, as_copy);
    ASSERT_TRUE(greeter) << greeter.error();
    std::filesystem::resize_file(copy, 0); // with the file mapped, the next call would be a SIGBUS
    EXPECT_EQ(greeter.value()->greet("x"), 42);
}

TEST_F(sealed, go_with_their_host) {
    const auto before = descriptors();
    for (int round = 0; round < 3; ++round) {
        tenon::host host{test::app};
        ASSERT_TRUE(host.load<Greeter>(file, as_copy));
        EXPECT_TRUE(is_mapped("/memfd:greeter.so"));
        EXPECT_EQ(descriptors(), before + 1);
    }
    EXPECT_FALSE(is_mapped("/memfd:greeter.so"));
    EXPECT_EQ(descriptors(), before);
}

// Its number must not become the name of another copy: the dynamic loader would take the one for the other.
TEST_F(sealed, that_stay_mapped_keep_their_descriptor) {
    for (int round = 0; round < 2; ++round) {
        const auto before = descriptors();
        {
            tenon::host host{test::app};
            ASSERT_TRUE(host.load<Greeter>("./stays.so", as_copy));
        }
        EXPECT_EQ(descriptors(), before + 1);
    }
    tenon::host host{test::app, test::course};
    EXPECT_EQ(printed(host.load<Greeter>("./two_faces.so", as_copy)), "loaded");
}

TEST_F(sealed, are_refused_as_files_are) {
    const auto before = descriptors();
    tenon::host host{test::app};
    EXPECT_EQ(printed(host.load<Greeter>("plain.so", as_copy)), printed(host.load<Greeter>("plain.so")));
    EXPECT_EQ(printed(host.load<Greeter>("nowhere.so", as_copy)), printed(host.load<Greeter>("nowhere.so")));
    EXPECT_EQ(printed(host.load<Painter>(file, as_copy)), printed(host.load<Painter>(file)));
    EXPECT_EQ(descriptors(), before);
}

} // namespace
