// SPDX-License-Identifier: MIT
//
// A plugin that is there, with the interfaces that were asked of it.
//
//     auto hello = host.load<Greeter>("./libhello.so");      // expected<plugin<Greeter>>
//     hello.value()->greet("world");
//     auto both = host.load<Greeter, Painter>(path);  both->get<Painter>()->paint();
//
// A handle may be copied and may outlive the host; calls then reach stubs. It does not keep the plugin loaded.
#pragma once

#include <memory>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "description.hpp"
#include "error.hpp"

namespace tenon::inline v1 {

// What is known of a plugin whatever its interfaces; owned by the host library.
class plugin_record {
public:
    virtual ~plugin_record() = default;
    virtual std::string_view name() const noexcept = 0;
    virtual std::string_view version() const noexcept = 0;
    virtual const tenon::report& report() const noexcept = 0;
    // Whether that slot of a table that the handle has is bound.
    virtual bool has(const void* table, std::size_t slot) const noexcept = 0;
};

template <class... Imports> class plugin {
    template <class T> static constexpr std::size_t index_of() {
        std::size_t found = sizeof...(Imports), i = 0;
        ((std::is_same_v<typename binding::asked_interface<Imports>::interface_type, T> ? found = i++ : i++), ...);
        return found;
    }

public:
    // For the host library.
    plugin(std::shared_ptr<plugin_record> record, const std::vector<const void*>& tables) : record_(std::move(record)) {
        for (std::size_t i = 0; i < sizeof...(Imports); ++i) tables_[i] = tables[i];
    }

    // The functions of one of the interfaces; never null, all slots callable. [any-thread]
    template <class T> const T* get() const noexcept {
        static_assert(index_of<T>() < sizeof...(Imports), "tenon: this interface was not asked for in load<...>");
        return static_cast<const T*>(tables_[index_of<T>()]);
    }
    auto operator->() const noexcept requires(sizeof...(Imports) == 1) {
        return get<
            typename binding::asked_interface<std::tuple_element_t<0, std::tuple<Imports...>>>::interface_type>();
    }

    // Whether the plugin offers this member; only for those that are not needed can it be false. [any-thread]
    template <auto Member> bool has() const noexcept { return has_member<Member>(Member); }

    std::string_view name() const noexcept { return record_->name(); }
    std::string_view version() const noexcept { return record_->version(); }
    // What the check had to say: verdict equal, or compatible with notes.
    const tenon::report& report() const noexcept { return record_->report(); }

private:
    template <auto Member, class M, class T> bool has_member(M T::*) const noexcept {
        return record_->has(get<T>(), reflect::leaf_at<T, Member>());
    }

    std::shared_ptr<plugin_record> record_;
    const void* tables_[sizeof...(Imports) + 1] = {};
};

} // namespace tenon::inline v1
