// SPDX-License-Identifier: MIT
//
// For a process that knows nothing of Tenon but exports the functions: the plugin binds itself, by asking the main
// program for `<Interface>_<function>`. By name alone: nothing describes their signatures, so nothing can be checked.
//
//     TENON_PLUGIN(hello, "1.0.0", app, greeter)
//     TENON_SELF_BIND(hello, tenon::self_bind::at_load, report)          // after TENON_PLUGIN, in the same file
//
// `report` is a `void(tenon::string_view) noexcept` and is told, once, of everything that could not be bound; those
// slots keep their stubs. Data members and function_refs can't be had by symbol. Opt-in, because it needs the dynamic
// loader's headers, and not for plugins of a Tenon host: one that is bound already is refused there.
#pragma once

#include "plugin.hpp"
#include "slots/exporter.hpp"

namespace tenon::inline v1 {

enum class self_bind {
    at_load,       // by a static constructor, before anything of the plugin can be called
    on_first_call, // each function by the first call through its slot; variadic ones at load
};

namespace binding {

template <class Image, const tenon_entry& Entry, self_bind When, auto Report> class TENON_HIDDEN self_binder {
public:
    self_binder() noexcept : program_(nullptr) {
        tenon_state& s = *Entry.state;
        const void* free = nullptr;
        if (!__atomic_compare_exchange_n(&s.owner, &free, &Entry, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) return;
        s.context = this;
        s.resolve = resolve;
        s.has = has;
        s.unbound = unbound;
        s.phase = TENON_REGISTERED;
        for (std::uint32_t i = 0; i < Entry.import_count; ++i) fill(i);
        char text[longest_reason];
        tenon_error why{text, longest_reason, 0};
        if (Entry.start != nullptr && Entry.start(&why) != TENON_OK) {
            absent_.add(absent_.size == 0 ? "the start hook failed: " : "; the start hook failed: ");
            text[why.size < longest_reason ? why.size : longest_reason - 1] = 0;
            absent_.add(text);
        }
        if (absent_.size != 0) Report(string_view(absent_.data, absent_.size));
    }
    ~self_binder() {
        if (Entry.stop != nullptr && Entry.state->owner == &Entry) Entry.stop();
    }

private:
    void fill(std::uint32_t import) noexcept {
        const tenon_import& i = Entry.imports[import];
        i.link->state = Entry.state;
        i.link->import = import;
        i.put_stubs();
        for (std::uint32_t n = 0; n < i.slot_count; ++n) {
            const slot_place& slot = Image::places.of[import][n];
            const bool waits = When == self_bind::on_first_call && !slot.is_variadic;
            if (slot.is_function && (waits || resolve(Entry.state, import, n) != nullptr)) continue;
            if (!slot.is_needed) continue;
            absent_.add(absent_.size == 0 ? "the main program does not export " : ", ");
            name(import, n, absent_);
        }
    }

    template <std::size_t Capacity>
    static void name(std::uint32_t import, std::uint32_t slot, bounded_text<Capacity>& to) noexcept {
        to.add(Entry.imports[import].interface_name);
        to.add("_");
        to.add(Image::name_of(import, slot));
    }

    static tenon_function TENON_CALL resolve(tenon_state* s, std::uint32_t import, std::uint32_t slot) noexcept {
        const slot_place& to = Image::places.of[import][slot];
        if (!to.is_function) return nullptr;
        bounded_text<words_of_name * 16> symbol;
        name(import, slot, symbol);
        const found f = static_cast<self_binder*>(s->context)->program_.find(symbol.data);
        char* table = static_cast<char*>(Entry.imports[import].table);
        if (f.is == found::here)
            __atomic_store_n(reinterpret_cast<tenon_function*>(table + to.offset), f.address, __ATOMIC_RELEASE);
        return f.address;
    }
    static std::uint32_t TENON_CALL has(tenon_state* s, std::uint32_t import, std::uint32_t slot) noexcept {
        return resolve(s, import, slot) != nullptr;
    }
    static void TENON_CALL unbound(tenon_state*, std::uint32_t, std::uint32_t, tenon_error* why) noexcept {
        constexpr chars text = "the main program exports no function of that name; link it with an export list";
        why->size = text.size;
        __builtin_memcpy(why->text, text.data, text.size);
    }

    exporter program_;
    bounded_text<4096> absent_{};
};

} // namespace binding
} // namespace tenon::inline v1

// Binds the plugin named in TENON_PLUGIN without a host.
#define TENON_SELF_BIND(plugin, when, report)                                                \
    namespace {                                                                              \
    ::tenon::binding::self_binder<tenon_image_##plugin, tenon_plugin_##plugin, when, report> \
        tenon_self_binder_##plugin;                                                          \
    }
