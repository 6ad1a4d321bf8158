// SPDX-License-Identifier: MIT
//
// What happens to a host's plugins, told to who subscribes: for logs, metrics, a list in a user interface. The library
// itself prints nothing.
//
//     const tenon::subscription log = host.subscribe([](const tenon::event& e) {
//         std::clog << e.what << ' ' << e.plugin << ' ' << e.file << '\n';      // until `log` goes out of scope
//     });
//
// An event is news and asks for nothing: before_load is who may refuse, on_unbound who may end the process in a way of
// its own.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <string_view>

#include "error.hpp"

namespace tenon::inline v1 {

// Views and pointers are good during the call. What does not apply is empty or null. A file that is loaded goes through
// read, checked, loaded, started, stopped, and unloaded or pinned, or leaves that way with refused; a linked-in plugin
// through checked, started, stopped; a library taken by load_symbols through checked, loaded, stopped, and unloaded or
// pinned. Loading again what is there tells nothing.
struct event {
    enum class kind {
        read,        // the file is this plugin
        checked,     // `report` says how it fits this host
        refused,     // `failure` says why
        loaded,      // it is mapped, and its static constructors have run
        started,     // its slots are filled, its start hook has run, its functions are the host's to call
        stopped,     // its stop hook has run, its slots and the host's tables of it hold stubs
        unloaded,    // it is no longer mapped
        pinned,      // it is still mapped: something else holds it, or it can't be unloaded
        bound,       // `function` was bound by the first call through its slot, or by has<>()
        stub_called, // `function` was called and nothing is bound to it, for this `reason`; on_unbound comes next
    };

    kind what = kind::read;
    std::string_view file = {};   // as it was given to load; of a linked-in plugin none
    std::string_view plugin = {}; // "hello"; of a file that was refused before its manifest was read none
    std::string_view version = {};
    std::string_view function = {}; // "HostFunctions.log"
    std::string_view reason = {};
    const tenon::report* report = nullptr;
    const tenon::error* failure = nullptr;
};

// "read", "stub_called", ...; never null.
const char* name_of(event::kind k) noexcept;
std::ostream& operator<<(std::ostream& out, event::kind k);

// Called on the thread that makes the event happen: of a load, of ~host, or of the plugin that calls. One event of a
// host at a time, whatever the threads, so a handler needs no lock of its own. It may subscribe and unsubscribe; it
// must not load, add or end the host, nor wait for a thread that does or that calls a plugin: note what is to be done,
// and do it later. What it throws is dropped, because a plugin's frames may lie below it; it must not leave by longjmp
// or end the thread.
using event_handler = std::function<void(const event&)>;

namespace hosting {
class event_channel;
}

// Unsubscribes when it ends; when that returns, the handler is not running on another thread, and never will again. It
// may outlive the host. [any-thread], but one object is for one thread at a time
class [[nodiscard]] subscription {
public:
    subscription() = default;
    subscription(subscription&& other) noexcept;
    subscription& operator=(subscription&& other) noexcept;
    ~subscription();

    void reset() noexcept; // unsubscribes now

private:
    friend class host;
    subscription(std::weak_ptr<hosting::event_channel> channel, std::uint64_t id);

    std::weak_ptr<hosting::event_channel> channel_;
    std::uint64_t id_ = 0;
};

} // namespace tenon::inline v1
