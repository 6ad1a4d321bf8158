// SPDX-License-Identifier: MIT
//
// See generate.hpp: the known changes, one function each, and what each must do to a check.
#include "generate.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace generated {
namespace {

unsigned pick(std::mt19937& random, std::size_t below) {
    return std::uniform_int_distribution<unsigned>(0, static_cast<unsigned>(below) - 1)(random);
}

type pointer_to_void() {
    type t;
    t.what = kind::pointer;
    t.parts.emplace_back();
    return t;
}

type u64() {
    type t;
    t.what = kind::word;
    t.word = "u64";
    t.bits = 64;
    return t;
}

using result = std::optional<truth>; // none: this change is not possible here

class changer {
public:
    changer(std::mt19937& random, const interface& before, interface& after, bool changed_is_needed)
        : random_(random), before_(before), after_(after), after_needs_(changed_is_needed) {}

    truth any() {
        using change = result (changer::*)();
        static const change all[] = {
            &changer::in_a_type,       &changer::in_a_type,      &changer::in_a_type,
            &changer::in_a_type,       &changer::in_a_type,      &changer::insert_field,
            &changer::remove_field,    &changer::reorder_fields, &changer::pad,
            &changer::pad_the_end,     &changer::pack,           &changer::align,
            &changer::make_union,      &changer::grow,           &changer::rename_member,
            &changer::remove_member,   &changer::swap_arguments, &changer::swap_members,
            &changer::shuffle_members, &changer::add_member,     &changer::shuffle_records,
            &changer::rename_record,   &changer::rename_field,   &changer::enum_to_integer,
            &changer::make_opaque,     &changer::add_record,
        };
        for (;;) {
            after_ = before_;
            at_ = no_record;
            on_a_result_ = false;
            result r = (this->*all[pick(random_, std::size(all))])();
            lay_out(after_);
            if (!r) continue;
            r->in_a_cycle = at_ != no_record && reaches_itself(before_, at_);
            if (on_a_result_) r->what += ", of a result";
            return *r;
        }
    }

private:
    // --- changes of a type, wherever it stands

    struct place {
        type* root;       // all of it, up to records
        std::string tail; // of the path
        std::set<std::string> hit;
        bool is_frame = false; // a member's own function: its result and arguments are places of their own
    };

    place somewhere() {
        const std::size_t at = pick(random_, after_.members.size() + after_.records.size());
        if (at >= after_.members.size()) {
            const std::size_t r = at_ = at - after_.members.size();
            field& f = after_.records[r].fields[pick(random_, after_.records[r].fields.size())];
            return {&f.of, "." + f.name, members_reaching(before_, r)};
        }
        member& m = after_.members[at];
        const bool is_function = m.of.what == kind::function || m.of.what == kind::function_ref;
        if (!is_function || pick(random_, 4) == 0) return {&m.of, "." + m.name, {m.name}, is_function};
        const unsigned part = pick(random_, m.of.parts.size());
        on_a_result_ = part == 0;
        return {&m.of.parts[part], part == 0 ? "(result)" : "(arg " + std::to_string(part) + ")", {m.name}};
    }

    struct node {
        type* at;
        std::string tail; // the vocabulary's types are records, whose fields have paths
    };

    static void collect(type& t, const std::string& tail, std::vector<node>& into) {
        into.push_back({&t, tail});
        if (t.what == kind::vector) return;
        const bool is_valued = t.what == kind::optional || t.what == kind::result;
        const std::string inner = is_valued ? ".value" : t.what == kind::span ? ".data" : tail;
        for (type& part : t.parts) collect(part, inner, into);
    }

    node some_part(const place& p) {
        std::vector<node> nodes;
        collect(*p.root, p.tail, nodes);
        return nodes[pick(random_, nodes.size())];
    }

    result in_a_type() {
        place p = somewhere();
        if (!p.is_frame) {
            const node part = some_part(p);
            p.root = part.at;
            p.tail = part.tail;
        }
        type& t = *p.root;
        if (t.what == kind::record && pick(random_, 2) == 0) return retarget(t, p);
        const unsigned choice = pick(random_, 5);
        if (choice == 0 && !p.is_frame) {
            t = t.what == kind::pointer ? u64() : pointer_to_void();
            return truth{"retype", {"type-kind"}, {p.tail}, p.hit};
        }
        switch (t.what) {
        case kind::word: return change_word(t, p, choice);
        case kind::floating:
            t.bits *= 2; // float, double, the long double of x86
            t.digits = t.bits == 64 ? 53 : 64;
            return truth{"float format", {"float-format"}, {p.tail}, p.hit};
        case kind::pointer:
            t.is_const = !t.is_const;
            return truth{"pointee constness", {"pointee-constness"}, {p.tail}, p.hit};
        case kind::array: t.length += 1; return truth{"array length", {"array-length"}, {p.tail}, p.hit};
        case kind::vector: t.length = 2; return truth{"vector length", {"array-length"}, {p.tail}, p.hit};
        case kind::span:
            t.is_const = !t.is_const;
            return truth{"pointee constness", {"pointee-constness"}, {".data"}, p.hit};
        case kind::function: return change_frame(t, p, choice);
        case kind::function_ref: return change_frame(t, p, choice < 3 ? 3 : choice);
        case kind::nothing:
        case kind::opaque:
        case kind::optional:
        case kind::result:
        case kind::record: return {};
        }
        return {};
    }

    result change_word(type& t, const place& p, unsigned choice) {
        if (t.word == "char") {
            t.word = "char8";
            return truth{"char kind", {"character-kind"}, {p.tail}, p.hit};
        }
        if (t.word == "bool") return {};
        const bool is_enum = t.word[0] == 'e';
        if (!is_enum && choice < 3) {
            t.word[0] = t.word[0] == 'u' ? 'i' : 'u';
            return truth{"resign", {"integer-sign"}, {p.tail}, p.hit};
        }
        t.bits = t.bits == (is_enum ? 64 : 128) ? t.bits / 2 : t.bits * 2;
        t.word = (is_enum ? "enum" : t.word.substr(0, 1)) + std::to_string(t.bits);
        return truth{is_enum ? "enum width" : "widen", {is_enum ? "enum-width" : "integer-width"}, {p.tail}, p.hit};
    }

    result change_frame(type& t, const place& p, unsigned choice) {
        switch (choice) {
        case 1: t.variadic = !t.variadic; return truth{"variadic", {"variadic"}, {p.tail}, p.hit};
        case 2:
            if (t.variadic) return {};
            t.word = "ms";
            return truth{"calling convention", {"calling-convention"}, {p.tail}, p.hit};
        case 3:
            t.parts.insert(t.parts.begin() + 1 + pick(random_, t.parts.size()), u64());
            return truth{"more arguments", {"argument-count"}, {p.tail}, p.hit};
        default:
            if (t.parts.size() == 1) return {};
            t.parts.erase(t.parts.begin() + 1 + pick(random_, t.parts.size() - 1));
            return truth{"fewer arguments", {"argument-count"}, {p.tail}, p.hit};
        }
    }

    // To a record that no other looks like.
    result retarget(type& t, const place& p) {
        record fresh;
        fresh.name = "Fresh";
        type handle = pointer_to_void();
        handle.parts[0].what = kind::opaque;
        handle.parts[0].word = "Fresh";
        fresh.fields.push_back({"fresh", handle, 0, 0});
        const std::string first = before_.records[t.record].fields[0].name;
        t.record = after_.records.size();
        after_.numbering.push_back(t.record);
        after_.records.push_back(fresh);
        return truth{"another record", {"field-removed"}, {after_needs_ ? ".fresh" : "." + first}, p.hit};
    }

    // --- changes of a record

    record* some_record() {
        if (after_.records.empty()) return nullptr;
        at_ = pick(random_, after_.records.size());
        hit_ = members_reaching(before_, at_);
        return &after_.records[at_];
    }

    const record& old_record() const { return before_.records[at_]; }

    truth of_record(std::string what, std::set<std::string> ids, std::set<std::string> tails = {}) const {
        return {std::move(what), std::move(ids), std::move(tails), hit_};
    }

    result insert_field() {
        record* r = some_record();
        if (!r || r->grows) return {};
        const unsigned where = pick(random_, r->fields.size() + 1);
        const std::string what = where == 0                  ? "prepend a field"
                                 : where == r->fields.size() ? "append a field"
                                                             : "insert a field";
        r->fields.insert(r->fields.begin() + where, {"new_one", u64(), 0, 0});
        return of_record(what, {after_needs_ ? "field-removed" : "field-added"}, {".new_one"});
    }

    result remove_field() {
        record* r = some_record();
        if (!r || r->grows || r->fields.size() < 2) return {};
        const unsigned where = pick(random_, r->fields.size());
        const std::string name = r->fields[where].name;
        r->fields.erase(r->fields.begin() + where);
        return of_record("remove a field", {after_needs_ ? "field-added" : "field-removed"}, {"." + name});
    }

    result reorder_fields() {
        record* r = some_record();
        if (!r || r->fields.size() < 2) return {};
        const unsigned where = pick(random_, r->fields.size() - 1);
        std::swap(r->fields[where], r->fields[where + 1]);
        return of_record("reorder fields", {"field-moved"},
                         {"." + r->fields[where].name, "." + r->fields[where + 1].name});
    }

    result pad() {
        record* r = some_record();
        if (!r) return {};
        field& f = r->fields[pick(random_, r->fields.size())];
        f.padding += 16;
        return of_record("pad", {"field-moved"}, {"." + f.name});
    }

    result pad_the_end() {
        record* r = some_record();
        if (!r) return {};
        r->tail += 16;
        return of_record("by-value size", {"record-size"});
    }

    result align() {
        record* r = some_record();
        if (!r) return {};
        r->least_align = 2 * r->align;
        return of_record("align", {"record-size", "record-alignment"});
    }

    result pack() {
        record* r = some_record();
        if (!r || r->packed) return {};
        r->packed = true;
        lay_out(after_);
        for (std::size_t f = 0; f != r->fields.size(); ++f)
            if (r->fields[f].offset != old_record().fields[f].offset)
                return of_record("pack", {"field-moved"}, {"." + r->fields[f].name});
        if (r->size == old_record().size && r->align == old_record().align) return {};
        return of_record("pack", {r->size != old_record().size ? "record-size" : "record-alignment"});
    }

    result make_union() {
        record* r = some_record();
        if (!r) return {};
        r->is_union = true;
        return of_record("union", {"record-kind"});
    }

    // Does the type contain the record by value, so that its size counts here?
    static bool copies(const type& t, std::size_t record) {
        if (t.what == kind::record) return t.record == record;
        if (t.what == kind::pointer || t.what == kind::span) return copies_behind(t.parts[0], record);
        return std::any_of(t.parts.begin(), t.parts.end(), [&](const type& p) { return copies(p, record); });
    }
    static bool copies_behind(const type& t, std::size_t record) {
        return t.what != kind::record && copies(t, record); // elements of an array are copied, or stepped over
    }

    result grow() {
        record* r = some_record();
        if (!r || !r->grows) return {};
        r->fields.push_back({"new_one", u64(), 0, 0});
        lay_out(after_);
        if (r->fields.back().offset < old_record().size)
            r->fields.back().padding = (old_record().size - r->fields.back().offset + 15) / 16 * 16;
        truth t{"grow", {"grows-by-value"}, {}, {}};
        t.one_finding = false;
        for (const member& m : before_.members)
            if (copies(m.of, at_)) t.hit.insert(m.name);
        for (std::size_t i = 0; i != before_.records.size(); ++i)
            for (const field& f : before_.records[i].fields)
                if (copies(f.of, at_)) t.hit.merge(members_reaching(before_, i));
        return t;
    }

    // --- changes of members

    result rename_member() {
        member& m = after_.members[pick(random_, after_.members.size())];
        const std::string old_name = std::exchange(m.name, "other_name");
        const std::string needed = after_needs_ ? m.name : old_name;
        return truth{"rename a function", {"missing-function", "missing-data"}, {"HostFunctions." + needed}, {needed}};
    }

    result remove_member() {
        if (after_.members.size() < 2) return {};
        const std::size_t at = pick(random_, after_.members.size());
        const std::string name = after_.members[at].name;
        after_.members.erase(after_.members.begin() + static_cast<std::ptrdiff_t>(at));
        if (after_needs_) return truth{"harmless: function no longer asked for", {}, {}, {}};
        return truth{"remove a function", {"missing-function", "missing-data"}, {"HostFunctions." + name}, {name}};
    }

    result swap_arguments() {
        member& m = after_.members[pick(random_, after_.members.size())];
        if ((m.of.what != kind::function && m.of.what != kind::function_ref) || m.of.parts.size() < 3) return {};
        const unsigned at = 1 + pick(random_, m.of.parts.size() - 2);
        type& a = m.of.parts[at];
        type& b = m.of.parts[at + 1];
        const auto is_integer = [](const type& t) {
            return t.what == kind::word && (t.word[0] == 'u' || t.word[0] == 'i');
        };
        if (!is_integer(a) || !is_integer(b) || a.bits == b.bits) return {};
        std::swap(a, b);
        truth t{"swap arguments", {"integer-width"}, {}, {m.name}};
        for (const unsigned n : {at, at + 1}) t.tails.insert(m.name + "(arg " + std::to_string(n) + ")");
        t.one_finding = false;
        return t;
    }

    result swap_members() {
        member& a = after_.members[pick(random_, after_.members.size())];
        member& b = after_.members[pick(random_, after_.members.size())];
        if (a.of.what != kind::function || b.of.what != kind::function || a.of.parts.size() == b.of.parts.size())
            return {};
        std::swap(a.name, b.name);
        truth t{"swap names", {"argument-count"}, {"." + a.name, "." + b.name}, {a.name, b.name}};
        t.one_finding = false;
        return t;
    }

    // --- changes without harm

    result shuffle_members() {
        std::shuffle(after_.members.begin(), after_.members.end(), random_);
        return truth{"harmless: functions reordered", {}, {}, {}};
    }

    result add_member() {
        if (after_needs_) return {};
        member m;
        m.name = "one_more";
        m.of.what = kind::function;
        m.of.parts.emplace_back();
        after_.members.insert(after_.members.begin() + pick(random_, after_.members.size() + 1), m);
        return truth{"harmless: function added", {}, {}, {}};
    }

    result shuffle_records() {
        std::shuffle(after_.numbering.begin(), after_.numbering.end(), random_);
        return truth{"harmless: records in another order", {}, {}, {}};
    }

    result add_record() {
        record r;
        r.name = "Unused";
        r.fields.push_back({"unused", u64(), 0, 0});
        after_.numbering.insert(after_.numbering.begin() + pick(random_, after_.numbering.size() + 1),
                                after_.records.size());
        after_.records.push_back(r);
        return truth{"harmless: record added", {}, {}, {}};
    }

    result rename_record() {
        record* r = some_record();
        if (!r) return {};
        r->name = "Renamed";
        return truth{"harmless: tag renamed", {}, {}, {}};
    }

    result rename_field() {
        record* r = some_record();
        if (!r) return {};
        r->fields[pick(random_, r->fields.size())].name = "renamed";
        return truth{"harmless: field renamed in place", {}, {}, {}};
    }

    result enum_to_integer() {
        type& t = *some_part(somewhere()).at;
        if (t.what != kind::word || t.word[0] != 'e') return {};
        t.word = "i" + std::to_string(t.bits);
        return truth{"harmless: enum to integer", {}, {}, {}};
    }

    result make_opaque() {
        type& t = *some_part(somewhere()).at;
        if (t.what != kind::pointer || t.parts[0].what != kind::record) return {};
        t.parts[0] = {};
        t.parts[0].what = kind::opaque;
        t.parts[0].word = "Hidden";
        return truth{"harmless: one side opaque", {}, {}, {}};
    }

    std::mt19937& random_;
    const interface& before_;
    interface& after_;
    bool after_needs_;
    static constexpr std::size_t no_record = std::numeric_limits<std::size_t>::max();
    std::size_t at_ = no_record; // the record that was changed
    bool on_a_result_ = false;
    std::set<std::string> hit_;
};

} // namespace

truth change(std::mt19937& random, const interface& before, interface& after, bool changed_is_needed) {
    return changer(random, before, after, changed_is_needed).any();
}

} // namespace generated
