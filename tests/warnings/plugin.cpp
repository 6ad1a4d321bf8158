// SPDX-License-Identifier: MIT
//
// A plugin that makes use of all that the headers of its side have.
#include <tenon/plugin.hpp>
#include <tenon/self_bind.hpp>
#include <tenon/symbol.hpp>

namespace {

struct HostFunctions {
    void (*log)(tenon::string_view message) noexcept;
    int (*print)(const char* format, ...);
    void (*const sleep)(std::uint64_t milliseconds);
};
struct Parts {
    struct {
        int (*read)(int file) noexcept;
        int (*const hooks[2])(const char* name, ...);
    } io;
    tenon::function_ref<int(int)> observer;
    const int version;
};
struct Worker {
    int (*work)(tenon::string_view, tenon::span<const int>, tenon::bytes, tenon::optional<int>);
    tenon_string (*name)();
    tenon::result<int> (*parse)(tenon::string_view);
};

tenon::imported<HostFunctions, tenon::needs<&HostFunctions::log>> app;
tenon::imported<Parts> parts;

int work(tenon::string_view text, tenon::span<const int> numbers, tenon::bytes data, tenon::optional<int> more) {
    app->log("work");
    if (!app.has<&HostFunctions::print>()) return parts->io.read(parts->version);
    return app->print("%d", static_cast<int>(text.size + numbers.size + data.size) + (more.has_value ? more.value : 0));
}
tenon_string name() { return {}; }
tenon::result<int> parse(tenon::string_view text) { return {static_cast<int>(text.size)}; }

bool begin(tenon::start_error& why) {
    why = "not ready";
    return app.has<&HostFunctions::sleep>();
}
void end() {}

#ifdef __cpp_exceptions
constexpr tenon::exported<Worker> worker{{.work = work, .name = name, .parse = tenon::no_throw<&parse>}};
#else
constexpr tenon::exported<Worker> worker{{.work = work, .name = name, .parse = parse}};
#endif

void report(tenon::string_view) noexcept {}

} // namespace

TENON_PLUGIN(quiet, "1.0.0", app, parts, worker, tenon::start<begin>, tenon::stop<end>)
TENON_SELF_BIND(quiet, tenon::self_bind::on_first_call, report)
