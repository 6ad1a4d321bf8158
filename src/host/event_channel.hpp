// SPDX-License-Identifier: MIT
//
// Who subscribed to a host's events. Shared by the host and its plugins, and outlives the host where an image stays
// mapped.
//
//     if (!events->silent()) events->tell({.what = event::kind::started, .plugin = name});
#pragma once

#include <atomic>
#include <list>
#include <mutex>

#include <tenon/host/event.hpp>

namespace tenon::inline v1::hosting {

class event_channel {
public:
    std::uint64_t add(event_handler handler);
    void remove(std::uint64_t id) noexcept;

    // Whether nobody listens; asked first where it costs something to say what has happened.
    bool silent() const noexcept { return count_.load(std::memory_order_relaxed) == 0; }
    void tell(const event& e) noexcept;

private:
    struct subscriber {
        std::uint64_t id; // 0: unsubscribed while others were told
        event_handler handler;
    };

    // Held while handlers run, so that who unsubscribes knows that none does; recursive, for those that unsubscribe in
    // a handler.
    std::recursive_mutex lock_;
    std::list<subscriber> subscribers_;
    std::uint64_t next_id_ = 1;
    int telling_ = 0;
    std::atomic<std::size_t> count_ = 0;
};

} // namespace tenon::inline v1::hosting
