// SPDX-License-Identifier: MIT
#include "contenders.hpp"

#include <dlfcn.h>

#include <cstdlib>
#include <iostream>
#include <optional>

#include "callbacks.hpp"
#include "host_functions.hpp"
#include "virtual_host.hpp"

const std::vector<form>& forms() {
    static const std::vector<form> all{
        {"inlined", "inlined: no call", way::plain},
        {"direct", "direct call, same image", way::plain},
        {"global_pointer", "global function pointer, hidden", way::plain},
        {"global_pointer_visible", "global function pointer, visible", way::plain},
        {"plt_lazy", "PLT, lazy", way::plain_lazy},
        {"plt_now", "PLT, -z now", way::plain},
        {"no_plt", "-fno-plt", way::plain},
        {"tenon_tables", "Tenon, tables, at start", way::tenon_tables},
        {"tenon_tables_again", "the same under another name", way::tenon_tables},
        {"tenon_tables_lazy", "Tenon, tables, on the first call", way::tenon_tables_lazy},
        {"tenon_symbols", "Tenon, symbols, at start", way::tenon_symbols},
        {"tenon_symbols_lazy", "Tenon, symbols, on the first call", way::tenon_symbols_lazy},
        {"tenon_linked_in", "Tenon, linked in", way::plain},
        {"tenon_linked_in_lto", "Tenon, linked in, -flto", way::plain},
        {"tenon_function_ref", "Tenon's function_ref", way::plain},
        {"sqlite", "struct through a pointer (SQLite)", way::plain},
        {"redis", "exported pointer (Redis)", way::plain},
        {"jni", "two-level table (JNI)", way::plain},
        {"once_cell", "once-cell, C++", way::plain},
        {"once_cell_rust", "once-cell, Rust", way::plain},
        {"null_check", "null check per call", way::plain},
        {"size_check", "size check per call (libfabric)", way::plain},
        {"virtual_function", "virtual function", way::plain},
        {"std_function", "std::function", way::plain},
        {"boost_dll", "Boost.DLL import_symbol", way::plain},
        {"shared_guard", "shared_ptr copied per call", way::plain},
        {"mutex", "mutex per call", way::plain},
        {"libffi", "libffi", way::plain},
        {"dlsym_each", "dlsym per call", way::plain},
        {"shared_memory", "another process, shared memory", way::plain},
        {"unix_socket", "another process, Unix socket", way::plain},
    };
    return all;
}

namespace {

[[noreturn]] void fail(const std::string& what) {
    std::cerr << "bench_call: " << what << '\n';
    std::exit(1);
}

// More than the first cache holds, less than the second.
const unsigned* lines() {
    static const std::vector<unsigned> memory(words_in_lines, 1);
    return memory.data();
}

tenon::load_options options_of(way w) {
    tenon::load_options o;
    if (w == way::tenon_symbols || w == way::tenon_symbols_lazy) o.from = tenon::source::symbols;
    if (w == way::tenon_tables_lazy || w == way::tenon_symbols_lazy) o.when = tenon::moment::first_call;
    return o;
}

} // namespace

struct caller::opened {
    void* handle = nullptr;
    contender plain{};
    std::optional<tenon::host> host; // a fresh one each, as in a program of its own
    std::optional<tenon::plugin<Tasks>> plugin;
    Tasks tasks{};
};

caller::caller(const form& f, const std::filesystem::path& images, int placement)
    : form_(&f), placement_(placement), opened_(std::make_unique<opened>()) {
    const std::string file = images / (std::string(f.name) + '.' + std::to_string(placement) + ".so");
    opened& o = *opened_;
    if (f.opened == way::plain || f.opened == way::plain_lazy) {
        o.handle = dlopen(file.c_str(), (f.opened == way::plain ? RTLD_NOW : RTLD_LAZY) | RTLD_LOCAL);
        if (o.handle == nullptr) fail(dlerror());
        const auto* found = static_cast<const contender*>(dlsym(o.handle, "bench_contender"));
        if (found == nullptr) fail(dlerror());
        if (found->start != nullptr) found->start(&host_functions.table());
        if (found->take_object != nullptr) found->take_object(the_virtual_host());
        o.plain = *found; // after its start: some know their tasks only then
        o.tasks = o.plain.tasks;
    } else {
        o.host.emplace(host_functions);
        auto loaded = o.host->load<Tasks>(file, options_of(f.opened));
        if (!loaded) {
            std::cerr << loaded.error() << '\n';
            std::exit(1);
        }
        o.plugin.emplace(std::move(loaded.value()));
        o.tasks = *o.plugin->operator->();
    }
}

caller::~caller() {
    if (opened_ != nullptr && opened_->plain.stop != nullptr) opened_->plain.stop();
}
caller::caller(caller&&) noexcept = default;
caller& caller::operator=(caller&&) noexcept = default;

bool caller::can(std::string_view task) const {
    const Tasks& t = opened_->tasks;
    if (task == "add") return t.add != nullptr;
    if (task == "log") return t.log != nullptr;
    if (task == "turns") return t.turns != nullptr;
    if (task == "cold") return t.cold != nullptr;
    return opened_->plugin || opened_->plain.callback != callback_none;
}

unsigned caller::calls_in_round(std::string_view task) {
    return task == "turns" ? turns_in_round : task == "cold" ? calls_in_pass : 1;
}

void caller::run(std::string_view task, unsigned rounds) const {
    const opened& o = *opened_;
    if (task == "add")
        o.tasks.add(rounds);
    else if (task == "log")
        o.tasks.log(rounds);
    else if (task == "turns")
        o.tasks.turns(rounds);
    else if (task == "cold")
        o.tasks.cold(rounds, lines());
    else if (o.plugin)
        call_back_through(o.plugin->operator->(), rounds);
    else
        call_back(o.plain.callback, o.plain.object, rounds);
}
