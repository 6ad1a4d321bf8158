// SPDX-License-Identifier: MIT
//
// The host of the README's part on looking on: what is there, what may be loaded, what happens.
//
//     watching_host <libhello.so>
#include "greeter.hpp"

#include <iostream>

#include <tenon/host.hpp>

static void log_line(tenon::string_view message) { std::cout << "  log: " << message << '\n'; }
static void rest(std::uint64_t) {}

static constexpr tenon::exported<HostFunctions> functions{{.log = log_line, .sleep = rest}};
TENON_HOST(demo, "2.1.0", functions, tenon::imports<Greeter>)

static bool is_signed(int) { return false; } // the host's own business

int main(int, char** arguments) {
    const std::filesystem::path file = arguments[1];
    tenon::host host{functions};
    const tenon::subscription log = host.subscribe(
        [](const tenon::event& e) { std::cout << e.plugin << ' ' << e.version << ": " << e.what << '\n'; });

    if (const auto found = host.scan<Greeter>(file.parent_path()))
        for (const tenon::scanned_plugin* p : found->offering<Greeter>())
            if (p->name == "hello") std::cout << p->name << " is " << name_of(p->verdict()) << '\n';

    if (auto hello = host.load<Greeter>(file, {.sealed = true})) hello.value()->greet("world");

    host.before_load([](const tenon::load_candidate& candidate) -> std::optional<std::string> {
        if (is_signed(candidate.descriptor)) return std::nullopt;
        return "it is not signed";
    });
    const std::filesystem::path again = file.parent_path() / "again.so";
    copy_file(file, again, std::filesystem::copy_options::overwrite_existing);
    host.load<Greeter>(again).has_value();
    remove(again);
}
