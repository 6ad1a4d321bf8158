// SPDX-License-Identifier: MIT
//
// What is behind tenon::host: its tables, and its plugins in the order of their loads.
#pragma once

#include <mutex>

#include <tenon/host.hpp>

#include "host/plugin_state.hpp"
#include "image/reader.hpp"
#include "manifest/outline.hpp"

namespace tenon::inline v1 {

struct host::state {
    hosting::host_side side;
    std::optional<error> broken; // why the host's own manifest can't be used; every load says so
    std::shared_ptr<hosting::unbound_handler> handler = std::make_shared<hosting::unbound_handler>();

    std::mutex loads; // one load at a time
    std::vector<std::shared_ptr<hosting::plugin_state>> plugins;

    ~state();

    // Interfaces by their text: what the host has is parsed once, and shared by the plugins that have the same.
    std::vector<model::shared_interface> known;
    model::manifest self;       // what TENON_HOST says of this image
    model::known_target target; // its own; empty without a TENON_HOST
    expected<model::shared_interface> interface_of(std::string_view text);

    expected<loaded> load(const std::filesystem::path& relative, const std::vector<interface_description>& wanted,
                          const load_options& options);
    expected<loaded> add(const tenon_entry& entry, const std::vector<interface_description>& wanted,
                         const load_options& options);

private:
    expected<std::vector<hosting::asked_interface>> described(const std::vector<interface_description>& asked);
    expected<model::manifest> plugin_in(const std::vector<image_note>& notes, const std::string& file) const;
    expected<model::manifest> read_manifest(std::string_view text) const;
    expected<loaded> again(hosting::plugin_state& plugin, std::shared_ptr<plugin_record> record,
                           const std::vector<hosting::asked_interface>& asked, const load_options& options) const;
    expected<loaded> bind(std::shared_ptr<hosting::plugin_state> plugin, const tenon_entry& entry);
};

} // namespace tenon::inline v1
