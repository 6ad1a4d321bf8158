// SPDX-License-Identifier: MIT
//
// Libraries without a manifest: an interface filled from what one exports, by names alone.
#include <cstring>

#include "host/host_state.hpp"
#include "host/refusals.hpp"
#include "manifest/parse.hpp"

namespace tenon::inline v1 {

using namespace hosting;

namespace {

// A function that the file has, and the slot that it is for.
struct named_function {
    std::string symbol;
    image_symbol in_file;
    std::size_t table = 0, slot = 0;
};

class symbol_library final : public held {
public:
    struct table {
        asked_interface asked;
        std::vector<const void*> functions; // per slot; null: it is not there
        std::shared_ptr<void> memory;
    };

    std::string_view name() const noexcept override { return name_; }
    std::string_view version() const noexcept override { return {}; }
    const tenon::report& report() const noexcept override { return report_; }

    bool has(const void* memory, std::size_t slot) const noexcept override {
        const std::lock_guard guard(lock_);
        for (const table& t : tables_)
            if (t.memory.get() == memory) return slot < t.functions.size() && t.functions[slot] != nullptr;
        return false;
    }

    symbol_library(std::string file, std::string name, tenon::report report, platform::library opened,
                   std::vector<table> tables, std::shared_ptr<listeners> told)
        : file_(std::move(file)), name_(std::move(name)), report_(std::move(report)), library_(std::move(opened)),
          tables_(std::move(tables)), told_(std::move(told)) {
        for (table& t : tables_) {
            t.memory = new_table(t.asked.wanted);
            for (std::size_t s = 0; s < t.functions.size(); ++s) {
                const model::slot& slot = t.asked.described->slots[s];
                if (t.functions[s] != nullptr)
                    std::memcpy(static_cast<std::byte*>(t.memory.get()) + slot.offset, &t.functions[s],
                                sizeof t.functions[s]);
            }
        }
    }

    std::vector<const void*> tables() const {
        std::vector<const void*> all;
        for (const table& t : tables_) all.push_back(t.memory.get());
        return all;
    }

    void release() noexcept override {
        {
            const std::lock_guard guard(lock_);
            for (table& t : tables_) {
                t.asked.wanted.construct(t.memory.get());
                t.functions.clear();
            }
        }
        tell(event::kind::stopped);
        tell(library_.close() ? event::kind::unloaded : event::kind::pinned);
    }

private:
    void tell(event::kind what) const noexcept { told_->events.tell({.what = what, .file = file_, .plugin = name_}); }

    std::string file_, name_;
    tenon::report report_;
    platform::library library_;
    mutable std::mutex lock_;
    std::vector<table> tables_;
    std::shared_ptr<listeners> told_;
};

// libhello.so.1.2 is "hello": nothing else says what it is.
std::string name_of_library(const std::filesystem::path& file) {
    std::string name = text_of(file.filename());
    if (name.starts_with("lib")) name.erase(0, 3);
    return shown(name.substr(0, name.find('.')));
}

// What the file has of these functions, and what is to be said of needed ones that it has not.
expected<std::vector<named_function>> find_functions(plugin_file& file, const std::vector<asked_interface>& asked,
                                                     const load_symbols_options& options,
                                                     std::vector<std::string>& complaints) {
    std::vector<named_function> all;
    for (std::size_t t = 0; t < asked.size(); ++t) {
        const model::import_type need = needing(asked[t].described, asked[t].wanted.needed);
        const model::interface_type& wanted = need.interface_needed;
        const std::string prefix = options.prefix.value_or(std::string(wanted.name) + "_");
        for (std::size_t s = 0; s < wanted.slots.size(); ++s) {
            const bool needed = need.needs_all || need.needed[s];
            if (!can_be_symbol(wanted.slots[s])) {
                if (needed) complaints.push_back(not_a_symbol(wanted, wanted.slots[s]));
                continue;
            }
            std::string symbol = prefix + wanted.slots[s].path;
            expected<std::optional<image_symbol>> found = file.read.find_symbol(symbol);
            if (!found) return std::move(found).error();
            if (*found && (*found)->type == image_symbol::kind::function)
                all.push_back({std::move(symbol), **found, t, s});
            else if (needed)
                complaints.push_back(absent_symbol(
                    symbol, {*found ? binding::found::not_a_function : binding::found::nowhere}, file.name));
        }
    }
    return all;
}

} // namespace

expected<host::loaded> host::state::load_symbols(const std::filesystem::path& file,
                                                 const std::vector<interface_description>& wanted,
                                                 const load_symbols_options& options) {
    const std::lock_guard guard(loads);
    progress p{text_of(file), name_of_library(file), {}};
    expected<loaded> result = load_symbols_checked(wanted, options, p);
    if (!result) tell(event::kind::refused, p, &result.error().report, &result.error());
    return result;
}

expected<host::loaded> host::state::load_symbols_checked(const std::vector<interface_description>& wanted,
                                                         const load_symbols_options& options, progress& p) {
    if (broken) return *broken;
    const expected<all_asked> asked = described(wanted);
    if (!asked) return asked.error();
    expected<plugin_file> file = plugin_file::open(path_of(p.file), false);
    if (!file) return std::move(file).error();
    if (options.sealed)
        if (auto refused = file->seal(side.self)) return std::move(*refused);
    for (const image_note& note : file->read.manifests) {
        const expected<model::manifest> m = model::parse(note.text);
        if (!m) return m.error();
        if (m->role == model::role_type::plugin) return has_manifest(side.self, p.file, party_of(*m).who);
    }
    const party library{"library " + p.plugin};
    if (auto refused = file->refuse_machine(side.self, library.who)) return std::move(*refused);
    std::vector<std::string> complaints;
    const expected<std::vector<named_function>> functions = find_functions(*file, *asked, options, complaints);
    if (!functions) return functions.error();
    if (!complaints.empty()) return functions_absent(side.self, p.file, complaints);

    tenon::report report;
    for (const asked_interface& a : *asked)
        merge(report, {verdict::compatible,
                       {signatures_not_checkable(a.described, side.self, p.file, "build it with TENON_PLUGIN")}});
    tell(event::kind::checked, p, &report);
    const load_candidate candidate{file->path, file->read.descriptor(), {}, {}, {}, {}, {}, &report};
    if (auto refused = refused_by_hook(candidate, library.who, p.file)) return std::move(*refused);

    // From here on code of the library runs: its static constructors.
    expected<platform::library> opened = file->load();
    if (!opened) return not_loaded(side.self, p.file, opened.error().message);
    std::vector<symbol_library::table> tables;
    for (const asked_interface& a : *asked)
        tables.push_back({a, std::vector<const void*>(a.described->slots.size()), nullptr});
    const platform::origin origin = opened->origin();
    for (const named_function& f : *functions) {
        const void* address = opened->find(f.symbol.c_str());
        if (address == nullptr) return other_file_loaded(side.self, p.file, "one without " + f.symbol);
        if (!file->holds(origin, address, f.in_file))
            return other_file_loaded(side.self, p.file, platform::origin_of(address).file);
        tables[f.table].functions[f.slot] = address;
    }
    tell(event::kind::loaded, p);
    auto plugin = std::make_shared<symbol_library>(p.file, p.plugin, std::move(report), std::move(*opened),
                                                   std::move(tables), told);
    all.push_back(plugin);
    std::vector<const void*> made = plugin->tables();
    return loaded{std::move(plugin), std::move(made)};
}

} // namespace tenon::inline v1
