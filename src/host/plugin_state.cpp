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

std::byte* place_of(const tenon_import& import, const model::slot& slot) {
    return static_cast<std::byte*>(import.table) + slot.offset;
}

std::size_t size_of(const model::slot& slot) { return static_cast<std::size_t>(slot.size); }

tenon_function function_at(const std::byte* place) {
    tenon_function f = nullptr;
    std::memcpy(&f, place, sizeof f);
    return f;
}

// A function_ref has its function first.
bool has_function(const std::byte* table, const model::slot& slot) {
    return slot.kind == model::slot_kind::data || function_at(table + slot.offset) != nullptr;
}

// The one write that another thread's call may see: aligned, and of an address of code that was there before.
void publish(std::byte* place, tenon_function f) {
    __atomic_store_n(reinterpret_cast<tenon_function*>(place), f, __ATOMIC_RELEASE);
}

tenon_function content(std::byte* place) {
    return __atomic_load_n(reinterpret_cast<tenon_function*>(place), __ATOMIC_ACQUIRE);
}

void put_all_stubs(const tenon_entry& entry) noexcept {
    for (const tenon_import& import : std::span(entry.imports, entry.import_count)) import.put_stubs();
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
      options_(std::move(options)), told_(std::move(told)) {
    if (options_.when != moment::first_call) return;
    for (const import_plan& i : plan_.imports) stubs_.emplace_back(i.needed->slots.size());
}

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
    put_all_stubs(entry);
    unclaim(s, TENON_UNREGISTERED);
    return failed;
}

namespace {

// What fill() does for each slot, where nothing is to be asked: most loads, so it is kept short.
void copy_whole(const tenon_import& import, const std::vector<model::slot>& slots, const std::byte* table) {
    const auto is_there = [&](const model::slot& slot) { return has_function(table, slot); };
    if (!std::all_of(slots.begin(), slots.end(), is_there)) import.put_stubs();
    for (const model::slot& slot : slots) {
        if (!is_there(slot)) continue;
        if (slot.kind == model::slot_kind::function)
            publish(place_of(import, slot), function_at(table + slot.offset));
        else
            std::memcpy(place_of(import, slot), table + slot.offset, size_of(slot));
    }
}

// The same without a look at the slots, whose descriptions are twenty times as much memory.
void copy_functions(const tenon_import& import, const std::byte* table) {
    const std::byte* const end = table + import.table_size;
    bool is_complete = true;
    for (const std::byte* from = table; from != end; from += sizeof(tenon_function))
        is_complete &= function_at(from) != nullptr;
    if (!is_complete) import.put_stubs();
    auto* to = static_cast<std::byte*>(import.table);
    for (const std::byte* from = table; from != end; from += sizeof(tenon_function), to += sizeof(tenon_function))
        if (tenon_function f = function_at(from)) publish(to, f);
}

} // namespace

void plugin_state::fill_all() {
    for (std::uint32_t i = 0; i < entry_->import_count; ++i) {
        const tenon_import& import = entry_->imports[i];
        import.link->state = entry_->state;
        import.link->import = i;
        const std::byte* whole = options_.when == moment::start ? plan_.imports[i].whole : nullptr;
        if (whole == nullptr)
            fill_one_by_one(i);
        else if (plan_.imports[i].needed->only_functions)
            copy_functions(import, whole);
        else
            copy_whole(import, slots_of(i), whole);
    }
}

void plugin_state::fill_one_by_one(std::uint32_t import) {
    const tenon_import& to = entry_->imports[import];
    const std::vector<model::slot>& slots = slots_of(import);
    to.put_stubs();
    for (std::uint32_t n = 0; n < slots.size(); ++n) {
        std::byte* place = place_of(to, slots[n]);
        if (slots[n].kind == model::slot_kind::data) // what an earlier host had put there
            std::memset(place, 0, size_of(slots[n]));
        if (waits(slots[n])) {
            stubs_[import][n] = content(place);
            platform::expect_race_on(place, size_of(slots[n]));
        } else {
            fill(import, n);
        }
    }
}

bool plugin_state::waits(const model::slot& slot) const noexcept {
    return options_.when == moment::first_call && slot.kind == model::slot_kind::function && !slot.variadic;
}

tenon_function plugin_state::fill(std::uint32_t import, std::uint32_t slot) const {
    const slot_source source = plan_.imports[import].source_of(slot);
    if (source.is != state::bound) return nullptr;
    const model::slot& s = slots_of(import)[slot];
    std::byte* place = place_of(entry_->imports[import], s);
    if (s.kind != model::slot_kind::function) {
        std::memcpy(place, source.from, size_of(s));
        return nullptr;
    }
    tenon_function f = nullptr;
    if (source.from != nullptr)
        f = function_at(static_cast<const std::byte*>(source.from));
    else
        f = plan_.symbols->find(plan_.imports[import].symbol_of(slot).c_str()).address;
    if (f != nullptr) publish(place, f);
    return f;
}

tenon_function plugin_state::resolve(tenon_state* s, std::uint32_t import, std::uint32_t slot) noexcept {
    const auto& self = *static_cast<const plugin_state*>(s->context);
    if (self.slots_of(import)[slot].kind != model::slot_kind::function) return nullptr; // at registration or never
    tenon_function f = self.fill(import, slot);
    if (f != nullptr) self.tell_of_slot(event::kind::bound, import, slot, {});
    return f;
}

std::uint32_t plugin_state::answer_has(tenon_state* s, std::uint32_t import, std::uint32_t slot) noexcept {
    const auto& self = *static_cast<const plugin_state*>(s->context);
    const slot_source source = self.plan_.imports[import].source_of(slot);
    if (source.is != state::bound) return 0;
    // What is bound already is not written again: others call through it, and expect no race.
    const model::slot& to = self.slots_of(import)[slot];
    if (!self.waits(to)) return 1;
    if (content(place_of(self.entry_->imports[import], to)) != self.stubs_[import][slot]) return 1;
    return resolve(s, import, slot) != nullptr;
}

void plugin_state::unbound(tenon_state* s, std::uint32_t import, std::uint32_t slot, tenon_error* why) noexcept {
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
    put_all_stubs(*entry_);
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
