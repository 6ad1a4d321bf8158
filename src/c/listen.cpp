// SPDX-License-Identifier: MIT
//
// What a host in C is told and asked while plugins come and go.
#include "c/objects.hpp"

using tenon::error;
using namespace tenon::c;

namespace {

std::optional<std::string> ask(tenon_before_load_hook hook, void* context, const tenon::load_candidate& c) {
    texts kept;
    const tenon_report report{c.report};
    const tenon_load_candidate candidate{kept.keep(utf8_of(c.file)), c.descriptor,
                                         kept.keep(c.manifest),      kept.keep(c.plugin),
                                         kept.keep(c.version),       kept.keep_all(c.imports),
                                         kept.keep_all(c.exports),   &report};
    char text[1024];
    tenon_error why{text, sizeof text, 0};
    if (hook(context, &candidate, &why) == TENON_OK) return std::nullopt;
    if (why.size == 0) return "it gave no reason";
    return std::string(text, static_cast<std::size_t>(std::min<std::uint64_t>(why.size, sizeof text)));
}

void tell(tenon_event_handler handler, void* context, const tenon::event& e) {
    texts kept;
    const tenon_report report{e.report};
    const std::optional<tenon_failure> failure =
        e.failure != nullptr ? std::optional<tenon_failure>(std::in_place, *e.failure) : std::nullopt;
    const tenon_event event{static_cast<uint32_t>(e.what),
                            kept.keep(e.file),
                            kept.keep(e.plugin),
                            kept.keep(e.version),
                            kept.keep(e.function),
                            kept.keep(e.reason),
                            e.report != nullptr ? &report : nullptr,
                            failure ? &*failure : nullptr};
    handler(context, &event);
}

static_assert(static_cast<uint32_t>(tenon::event::kind::read) == TENON_EVENT_READ);
static_assert(static_cast<uint32_t>(tenon::event::kind::stub_called) == TENON_EVENT_STUB_CALLED);
static_assert(static_cast<uint32_t>(tenon::verdict::equal) == TENON_EQUAL);
static_assert(static_cast<uint32_t>(tenon::verdict::unreadable) == TENON_UNREADABLE);

} // namespace

tenon_status tenon_host_before_load(tenon_host* host, tenon_before_load_hook hook, void* context, tenon_failure** why) {
    return guarded(why, [&]() -> std::optional<error> {
        if (hook == nullptr)
            host->cpp.before_load({});
        else
            host->cpp.before_load([hook, context](const tenon::load_candidate& c) { return ask(hook, context, c); });
        return std::nullopt;
    });
}

const char* tenon_event_name(uint32_t what) { return tenon::name_of(static_cast<tenon::event::kind>(what)); }

tenon_status tenon_host_subscribe(tenon_host* host, tenon_event_handler handler, void* context,
                                  tenon_subscription** subscription, tenon_failure** why) {
    *subscription = nullptr;
    return guarded(why, [&]() -> std::optional<error> {
        auto made = std::make_unique<tenon_subscription>();
        made->cpp = host->cpp.subscribe([handler, context](const tenon::event& e) { tell(handler, context, e); });
        *subscription = made.release();
        return std::nullopt;
    });
}

void tenon_subscription_end(tenon_subscription* subscription) { delete subscription; }

tenon_status tenon_host_on_unbound(tenon_host* host, void (*handler)(void* context, const tenon_unbound_call* call),
                                   void* context, tenon_failure** why) {
    return guarded(why, [&]() -> std::optional<error> {
        if (handler == nullptr)
            host->cpp.on_unbound({});
        else
            host->cpp.on_unbound([handler, context](const tenon::unbound_call& c) {
                const tenon_unbound_call call{c.plugin.c_str(), c.function.c_str(), c.reason.c_str()};
                handler(context, &call);
            });
        return std::nullopt;
    });
}
