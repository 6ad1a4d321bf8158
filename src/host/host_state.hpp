// SPDX-License-Identifier: MIT
//
// What is behind tenon::host: its tables, and its plugins in the order of their loads.
#pragma once

#include <mutex>

#include <tenon/host.hpp>

#include "host/plugin_file.hpp"
#include "host/plugin_state.hpp"
#include "manifest/outline.hpp"

namespace tenon::inline v1 {

struct host::state {
    hosting::host_side side;
    std::optional<error> broken; // why the host's own manifest can't be used; every load says so
    std::shared_ptr<hosting::listeners> told = std::make_shared<hosting::listeners>();
    before_load_hook before_load;

    // One load at a time; recursive, for a start hook whose host function loads another plugin.
    std::recursive_mutex loads;
    std::vector<std::shared_ptr<hosting::plugin_state>> plugins;
    std::vector<std::shared_ptr<hosting::held>> all; // these, and libraries taken by symbols

    ~state();

    // Interfaces by their text: what the host has is parsed once, and shared by the plugins that have the same.
    std::vector<model::shared_interface> known;
    model::manifest self;       // what TENON_HOST says of this image
    model::known_target target; // its own; without a TENON_HOST the library's
    expected<model::shared_interface> interface_of(std::string_view text);

    expected<loaded> load(const std::filesystem::path& file, const std::vector<interface_description>& wanted,
                          const load_options& options);
    expected<loaded> add(const tenon_entry& entry, const std::vector<interface_description>& wanted,
                         const load_options& options);
    expected<loaded> load_symbols(const std::filesystem::path& file, const std::vector<interface_description>& wanted,
                                  const load_symbols_options& options);
    expected<scan_result> scan(const std::filesystem::path& directory, const std::vector<interface_description>& wanted,
                               const load_options& options);

private:
    // A file that can be loaded and fits; nothing of it has run.
    struct fitting {
        image_symbol entry;
        hosting::plan planned;
    };
    // What is known of a load so far, for events.
    struct progress {
        std::string file, plugin, version;
        void is(const model::manifest& m) { plugin = m.name, version = m.version; }
    };
    using all_asked = std::vector<hosting::asked_interface>;

    expected<all_asked> described(const std::vector<interface_description>& asked);
    expected<model::manifest> plugin_in(const std::vector<image_note>& notes, const std::string& file) const;
    // Without something that keeps the text, it is copied.
    expected<model::manifest> read_manifest(std::string_view text, std::shared_ptr<const void> keeps = {}) const;
    static std::optional<error> refuse_target(const model::manifest& plugin, const hosting::host_side& other);
    expected<hosting::plan> plan_for(const model::manifest& plugin, const all_asked& asked,
                                     const load_options& options) const;
    expected<fitting> fit(hosting::plugin_file& file, const model::manifest& plugin, const all_asked& asked,
                          const load_options& options) const;
    std::optional<error> refused_by_hook(const load_candidate& candidate, const std::string& who,
                                         const std::string& file) const;
    void scan_file(scanned_plugin& p, const all_asked& asked, const load_options& options) const;
    tenon::report check_with_manifest(const model::manifest& plugin) const;
    expected<loaded> load_symbols_checked(const std::vector<interface_description>& wanted,
                                          const load_symbols_options& options, progress& p);
    expected<loaded> load_checked(const std::filesystem::path& said, const std::vector<interface_description>& wanted,
                                  const load_options& options, progress& p);
    expected<loaded> add_checked(const tenon_entry& entry, const std::vector<interface_description>& wanted,
                                 const load_options& options, progress& p);
    expected<loaded> again(hosting::plugin_state& plugin, std::shared_ptr<plugin_record> record, const all_asked& asked,
                           const load_options& options) const;
    expected<loaded> bind(std::shared_ptr<hosting::plugin_state> plugin, const tenon_entry& entry);
    template <class T>
    void tell_checked(const progress& p, const expected<T>& e, const tenon::report* r) const noexcept {
        if (e || e.error().id == "incompatible") tell(event::kind::checked, p, e ? r : &e.error().report);
    }
    void tell(event::kind what, const progress& p, const tenon::report* report = nullptr,
              const error* failure = nullptr) const noexcept;
};

} // namespace tenon::inline v1
