// SPDX-License-Identifier: MIT
#include "host/plugin_state.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <span>

#include "host/refusals.hpp"

namespace tenon::inline v1::hosting {

namespace {

using state = slot_source::state;

std::byte* place_of(const tenon_import& import, const tenon_slot& slot) {
    return static_cast<std::byte*>(import.table) + slot.offset;
}

bool has_function(const std::byte* table, const model::slot& slot) {
    void* function = nullptr;
    if (slot.kind != model::slot_kind::data) std::memcpy(&function, table + slot.offset, sizeof function);
    return slot.kind == model::slot_kind::data || function != nullptr;
}

// The one write that another thread's call may see: aligned, and of an address of code that was there before.
void publish(std::byte* place, tenon_function f) {
    __atomic_store_n(reinterpret_cast<tenon_function*>(place), f, __ATOMIC_RELEASE);
}

bool holds_stub(const tenon_import& import, const tenon_slot& slot) {
    return __atomic_load_n(reinterpret_cast<tenon_function*>(place_of(import, slot)), __ATOMIC_ACQUIRE) == slot.stub;
}

// Leaves the plugin to the next who claims it: the owner's mark goes last.
void unclaim(tenon_state& s, std::uint32_t phase) noexcept {
    s.resolve = nullptr;
    s.has = nullptr;
    s.unbound = nullptr;
    s.context = nullptr;
    s.phase = phase;
    __atomic_store_n(&s.owner, static_cast<const void*>(nullptr), __ATOMIC_RELEASE);
}

} // namespace

std::shared_ptr<void> new_table(const interface_description& i) {
    const std::align_val_t align{i.table_align};
    std::shared_ptr<void> table(::operator new(i.table_size, align),
                                [align](void* memory) { ::operator delete(memory, align); });
    i.construct(table.get());
    return table;
}

plugin_state::plugin_state(const void* owner, party host, model::manifest manifest, plan planned, load_options options,
                           std::shared_ptr<listeners> told)
    : owner_(owner), host_(std::move(host)), manifest_(std::move(manifest)), plan_(std::move(planned)),
      options_(std::move(options)), told_(std::move(told)) {}

plugin_state::~plugin_state() { release(); }

std::optional<error> plugin_state::bind(const tenon_entry& entry) {
    tenon_state& s = *entry.state;
    const void* free = nullptr;
    if (!__atomic_compare_exchange_n(&s.owner, &free, owner_, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
        return owned(host_, party_of(manifest_).who);

    entry_ = &entry;
    s.context = this;
    s.resolve = resolve;
    s.has = answer_has;
    s.unbound = unbound;
    s.phase = TENON_REGISTERED;
    fill_all();

    const auto started = [&]() -> std::optional<error> {
        tell(event::kind::started);
        return std::nullopt;
    };
    if (entry.start == nullptr) return started();
    char text[1024];
    tenon_error why{text, sizeof text, 0};
    const tenon_status status = entry.start(&why);
    if (status == TENON_OK) return started();
    const std::string_view says(text, static_cast<std::size_t>(std::min<std::uint64_t>(why.size, sizeof text)));
    error failed = start_failed(host_, party_of(manifest_).who, says, status == TENON_EXCEPTION);
    entry_ = nullptr; // it did not start, so it is not stopped
    for (std::uint32_t i = 0; i < entry.import_count; ++i)
        for (std::uint32_t n = 0; n < entry.imports[i].slot_count; ++n)
            put_stub(entry.imports[i], entry.imports[i].slot_list[n]);
    unclaim(s, TENON_UNREGISTERED);
    return failed;
}

namespace {

// What fill() does for each slot, where nothing is to be asked: most loads, so it is kept short.
void copy_whole(const tenon_import& import, const std::byte* table) {
    for (const tenon_slot& slot : std::span(import.slot_list, import.slot_count)) {
        std::byte* place = place_of(import, slot);
        const std::byte* from = table + slot.offset;
        if (slot.kind == TENON_SLOT_DATA) {
            std::memcpy(place, from, slot.size);
            continue;
        }
        tenon_function f = nullptr; // of a function_ref it is the first word
        std::memcpy(&f, from, sizeof f);
        if (slot.kind == TENON_SLOT_FUNCTION_REF && f != nullptr)
            std::memcpy(place, from, slot.size);
        else
            publish(place, f != nullptr ? f : slot.stub);
    }
}

} // namespace

void plugin_state::fill_all() {
    for (std::uint32_t i = 0; i < entry_->import_count; ++i) {
        const tenon_import& import = entry_->imports[i];
        import.link->state = entry_->state;
        import.link->import = i;
        if (plan_.imports[i].whole != nullptr && options_.when == moment::start) {
            copy_whole(import, plan_.imports[i].whole);
            continue;
        }
        for (std::uint32_t n = 0; n < import.slot_count; ++n) {
            const tenon_slot& slot = import.slot_list[n];
            if (slot.kind == TENON_SLOT_DATA) // what an earlier host had put there
                std::memset(place_of(import, slot), 0, slot.size);
            const bool later = waits(slot);
            if (later) platform::expect_race_on(place_of(import, slot), slot.size);
            if (later || fill(i, n) == nullptr) put_stub(import, slot);
        }
    }
}

bool plugin_state::waits(const tenon_slot& slot) const noexcept {
    return options_.when == moment::first_call && slot.kind == TENON_SLOT_FUNCTION &&
           (slot.flags & TENON_SLOT_IS_VARIADIC) == 0;
}

tenon_function plugin_state::fill(std::uint32_t import, std::uint32_t slot) const {
    const slot_source source = plan_.imports[import].source_of(slot);
    if (source.is != state::bound) return nullptr;
    const tenon_import& to = entry_->imports[import];
    const tenon_slot& s = to.slot_list[slot];
    std::byte* place = place_of(to, s);
    if (s.kind != TENON_SLOT_FUNCTION) {
        std::memcpy(place, source.from, s.size);
        return s.stub;
    }
    tenon_function f = nullptr;
    if (source.from != nullptr) {
        std::memcpy(&f, source.from, sizeof f);
    } else {
        f = plan_.symbols->find(plan_.imports[import].symbol_of(slot).c_str()).address;
    }
    if (f != nullptr) publish(place, f);
    return f;
}

void plugin_state::put_stub(const tenon_import& import, const tenon_slot& slot) noexcept {
    if (slot.kind == TENON_SLOT_DATA) return; // stays as it is: it is a copy, and no jump
    publish(place_of(import, slot), slot.stub);
}

tenon_function plugin_state::resolve(tenon_state* s, std::uint32_t import, std::uint32_t slot) {
    const auto& self = *static_cast<const plugin_state*>(s->context);
    if (self.entry_->imports[import].slot_list[slot].kind != TENON_SLOT_FUNCTION)
        return nullptr; // at registration or never
    tenon_function f = self.fill(import, slot);
    if (f != nullptr) self.tell_of_slot(event::kind::bound, import, slot, {});
    return f;
}

std::uint32_t plugin_state::answer_has(tenon_state* s, std::uint32_t import, std::uint32_t slot) {
    const auto& self = *static_cast<const plugin_state*>(s->context);
    const slot_source source = self.plan_.imports[import].source_of(slot);
    if (source.is != state::bound) return 0;
    // What is bound already is not written again: others call through it, and expect no race.
    const tenon_import& i = self.entry_->imports[import];
    if (!self.waits(i.slot_list[slot]) || !holds_stub(i, i.slot_list[slot])) return 1;
    return resolve(s, import, slot) != nullptr;
}

void plugin_state::unbound(tenon_state* s, std::uint32_t import, std::uint32_t slot, tenon_error* why) {
    const auto& self = *static_cast<const plugin_state*>(s->context);
    const std::string reason = self.reason_for(import, slot);
    self.tell_of_slot(event::kind::stub_called, import, slot, reason);
    std::function<void(const unbound_call&)> handler;
    {
        const std::lock_guard guard(self.told_->lock);
        handler = self.told_->unbound;
    }
    if (handler) handler({std::string(self.manifest_.name), self.function_name(import, slot), reason});
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(why->capacity, reason.size()));
    std::memcpy(why->text, reason.data(), size);
    why->size = size;
}

void plugin_state::tell(event::kind what) const noexcept {
    told_->events.tell({.what = what, .file = file, .plugin = manifest_.name, .version = manifest_.version});
}

void plugin_state::tell_of_slot(event::kind what, std::uint32_t import, std::uint32_t slot,
                                std::string_view reason) const {
    if (told_->events.silent()) return;
    const std::string function = function_name(import, slot);
    told_->events.tell({.what = what,
                        .file = file,
                        .plugin = manifest_.name,
                        .version = manifest_.version,
                        .function = function,
                        .reason = reason});
}

std::string plugin_state::function_name(std::uint32_t import, std::uint32_t slot) const {
    const model::interface_type& i = plan_.imports[import].needed;
    return std::string(i.name) + "." + i.slots[slot].path;
}

std::string plugin_state::reason_for(std::uint32_t import, std::uint32_t slot) const {
    switch (plan_.imports[import].source_of(slot).is) {
    case state::withheld: return host_.who + " withholds it from this plugin; ask has<>() before the call";
    case state::differs:
        return host_.who +
               " offers it with another signature; see the notes of plugin.report(), and ask has<>() before "
               "the call";
    case state::bound:
        return "the symbol " + shown(plan_.imports[import].symbol_of(slot)) + " is not a function that " +
               (plan_.symbols ? shown(plan_.symbols->file()) : "the host") + " exports";
    case state::absent: break;
    }
    return host_.who + " does not offer it; ask has<>() before the call";
}

std::vector<const void*> plugin_state::make_tables(std::vector<asked_plan> asked) {
    const std::lock_guard guard(tables_lock_);
    std::vector<const void*> made;
    for (asked_plan& a : asked) {
        host_table t{std::move(a), nullptr};
        t.memory = new_table(t.asked.wanted);
        for (std::size_t s = 0; s < t.asked.slots.size(); ++s) {
            if (t.asked.slots[s].state != slot_match::state::fits) continue;
            const model::slot& to = t.asked.interface_asked->slots[s];
            const model::slot& from = t.asked.offered->slots[t.asked.slots[s].offered];
            const auto* table = static_cast<const std::byte*>(entry_->exports[t.asked.export_number].table);
            if (has_function(table, from))
                std::memcpy(static_cast<std::byte*>(t.memory.get()) + to.offset, table + from.offset,
                            static_cast<std::size_t>(to.size));
        }
        made.push_back(t.memory.get());
        tables_.push_back(std::move(t));
    }
    return made;
}

bool plugin_state::has(const void* table, std::size_t slot) const noexcept {
    const std::lock_guard guard(tables_lock_);
    for (const host_table& t : tables_) {
        if (t.memory.get() != table || entry_ == nullptr) continue;
        if (slot >= t.asked.slots.size() || t.asked.slots[slot].state != slot_match::state::fits) return false;
        const auto* from = static_cast<const std::byte*>(entry_->exports[t.asked.export_number].table);
        return has_function(from, t.asked.offered->slots[t.asked.slots[slot].offered]);
    }
    return false;
}

void plugin_state::release() noexcept {
    if (entry_ == nullptr) return;
    if (entry_->stop != nullptr) entry_->stop();
    for (std::uint32_t i = 0; i < entry_->import_count; ++i)
        for (std::uint32_t n = 0; n < entry_->imports[i].slot_count; ++n)
            put_stub(entry_->imports[i], entry_->imports[i].slot_list[n]);
    unclaim(*entry_->state, TENON_HOST_GONE);

    {
        const std::lock_guard guard(tables_lock_);
        for (host_table& t : tables_) t.asked.wanted.construct(t.memory.get());
        entry_ = nullptr;
    }
    tell(event::kind::stopped);
    if (inode == 0) return; // linked in
    tell(library.close() ? event::kind::unloaded : event::kind::pinned);
}

} // namespace tenon::inline v1::hosting
