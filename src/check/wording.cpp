// SPDX-License-Identifier: MIT
//
// See wording.hpp. A message is "path: who expects this, who has that [id]" and what to do about it: on a line of its
// own when it is breaking, behind a semicolon when it is a note.
#include "check/wording.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "check/path.hpp"
#include "check/suggest.hpp"
#include "manifest/escape.hpp"
#include "manifest/spell.hpp"

namespace tenon::inline v1 {
namespace {

constexpr std::size_t listed_names = 5;

std::string count_of(std::uint64_t n, std::string_view thing) {
    return fmt::format("{} {}{}", n, thing, n == 1 ? "" : "s");
}

// "a, b, c and 4 more"
std::string list_of(const std::vector<std::string>& names) {
    std::string out;
    const std::size_t shown = std::min(names.size(), listed_names);
    for (std::size_t i = 0; i < shown; ++i) out += (i ? ", " : "") + names[i];
    return names.size() == shown ? out : fmt::format("{} and {} more", out, names.size() - shown);
}

class wording {
public:
    wording(const comparison& c, const party& asker, const party& other)
        : c_(c), need_(c.need()), have_(c.have()), asker_(asker), other_(other), guess_(need_, have_) {}

    tenon::report all() {
        for (const difference& d : c_.differences())
            if (!is_note(d.what)) (d.needed ? breaking_ : notes_).push_back(worded(d));
        tell_unbound();
        for (const difference& d : c_.differences())
            if (is_note(d.what) && d.what != cause::stays_unbound) tell_note(d);
        for (const merged& m : merged_) notes_.push_back(finished(m.what, m.text, m.more));
        tell_extra();

        tenon::report out;
        out.verdict = breaking_.empty() ? verdict::compatible : verdict::incompatible;
        out.findings = std::move(breaking_);
        std::move(notes_.begin(), notes_.end(), std::back_inserter(out.findings));
        return out;
    }

private:
    struct words {
        std::string path, expected, found, remedy;
    };
    struct merged {
        cause what;
        words text;
        std::string more;
        std::uint32_t places = 0;
    };

    finding finished(cause what, const words& w, const std::string& more) const {
        return finding_of(what, w.path, asker_.who, other_.who, w.expected, w.found + more, w.remedy);
    }

    finding worded(const difference& d) {
        words w = words_of(d);
        std::string more;
        if (d.at.pair != nowhere) {
            const comparison::record_pair& p = c_.pairs()[d.at.pair];
            if (d.more_fields != 0)
                more += fmt::format(" (and {} of {})", count_of(d.more_fields, "more field"),
                                    spell_record(need_.records[p.need]));
            if (d.more_slots != 0) more += fmt::format(" (and {})", count_of(d.more_slots, "more function"));
        }
        if (d.needed) return finished(d.what, w, more);
        w.expected += " if it is offered";
        w.remedy = "it stays unbound: ask with has<> before the call";
        return finished(cause::stays_unbound, w, more);
    }

    words words_of(const difference& d) {
        words w;
        w.path = path_of(c_, d.at);
        w.remedy = fmt::format("rebuild {} or {} with the header of the other", asker_.who, other_.who);
        if (d.what == cause::too_complex) {
            w.expected = "types that can be compared";
            w.found = "records that refer to one another in too many ways";
            w.remedy = "make the structs of this interface opaque, or smaller";
        } else if (d.at.pair == nowhere) {
            slot_words(d, w);
        } else {
            record_words(d, w);
        }
        return w;
    }

    void slot_words(const difference& d, words& w) {
        const model::slot& s = need_.slots[d.at.slot];
        if (d.what == cause::missing_function || d.what == cause::missing_data) {
            w.expected = spell_slot(need_, s);
            w.found = d.what == cause::missing_function ? "no such function" : "no such member";
            w.remedy = fmt::format("use a newer {}, or let {} need less of {} (tenon::needs)",
                                   other_.who.substr(0, other_.who.find(' ')), asker_.who, model::escape(need_.name));
            if (const model::slot* renamed = guess_.of(s)) {
                const std::string name = model::escape(renamed->path);
                suggested_.insert(renamed);
                w.found += fmt::format(", but {} of the same signature", name);
                w.remedy = fmt::format("if {} is its new name, rebuild {} with the new header; else {}", name,
                                       asker_.who, w.remedy);
            }
            return;
        }
        const model::slot& t = have_.slots[c_.slots()[d.at.slot].offered];
        if (d.at.part == whole) {
            w.expected = spell_slot(need_, s);
            w.found = spell_slot(have_, t);
        } else {
            w.expected = spell(need_, need_.signatures[need_.types[s.type].of + d.at.part]);
            w.found = spell(have_, have_.signatures[have_.types[t.type].of + d.at.part]);
        }
        explain(d, w);
    }

    void record_words(const difference& d, words& w) {
        const comparison::record_pair& p = c_.pairs()[d.at.pair];
        const model::record_type& a = need_.records[p.need];
        const model::record_type& b = have_.records[p.have];
        const auto at_offset = [](const model::interface_type& in, const model::member& m) {
            return fmt::format("{} at {}", spell(in, m.type), m.offset);
        };
        const model::member* x = d.at.need_field == nowhere ? nullptr : &need_.fields[a.first_field + d.at.need_field];
        const model::member* y = d.at.have_field == nowhere ? nullptr : &have_.fields[b.first_field + d.at.have_field];
        w.expected = x ? at_offset(need_, *x) : "no such field";
        w.found = y ? at_offset(have_, *y) : "no such field";
        if (d.what == cause::field_removed && y)
            w.found = fmt::format("{}, {}, in its place", model::escape(y->name), w.found);
        if (d.what == cause::field_added && a.described && (a.grows || b.grows))
            w.remedy += "; structs grow at the end only, with their size in front, where both say tenon::growing";
        if (d.what == cause::record_size) {
            w.expected = count_of(a.size, "byte");
            w.found = count_of(b.size, "byte");
        } else if (d.what == cause::record_alignment) {
            w.expected = fmt::format("alignment {}", a.align);
            w.found = fmt::format("alignment {}", b.align);
        } else if (d.what == cause::record_kind) {
            w.expected = a.is_union ? "a union" : "a struct";
            w.found = b.is_union ? "a union" : "a struct";
        } else if (d.what == cause::record_grown) {
            w.expected = count_of(a.field_count, "field");
            w.found = std::to_string(b.field_count);
        } else if (!x && (d.what == cause::record_renamed || d.what == cause::one_side_opaque)) {
            w.expected = spell_record(a);
            w.found = spell_record(b);
        } else if (d.what == cause::field_renamed) {
            w.expected = fmt::format("the name {}", model::escape(x->name));
            w.found = model::escape(y->name);
        }
        if (!is_note(d.what) && a.name != b.name) w.found += fmt::format(" in {}", spell_record(b));
        explain(d, w);
    }

    // What to do, and what the spelled types don't show.
    void explain(const difference& d, words& w) const {
        switch (d.what) {
        case cause::one_side_opaque:
            w.expected += d.needed_is_opaque ? ", opaque" : ", described";
            w.found += d.needed_is_opaque ? ", described" : ", opaque";
            w.remedy = "nothing to do if both mean the same struct: its layout can't be checked";
            break;
        case cause::grows_by_value: {
            const model::record_type& a = need_.records[c_.pairs()[d.about].need];
            const model::record_type& b = have_.records[c_.pairs()[d.about].have];
            w.expected = fmt::format("{} of {}", spell_record(a), count_of(a.size, "byte"));
            w.found = fmt::format("{} of {}", spell_record(b), count_of(b.size, "byte"));
            w.remedy = fmt::format("pass it by pointer, since it grows, or {}", w.remedy);
            break;
        }
        case cause::record_renamed: w.remedy = "nothing to do if it is the same thing under a new name"; break;
        case cause::field_renamed: w.remedy = "nothing to do if its meaning stayed"; break;
        case cause::record_grown: w.remedy = "nothing to do: its size field says how much of it there is"; break;
        case cause::enum_integer: w.remedy = "nothing to do: enumerator values are not checked either"; break;
        case cause::char_sign:
            w.expected = asker_.char_signed ? "a signed char" : "an unsigned char";
            w.found = other_.char_signed ? "a signed one" : "an unsigned one";
            w.remedy = "nothing to do if it is text: else say signed char or unsigned char";
            break;
        default: break;
        }
    }

    // One note for the same change in many places, as of an opaque type that every function takes.
    void tell_note(const difference& d) {
        words w = words_of(d);
        const auto [known, is_new] = note_of_.emplace(std::tuple(d.what, w.expected, w.found), merged_.size());
        if (is_new)
            merged_.push_back({d.what, std::move(w), "", 0});
        else
            merged_[known->second].more =
                fmt::format(" (and {})", count_of(++merged_[known->second].places, "more place"));
    }

    void tell_unbound() {
        std::vector<std::string> names;
        for (const difference& d : c_.differences())
            if (d.what == cause::stays_unbound) names.push_back(model::escape(need_.slots[d.at.slot].path));
        if (names.empty()) return;
        const words w{model::escape(need_.name), fmt::format("{} if offered", list_of(names)),
                      names.size() == 1 ? "no such function" : "none of them",
                      "nothing to do: each stays unbound; ask with has<> before the call"};
        notes_.push_back(finished(cause::stays_unbound, w, ""));
    }

    void tell_extra() {
        std::unordered_set<std::string_view> known;
        for (const model::slot& s : need_.slots) known.insert(s.path);
        std::vector<std::string> names;
        for (const model::slot& s : have_.slots)
            if (!known.contains(s.path) && !suggested_.contains(&s)) names.push_back(model::escape(s.path));
        if (names.empty()) return;
        const words w{model::escape(need_.name), "nothing more", fmt::format("also {}", list_of(names)),
                      fmt::format("nothing to do: rebuild {} to use them", asker_.who)};
        notes_.push_back(finished(cause::extra_functions, w, ""));
    }

    const comparison& c_;
    const model::interface_type& need_;
    const model::interface_type& have_;
    const party& asker_;
    const party& other_;
    rename_guess guess_;
    std::vector<finding> breaking_;
    std::vector<finding> notes_;
    std::vector<merged> merged_;
    std::map<std::tuple<cause, std::string, std::string>, std::size_t> note_of_;
    std::unordered_set<const model::slot*> suggested_;
};

} // namespace

tenon::report word(const comparison& c, const party& asker, const party& other) {
    return wording(c, asker, other).all();
}

finding finding_of(cause what, std::string path, std::string asker, std::string_view other, std::string expected,
                   std::string found, std::string remedy) {
    finding f;
    f.severity = is_note(what) ? finding::kind::note : finding::kind::breaking;
    f.id = id_of(what);
    f.path = std::move(path);
    f.asked_by = std::move(asker);
    f.expected = std::move(expected);
    f.found = std::move(found);
    f.remedy = std::move(remedy);
    f.message = fmt::format("{}: {} expects {}, {} has {} [{}]{}{}", f.path, f.asked_by, f.expected, other, f.found,
                            f.id, is_note(what) ? "; " : "\n  ", f.remedy);
    return f;
}

const char* id_of(cause c) noexcept {
    switch (c) {
    case cause::none: return "none";
    case cause::target_os: return "target-os";
    case cause::target_arch: return "target-arch";
    case cause::target_endian: return "target-endian";
    case cause::target_pointer_width: return "target-pointer-width";
    case cause::missing_interface: return "missing-interface";
    case cause::too_complex: return "too-complex";
    case cause::missing_function: return "missing-function";
    case cause::missing_data: return "missing-data";
    case cause::argument_count: return "argument-count";
    case cause::variadic: return "variadic";
    case cause::calling_convention: return "calling-convention";
    case cause::type_kind: return "type-kind";
    case cause::integer_width: return "integer-width";
    case cause::integer_sign: return "integer-sign";
    case cause::character_kind: return "character-kind";
    case cause::float_format: return "float-format";
    case cause::enum_width: return "enum-width";
    case cause::pointee_constness: return "pointee-constness";
    case cause::array_length: return "array-length";
    case cause::record_kind: return "record-kind";
    case cause::field_removed: return "field-removed";
    case cause::field_added: return "field-added";
    case cause::field_moved: return "field-moved";
    case cause::record_size: return "record-size";
    case cause::record_alignment: return "record-alignment";
    case cause::grows_by_value: return "grows-by-value";
    case cause::stays_unbound: return "stays-unbound";
    case cause::record_grown: return "record-grown";
    case cause::record_renamed: return "record-renamed";
    case cause::field_renamed: return "field-renamed";
    case cause::one_side_opaque: return "one-side-opaque";
    case cause::enum_integer: return "enum-integer";
    case cause::char_sign: return "char-sign";
    case cause::extra_functions: return "extra-functions";
    case cause::interface_not_offered: return "interface-not-offered";
    }
    return "none";
}

} // namespace tenon::inline v1
