// SPDX-License-Identifier: MIT
//
// A plugin of a host, from claim to release: its entry, its slots, and the tables that the host got of it.
//
//     auto p = std::make_shared<plugin_state>(...);
//     if (auto refused = p->bind(entry)) return *refused;      // claim, fill, start
//     ...
//     p->release();                                            // stop, stubs, unclaim
//
// Knows no files; load.cpp does.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>

#include <tenon/host/plugin_handle.hpp>

#include "host/event_channel.hpp"
#include "host/plan.hpp"
#include "platform/library.hpp"

namespace tenon::inline v1::hosting {

// Who wants to know of a host's plugins. Shared by them, and outlives the host where an image stays mapped.
struct listeners {
    event_channel events;
    std::mutex lock; // of the handler
    std::function<void(const unbound_call&)> unbound;
};

// What a host holds, and gives back at its end.
class held : public plugin_record {
public:
    virtual void release() noexcept = 0;
};

// A table of the host's, in which every function is a stub.
std::shared_ptr<void> new_table(const interface_description& i);

class plugin_state final : public held {
public:
    plugin_state(const void* owner, party host, model::manifest manifest, plan planned, load_options options,
                 std::shared_ptr<listeners> told);
    ~plugin_state() override;

    // Claims the entry, fills its slots and runs its start hook; on an error all of that has been undone. The entry
    // must have been validated against the manifest.
    std::optional<error> bind(const tenon_entry& entry);
    // The opposite; the tables that handles have are filled with stubs too.
    void release() noexcept override;

    // The host's tables of the interfaces in `asked`, in that order; they live as long as this object.
    std::vector<const void*> make_tables(std::vector<asked_plan> asked);

    std::string_view name() const noexcept override { return manifest_.name; }
    std::string_view version() const noexcept override { return manifest_.version; }
    const tenon::report& report() const noexcept override { return plan_.report; }
    bool has(const void* table, std::size_t slot) const noexcept override;

    const model::manifest& manifest() const noexcept { return manifest_; }
    const load_options& options() const noexcept { return options_; }
    const tenon_entry* entry() const noexcept { return entry_; }
    std::vector<asked_plan> take_asked() { return std::move(plan_.asked); }

    // Empty for a linked-in plugin.
    platform::library library;
    std::string file;                    // as the host's user named it
    std::uint64_t device = 0, inode = 0; // of the file, also where a copy of it is loaded

private:
    struct host_table {
        asked_plan asked;
        std::shared_ptr<void> memory;
    };

    static tenon_function TENON_CALL resolve(tenon_state*, std::uint32_t import, std::uint32_t slot) noexcept;
    static std::uint32_t TENON_CALL answer_has(tenon_state*, std::uint32_t import, std::uint32_t slot) noexcept;
    static void TENON_CALL unbound(tenon_state*, std::uint32_t import, std::uint32_t slot, tenon_error* why) noexcept;

    const std::vector<model::slot>& slots_of(std::uint32_t import) const { return plan_.imports[import].needed->slots; }
    // Whether the first call through a slot fills it, and not the registration.
    bool waits(const model::slot& slot) const noexcept;
    // The function that belongs into a slot, stored there; null when there is none.
    tenon_function fill(std::uint32_t import, std::uint32_t slot) const;
    void fill_all();
    void fill_one_by_one(std::uint32_t import);
    void tell(event::kind what) const noexcept;
    void tell_of_slot(event::kind what, std::uint32_t import, std::uint32_t slot, std::string_view reason) const;
    std::string function_name(std::uint32_t import, std::uint32_t slot) const;
    std::string reason_for(std::uint32_t import, std::uint32_t slot) const;

    const void* owner_;
    party host_;
    model::manifest manifest_;
    plan plan_;
    load_options options_;
    std::shared_ptr<listeners> told_;
    const tenon_entry* entry_ = nullptr;
    // What slots that wait for their first call hold until then, by import and slot; empty where none waits.
    std::vector<std::vector<tenon_function>> stubs_;

    mutable std::mutex tables_lock_;
    std::vector<host_table> tables_;
};

} // namespace tenon::inline v1::hosting
