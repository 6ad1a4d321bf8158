// SPDX-License-Identifier: MIT
//
// A real plugin with random bytes of its entry changed: it is refused, or the change does no harm (where the dynamic
// loader writes an address, say). nothing_runs_test.cpp has damaged manifests; nobody can tell code from damage.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>

#include "image/reader.hpp"
#include "support.hpp"

namespace {

// TENON_TEST_SEED repeats a run that failed.
std::uint32_t chosen_seed() {
    const char* given = std::getenv("TENON_TEST_SEED");
    const std::uint32_t seed =
        given ? static_cast<std::uint32_t>(std::strtoul(given, nullptr, 10)) : std::random_device()();
    std::cout << "TENON_TEST_SEED=" << seed << '\n';
    return seed;
}

struct damaged_plugin : test::hosting {
    const std::string good = [] {
        std::ifstream in("eager.so", std::ios::binary);
        return std::string{std::istreambuf_iterator<char>(in), {}};
    }();
    std::mt19937 random{chosen_seed()};
    const std::filesystem::path file = folder / "plugin.so";

    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random); }
    void write(const std::string& bytes) const {
        std::filesystem::remove(file);
        std::ofstream(file, std::ios::binary) << bytes;
    }
    void change(std::string& bytes, std::size_t begin, std::size_t end) {
        for (std::size_t n = 1 + below(4); n != 0; --n) {
            char& c = bytes[begin + below(end - begin)];
            c = below(2) == 0 ? static_cast<char>(c ^ (1 << below(8))) : static_cast<char>(below(256));
        }
    }
};

// In a child each, as a damaged entry might lead anywhere.
TEST_F(damaged_plugin, is_never_started_with_a_damaged_entry) {
    auto image = tenon::image::read_path("eager.so");
    ASSERT_TRUE(image);
    const auto entry = image->find_symbol("tenon_plugin_eager");
    ASSERT_TRUE(entry && *entry && (*entry)->offset);
    const std::size_t begin = *(*entry)->offset, size = (*entry)->size;
    enum : int { refused, works, broken };
    int count[3] = {};
    for (int round = 0; round < 400; ++round) {
        std::string bytes = good;
        change(bytes, begin, begin + size);
        write(bytes);
        const pid_t child = fork();
        if (child == 0) {
            tenon::host host{test::app};
            auto plugin = host.load<Greeter>(file);
            _exit(!plugin ? refused : plugin.value()->greet("x") == 42 ? works : broken);
        }
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) != broken) << "in round " << round;
        ++count[WEXITSTATUS(status)];
    }
    std::cout << count[refused] << " refused, " << count[works] << " not harmed by the change\n";
    EXPECT_GT(count[refused], 50);
}

} // namespace
