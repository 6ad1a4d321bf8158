// SPDX-License-Identifier: MIT
#include "host/event_channel.hpp"

#include <ostream>
#include <utility>

namespace tenon::inline v1 {

const char* name_of(event::kind k) noexcept {
    switch (k) {
    case event::kind::read: return "read";
    case event::kind::checked: return "checked";
    case event::kind::refused: return "refused";
    case event::kind::loaded: return "loaded";
    case event::kind::started: return "started";
    case event::kind::stopped: return "stopped";
    case event::kind::unloaded: return "unloaded";
    case event::kind::pinned: return "pinned";
    case event::kind::bound: return "bound";
    case event::kind::stub_called: return "stub_called";
    }
    return "unknown";
}
std::ostream& operator<<(std::ostream& out, event::kind k) { return out << name_of(k); }

subscription::subscription(std::weak_ptr<hosting::event_channel> channel, std::uint64_t id)
    : channel_(std::move(channel)), id_(id) {}
subscription::subscription(subscription&& other) noexcept
    : channel_(std::exchange(other.channel_, {})), id_(other.id_) {}
subscription& subscription::operator=(subscription&& other) noexcept {
    if (this == &other) return *this;
    reset();
    channel_ = std::exchange(other.channel_, {});
    id_ = other.id_;
    return *this;
}
subscription::~subscription() { reset(); }
void subscription::reset() noexcept {
    if (const auto channel = std::exchange(channel_, {}).lock()) channel->remove(id_);
}

namespace hosting {

std::uint64_t event_channel::add(event_handler handler) {
    const std::lock_guard guard(lock_);
    if (!handler) return 0;
    subscribers_.push_back({next_id_, std::move(handler)});
    ++count_;
    return next_id_++;
}

void event_channel::remove(std::uint64_t id) noexcept {
    const std::lock_guard guard(lock_);
    for (auto s = subscribers_.begin(); s != subscribers_.end(); ++s) {
        if (s->id != id) continue;
        --count_;
        s->id = 0;
        if (telling_ == 0) subscribers_.erase(s); // else it may be the one that is running
        return;
    }
}

void event_channel::tell(const event& e) noexcept {
    if (silent()) return;
    const std::lock_guard guard(lock_);
    ++telling_;
    const std::uint64_t later = next_id_; // who subscribes now hears of the next event
    for (const subscriber& s : subscribers_) {
        if (s.id == 0 || s.id >= later) continue;
        try {
            s.handler(e);
        } catch (...) { // NOLINT(bugprone-empty-catch): a plugin's frames may lie below; the header says so
        }
    }
    if (--telling_ == 0) subscribers_.remove_if([](const subscriber& s) { return s.id == 0; });
}

} // namespace hosting

} // namespace tenon::inline v1
