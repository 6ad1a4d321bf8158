// SPDX-License-Identifier: MIT
//
// See slots.hpp. A hostile interface can state records whose slots number 2^64; so they are counted, with a ceiling,
// before any is written down.
#include "manifest/slots.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include <fmt/format.h>

#include "manifest/escape.hpp"

namespace tenon::inline v1::model {
namespace {

constexpr std::uint64_t too_many = max_slots + 1;
constexpr std::uint64_t max_visited_fields = 1u << 20;

std::uint64_t times(std::uint64_t a, std::uint64_t b) {
    if (a == 0 || b == 0) return 0;
    return a > too_many / b ? too_many : std::min(a * b, too_many);
}

bool is_function(const type& t) { return t.kind == type_kind::function || t.kind == type_kind::function_ref; }

class walker {
public:
    explicit walker(interface_type& in) : in_(in), known_(in.records.size()) {}

    std::string walk() {
        for (std::uint32_t r = 0; r < in_.records.size(); ++r)
            if (!measure(r)) return complaint_;
        std::uint64_t slots = 0;
        for (const member& m : in_.members) slots = std::min(slots + places_of(m.type), too_many);
        if (slots == too_many)
            return fmt::format("more than {} functions and data members, where no table has more", max_slots);
        in_.slots.reserve(static_cast<std::size_t>(slots));
        for (const member& m : in_.members)
            if (!place(std::string(m.name), m.offset, m.type)) return complaint_;
        if (!are_in_their_places()) return complaint_;
        in_.only_functions = in_.size == in_.slots.size() * in_.pointer_size &&
                             std::all_of(in_.slots.begin(), in_.slots.end(),
                                         [](const slot& s) { return s.kind == slot_kind::function; });
        return {};
    }

private:
    struct measured {
        enum class progress : std::uint8_t { untouched, going_on, done } state = progress::untouched;
        bool has_function = false;
        std::uint32_t height = 0; // records inside one another, itself included
        std::uint64_t places = 0; // slots it takes when it is walked
    };

    // How often a type repeats what it is made of by value: arrays only.
    std::pair<std::uint64_t, std::uint32_t> without_arrays(std::uint32_t type) const {
        std::uint64_t times_over = 1;
        while (in_.types[type].kind == type_kind::array) {
            times_over = times(times_over, in_.types[type].length);
            type = in_.types[type].of;
        }
        return {times_over, type};
    }

    bool is_walked(std::uint32_t type) const {
        const model::type& t = in_.types[without_arrays(type).second];
        return is_function(t) || (t.kind == type_kind::record && known_[t.of].has_function);
    }

    // A flexible array of functions takes none.
    std::uint64_t places_of(std::uint32_t type) const {
        if (!is_walked(type)) return 1;
        const auto [n, element] = without_arrays(type);
        const model::type& t = in_.types[element];
        return t.kind == type_kind::record ? times(n, known_[t.of].places) : n;
    }

    // Recursion is bounded: it follows containment by value only, and gives up at max_record_depth.
    bool measure(std::uint32_t record, std::uint32_t depth = 1) {
        using progress = measured::progress;
        measured& m = known_[record];

        if (m.state == progress::going_on)
            return refuse("record \"{}\", which contains itself by value, where only a pointer may lead back",
                          escape(in_.records[record].name));
        if (depth + (m.state == progress::done ? m.height - 1 : 0) > max_record_depth)
            return refuse("records deeper inside one another by value, where {} are read", max_record_depth);
        if (m.state == progress::done) return true;
        m.state = progress::going_on;
        m.height = 1;
        const record_type& r = in_.records[record];
        for (std::uint32_t f = r.first_field; f != r.first_field + r.field_count; ++f) {
            const model::type& t = in_.types[without_arrays(in_.fields[f].type).second];
            if (t.kind == type_kind::record) {
                if (!measure(t.of, depth + 1)) return false;
                m.height = std::max(m.height, known_[t.of].height + 1);
            }
            m.has_function |= is_walked(in_.fields[f].type);
            m.places = std::min(m.places + places_of(in_.fields[f].type), too_many);
        }
        m.state = progress::done;
        return true;
    }

    // Tables are read at these offsets, so one that was damaged must not lead elsewhere. A member of the
    // strictest alignment would overlap another; a smaller one could lie in padding, so it must be where the one before
    // it ends, or at the next multiple of its alignment, which its author may have raised.
    bool are_in_their_places() {
        std::uint64_t end = 0;
        for (const member& m : in_.members) {
            bool fits = m.offset <= end || alignment_of(m.type) >= in_.align;
            for (std::uint64_t step = 1; !fits && step <= in_.align; step *= 2)
                fits = m.offset == (end + step - 1) / step * step;
            if (!fits) return refuse("\"{}\" at {}, where what is before it ends at {}", escape(m.name), m.offset, end);
            const std::uint64_t size = size_of(in_, m.type);
            if (size == 0) break; // va_list has one, which is not known
            end = m.offset + size;
        }
        return do_not_overlap();
    }

    // Empty structs, of one byte, may share a place.
    bool do_not_overlap() {
        std::vector<const slot*> order;
        order.reserve(in_.slots.size());
        for (const slot& s : in_.slots) {
            const std::uint64_t step = std::min(alignment_of(s.type), in_.align);
            if (s.offset % step != 0)
                return refuse("\"{}\" at {}, where it can only lie at a multiple of {}", escape(s.path), s.offset,
                              step);
            const bool may_be_empty = s.size == 1 && in_.types[s.type].kind == type_kind::record;
            if (s.size != 0 && !may_be_empty) order.push_back(&s);
        }
        const auto comes_first = [](const slot* a, const slot* b) { return a->offset < b->offset; };
        if (!std::is_sorted(order.begin(), order.end(), comes_first))
            std::sort(order.begin(), order.end(), comes_first);
        for (std::size_t i = 1; i < order.size(); ++i)
            if (const slot& a = *order[i - 1], &b = *order[i]; a.offset + a.size > b.offset)
                return refuse("\"{}\" at {}, where \"{}\" ends at {}", escape(b.path), b.offset, escape(a.path),
                              a.offset + a.size);
        return true;
    }

    // What every target has at least: 32-bit x86 aligns a u64 to 4.
    std::uint64_t alignment_of(std::uint32_t type) const {
        const model::type& t = in_.types[without_arrays(type).second];
        if (t.kind == type_kind::record) return in_.records[t.of].align;
        if (t.kind == type_kind::function_ref) return in_.pointer_size;
        if (t.kind == type_kind::vector) return 1;
        const std::uint64_t size = std::min<std::uint64_t>(size_of(in_, without_arrays(type).second), in_.pointer_size);
        return std::has_single_bit(size) ? size : 1;
    }

    template <class... A> bool refuse(fmt::format_string<A...> why, A&&... with) {
        complaint_ = fmt::format(why, std::forward<A>(with)...);
        return false;
    }

    bool place(std::string path, std::uint64_t offset, std::uint32_t type) {
        const model::type& t = in_.types[type];
        if (is_walked(type) && !is_function(t)) {
            if (places_of(type) == 0) return true; // else a billion of nothing would be walked
            return t.kind == type_kind::array ? place_elements(path, offset, t) : place_fields(path, offset, t);
        }
        path_bytes_ += path.size();
        if (path_bytes_ > max_path_bytes)
            return refuse("longer paths of members, where {} bytes are read", max_path_bytes);
        const slot_kind kind = t.kind == type_kind::function       ? slot_kind::function
                               : t.kind == type_kind::function_ref ? slot_kind::function_ref
                                                                   : slot_kind::data;
        in_.slots.push_back({std::move(path), offset, size_of(in_, type), type, kind, t.variadic});
        return true;
    }

    bool place_elements(const std::string& path, std::uint64_t offset, const model::type& array) {
        const std::uint64_t step = size_of(in_, array.of);
        for (std::uint64_t i = 0; i < array.length; ++i)
            if (!place(fmt::format("{}[{}]", path, i), offset + i * step, array.of)) return false;
        return true;
    }

    bool place_fields(const std::string& path, std::uint64_t offset, const model::type& record) {
        const record_type& r = in_.records[record.of];
        visited_fields_ += r.field_count; // fields without places are not bounded by the slots
        if (visited_fields_ > max_visited_fields)
            return refuse("more fields in repeated records, where {} are walked", max_visited_fields);
        for (std::uint32_t f = r.first_field; f != r.first_field + r.field_count; ++f) {
            const member& field = in_.fields[f];
            if (!place(fmt::format("{}.{}", path, field.name), offset + field.offset, field.type)) return false;
        }
        return true;
    }

    interface_type& in_;
    std::vector<measured> known_;
    std::string complaint_;
    std::uint64_t path_bytes_ = 0;
    std::uint64_t visited_fields_ = 0;
};

} // namespace

std::uint64_t size_of(const interface_type& in, std::uint32_t type) {
    const model::type& t = in.types[type];
    switch (t.kind) {
    case type_kind::nothing:
    case type_kind::opaque:
    case type_kind::va_list: return 0;
    case type_kind::boolean:
    case type_kind::character:
    case type_kind::char8: return 1;
    case type_kind::char16: return 2;
    case type_kind::char32: return 4;
    case type_kind::signed_integer:
    case type_kind::unsigned_integer:
    case type_kind::wide_character:
    case type_kind::floating:
    case type_kind::enumeration: return t.bits / 8;
    case type_kind::null:
    case type_kind::pointer:
    case type_kind::function: return in.pointer_size;
    case type_kind::function_ref: return 2 * std::uint64_t{in.pointer_size};
    case type_kind::record: return in.records[t.of].size;
    case type_kind::array:
    case type_kind::vector: {
        const std::uint64_t element = size_of(in, t.of);
        const std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
        return element != 0 && t.length > most / element ? most : t.length * element;
    }
    }
    return 0;
}

std::string number_slots(interface_type& in) { return walker(in).walk(); }

} // namespace tenon::inline v1::model
