// SPDX-License-Identifier: MIT
#include <tenon/host.hpp>

#include "host/host_state.hpp"
#include "host/own_target.hpp"
#include "manifest/parse.hpp"
#include "platform/library.hpp"

namespace tenon::inline v1 {

host::host(std::vector<offered_table> tables, const tenon_host_note* self) : state_(std::make_unique<state>()) {
    hosting::host_side& side = state_->side;
    state_->target = hosting::own_target();
    side.self = {"this host", state_->target.target.char_signed};
    side.target = state_->target.target;
    for (const offered_table& t : tables) {
        expected<model::shared_interface> i = state_->interface_of(t.interface_offered.text);
        if (i)
            side.tables.push_back({std::move(*i), t.table});
        else
            state_->broken = std::move(i).error();
    }
    const void* in_image = self != nullptr  ? static_cast<const void*>(self)
                           : tables.empty() ? nullptr
                                            : tables.front().table;
    if (in_image != nullptr) side.image = platform::base_of(in_image);
    if (self == nullptr) return;
    expected<model::manifest> m = model::parse({self->text, self->size});
    if (!m) {
        state_->broken = std::move(m).error();
        return;
    }
    side.self = party_of(*m);
    // What TENON_HOST describes without a table can still be bound by symbol, and is checked then.
    for (model::shared_interface& i : m->exports)
        if (side.find(i->name) == nullptr) side.tables.push_back({i, nullptr});
    state_->self = std::move(*m);
    state_->target = model::target_of(state_->self);
    side.target = state_->self.target;
}

host::~host() = default;
host::host(host&&) noexcept = default;
host& host::operator=(host&&) noexcept = default;

void host::before_load(before_load_hook hook) {
    const std::lock_guard guard(state_->loads);
    state_->before_load = std::move(hook);
}

subscription host::subscribe(event_handler handler) {
    const std::shared_ptr<hosting::event_channel> channel(state_->told, &state_->told->events);
    return {channel, channel->add(std::move(handler))};
}

void host::on_unbound(std::function<void(const unbound_call&)> handler) {
    const std::lock_guard guard(state_->told->lock);
    state_->told->unbound = std::move(handler);
}

expected<host::loaded> host::load_file(const std::filesystem::path& file,
                                       const std::vector<interface_description>& asked, const load_options& options) {
    return state_->load(file, asked, options);
}

expected<host::loaded> host::load_library(const std::filesystem::path& file,
                                          const std::vector<interface_description>& asked,
                                          const load_symbols_options& options) {
    return state_->load_symbols(file, asked, options);
}

expected<scan_result> host::scan_directory(const std::filesystem::path& directory,
                                           const std::vector<interface_description>& asked,
                                           const load_options& options) const {
    return state_->scan(directory, asked, options);
}

expected<host::loaded> host::add_entry(const tenon_entry& entry, const std::vector<interface_description>& asked,
                                       const load_options& options) {
    return state_->add(entry, asked, options);
}

} // namespace tenon::inline v1
