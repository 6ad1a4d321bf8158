// SPDX-License-Identifier: MIT
//
// An interface that this image needs. Define it with static storage, name it in TENON_PLUGIN, call through it:
//
//     static tenon::imported<HostFunctions> app;
//     app->log("hello");                                     // one indirect call, like through a raw function pointer
//     if (app.has<&HostFunctions::trace>()) app->trace(1);   // with tenon::needs<&HostFunctions::log>
//
// In a plugin of several files write `inline tenon::imported<HostFunctions> app;` in a header, in a namespace of your
// own. Not for a plain `extern` declaration: g++ then loads the slot's address from the GOT first.
#pragma once

#include "stub_table.hpp"

namespace tenon::inline v1 {

// Without it everything in an imported interface is needed.
struct needs_everything {};
// Only these members are needed; the others are bound where the other side offers them with the same signature, and
// stay stubs where not.
template <auto... Members> struct needs {};

namespace binding {

// All of `has` that does not depend on an interface.
TENON_HIDDEN inline bool is_bound(const tenon_link& link, std::uint32_t slot) noexcept {
    return link.state != nullptr && link.state->has != nullptr && link.state->has(link.state, link.import, slot) != 0;
}

} // namespace binding

template <class Interface, class Needs = needs_everything> class TENON_HIDDEN imported {
    static_assert(sizeof(reflect::admitted<Interface>) != 0);

public:
    using interface_type = Interface;
    using needs_type = Needs;

    consteval imported() noexcept
        : table_(binding::stub_table<binding::in_plugin, Interface, table_type, 0>()), link_{} {}
    imported(const imported&) = delete;
    imported& operator=(const imported&) = delete;

    // Not for a const import: the optimiser would take the slots' first values for constants, and those are stubs.
    // Always inlined, because a copy that is emitted is keyed on the interface's name, which two plugins may share.
    // [any-thread]
    [[gnu::always_inline]] const Interface* operator->() noexcept {
        if constexpr (reflect::is_admitted<Interface>)
            return &table_;
        else
            return nullptr;
    }

    // Whether the host offers this member, which may be absent from it or withheld from this plugin. False before
    // registration; binds the function first where it is bound lazily. [any-thread]
    template <auto Member> [[gnu::always_inline]] bool has() noexcept {
        constexpr std::size_t slot = reflect::leaf_at<Interface, Member>();
        static_assert(slot != reflect::nowhere, "tenon: has<> asks for a function or data member, not a nested struct");
        return binding::is_bound(link_, static_cast<std::uint32_t>(slot));
    }

private:
    friend binding::access;
    using table_type = std::conditional_t<reflect::is_admitted<Interface>, Interface, char>;
    table_type table_;
    tenon_link link_;
};

} // namespace tenon::inline v1
