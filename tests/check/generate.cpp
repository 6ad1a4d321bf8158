// SPDX-License-Identifier: MIT
//
// See generate.hpp: making interfaces, laying them out, writing them down.
#include "generate.hpp"

#include <algorithm>
#include <numeric>
#include <sstream>

namespace generated {
namespace {

unsigned pick(std::mt19937& random, unsigned below) {
    return std::uniform_int_distribution<unsigned>(0, below - 1)(random);
}

std::string numbered(const char* prefix, std::size_t n) { return std::string(prefix).append(std::to_string(n)); }

type word(std::string text, unsigned bits) {
    type t;
    t.what = kind::word;
    t.word = std::move(text);
    t.bits = bits;
    return t;
}

class maker {
public:
    explicit maker(std::mt19937& random) : random_(random) {}

    interface make() {
        in_.records.resize(pick(random_, 8));
        for (std::size_t r = 0; r < in_.records.size(); ++r) {
            record& made = in_.records[r];
            made.name = numbered("R", r);
            made.packed = pick(random_, 12) == 0;
            made.grows = pick(random_, 8) == 0;
            if (made.grows) made.fields.push_back({next_name("size"), word("u64", 64), 0, 0});
            for (unsigned f = 0, count = 1 + pick(random_, 6); f != count; ++f)
                made.fields.push_back({next_name("x"), value(2, r + 1), 0, 0});
        }
        const unsigned members = 1 + pick(random_, 10);
        for (unsigned m = 0; m != members; ++m) {
            const bool is_data = pick(random_, 10) == 0;
            const kind what = pick(random_, 8) == 0 ? kind::function_ref : kind::function;
            in_.members.push_back({next_name("m"), is_data ? scalar() : function(what, 2, 0), pick(random_, 4) != 0});
        }
        in_.members[pick(random_, members)].needed = true;
        in_.numbering.resize(in_.records.size());
        std::iota(in_.numbering.begin(), in_.numbering.end(), std::size_t{0});
        lay_out(in_);
        return std::move(in_);
    }

private:
    std::string next_name(const char* prefix) { return numbered(prefix, ++names_); }

    type scalar() {
        static const unsigned widths[] = {8, 16, 32, 64, 128};
        const unsigned bits = widths[pick(random_, 5)];
        switch (pick(random_, 6)) {
        case 0: return word("char", 8);
        case 1: return word("bool", 8);
        case 2: {
            const unsigned enum_bits = widths[pick(random_, 4)];
            return word(numbered("enum", enum_bits), enum_bits);
        }
        case 3: {
            type t;
            t.what = kind::floating;
            t.bits = pick(random_, 2) ? 32 : 64;
            t.digits = t.bits == 32 ? 24 : 53;
            return t;
        }
        default: return word(numbered(pick(random_, 2) ? "u" : "i", bits), bits);
        }
    }

    // A type that stands by value; `first` is the first record it may contain.
    type value(int depth, std::size_t first) {
        const unsigned choice = pick(random_, depth > 0 ? 22 : 6);
        if (choice < 6) return scalar();
        if (choice < 12) return pointer(depth - 1);
        if (choice < 14) return function(choice == 12 ? kind::function_ref : kind::function, depth - 1, first);
        if (choice < 16) return of(kind::array, 1 + pick(random_, 8), value(depth - 1, first));
        if (choice == 16) return of(kind::vector, 4, word(pick(random_, 2) ? "u32" : "i32", 32));
        if (choice == 17) return of(kind::optional, 0, passed(depth - 1, first));
        if (choice == 18) return of(kind::result, 0, passed(depth - 1, first));
        if (choice == 19) {
            type t = of(kind::span, 0, passed(depth - 1, 0));
            t.is_const = pick(random_, 2) == 0;
            return t;
        }
        if (first >= in_.records.size()) return scalar();
        type t;
        t.what = kind::record;
        t.record = first + pick(random_, static_cast<unsigned>(in_.records.size() - first));
        return t;
    }

    // What a function takes and gives: no arrays.
    type passed(int depth, std::size_t first) {
        type t = value(depth, first);
        return t.what == kind::array ? scalar() : t;
    }

    static type of(kind what, unsigned length, type element) {
        type t;
        t.what = what;
        t.length = length;
        t.parts.push_back(std::move(element));
        return t;
    }

    type pointer(int depth) {
        type t;
        t.what = kind::pointer;
        t.is_const = pick(random_, 2) == 0;
        const unsigned choice = pick(random_, 8);
        if (choice == 0) {
            t.parts.push_back({}); // void*
        } else if (choice == 1) {
            type opaque;
            opaque.what = kind::opaque;
            opaque.word = "Handle";
            t.parts.push_back(opaque);
        } else if (choice < 6 && !in_.records.empty()) {
            type record;
            record.what = kind::record;
            record.record = pick(random_, static_cast<unsigned>(in_.records.size()));
            t.parts.push_back(record);
        } else {
            t.parts.push_back(value(depth, 0));
        }
        return t;
    }

    type function(kind what, int depth, std::size_t first) {
        type t;
        t.what = what;
        t.parts.push_back(pick(random_, 3) == 0 ? type{} : passed(depth, first));
        for (unsigned a = 0, count = pick(random_, 4); a != count; ++a) t.parts.push_back(passed(depth, first));
        t.variadic = what == kind::function && pick(random_, 12) == 0;
        return t;
    }

    std::mt19937& random_;
    interface in_;
    unsigned names_ = 0;
};

struct measure {
    std::uint64_t size;
    std::uint64_t align;
};

std::uint64_t rounded(std::uint64_t n, std::uint64_t to) { return (n + to - 1) / to * to; }

measure measured(const interface& in, const type& t) {
    const auto element = [&] { return measured(in, t.parts[0]); };
    switch (t.what) {
    case kind::nothing:
    case kind::opaque: return {0, 1};
    case kind::word:
    case kind::floating: return {t.bits / 8, t.bits / 8};
    case kind::pointer:
    case kind::function: return {8, 8};
    case kind::function_ref:
    case kind::span: return {16, 8};
    case kind::array: return {element().size * t.length, element().align};
    case kind::vector: return {element().size * t.length, element().size * t.length};
    case kind::optional: return {rounded(element().align + element().size, element().align), element().align};
    case kind::result: {
        const std::uint64_t align = std::max(element().align, std::uint64_t{8});
        return {rounded(rounded(rounded(element().size, 4) + 4, 8) + 16, align), align};
    }
    case kind::record: return {in.records[t.record].size, in.records[t.record].align};
    }
    return {0, 1};
}

// The vocabulary's types are records like any other, behind the interface's own.
class writer {
public:
    explicit writer(const interface& in) : in_(in) {}

    std::vector<std::string> vocabulary;

    std::string text(const type& t) {
        switch (t.what) {
        case kind::nothing: return R"("void")";
        case kind::word: return '"' + t.word + '"';
        case kind::floating: return "\"f" + std::to_string(t.bits) + ':' + std::to_string(t.digits) + '"';
        case kind::pointer: return (t.is_const ? R"({"*const":)" : R"({"*":)") + text(t.parts[0]) + '}';
        case kind::opaque: return R"({"opaque":")" + t.word + "\"}";
        case kind::function:
        case kind::function_ref: return function(t);
        case kind::array: return R"({"array":[)" + std::to_string(t.length) + ',' + text(t.parts[0]) + "]}";
        case kind::vector: return R"({"vector":[)" + std::to_string(t.length) + ',' + text(t.parts[0]) + "]}";
        case kind::record:
            return number(std::find(in_.numbering.begin(), in_.numbering.end(), t.record) - in_.numbering.begin());
        case kind::span:
            return of_vocabulary("span", t,
                                 {{"data", (t.is_const ? R"({"*const":)" : R"({"*":)") + text(t.parts[0]) + '}', 0},
                                  {"size", R"("u64")", 8}});
        case kind::optional:
            return of_vocabulary(
                "optional", t,
                {{"has_value", R"("bool")", 0}, {"value", text(t.parts[0]), measured(in_, t.parts[0]).align}});
        case kind::result: {
            type view; // its layout alone: a string_view has the same
            view.what = kind::span;
            const std::string message =
                of_vocabulary("string_view", view, {{"data", R"({"*const":"char"})", 0}, {"size", R"("u64")", 8}});
            const std::uint64_t status = rounded(measured(in_, t.parts[0]).size, 4);
            return of_vocabulary("result", t,
                                 {{"value", text(t.parts[0]), 0},
                                  {"status", R"("i32")", status},
                                  {"message", message, rounded(status + 4, 8)}});
        }
        }
        return "";
    }

private:
    struct part {
        const char* name;
        std::string type;
        std::uint64_t offset;
    };

    static std::string number(std::ptrdiff_t n) { return "\"#" + std::to_string(n) + '"'; }

    std::string function(const type& t) {
        std::string out = t.what == kind::function ? R"({"fn":[)" : R"({"function_ref":[)";
        for (std::size_t p = 0; p != t.parts.size(); ++p) out.append(p == 0 ? "" : ",").append(text(t.parts[p]));
        out += t.variadic ? R"(,"..."])" : "]";
        if (!t.word.empty()) out += R"(,"call":")" + t.word + '"';
        return out + '}';
    }

    std::string of_vocabulary(const char* name, const type& t, const std::vector<part>& parts) {
        std::string record = std::string(R"({"name":"tenon_)") + name + R"(","size":)" +
                             std::to_string(measured(in_, t).size) + R"(,"align":)" +
                             std::to_string(measured(in_, t).align) + R"(,"fields":[)";
        for (const part& p : parts) {
            if (record.back() == ']') record += ',';
            record += std::string("[\"") + p.name + "\"," + std::to_string(p.offset) + ',' + p.type + ']';
        }
        record += "]}";
        auto known = std::find(vocabulary.begin(), vocabulary.end(), record);
        if (known == vocabulary.end()) known = vocabulary.insert(vocabulary.end(), record);
        return number(static_cast<std::ptrdiff_t>(in_.numbering.size()) + (known - vocabulary.begin()));
    }

    const interface& in_;
};

void collect(const interface& in, const type& t, std::set<std::size_t>& records) {
    for (const type& part : t.parts) collect(in, part, records);
    if (t.what != kind::record || !records.insert(t.record).second) return;
    for (const field& f : in.records[t.record].fields) collect(in, f.of, records);
}

} // namespace

interface make(std::mt19937& random) {
    return maker(random).make();
}

void lay_out(interface& in) {
    for (std::size_t i = in.records.size(); i-- != 0;) {
        record& r = in.records[i];
        std::uint64_t end = 0;
        r.align = r.least_align;
        for (field& f : r.fields) {
            const measure m = measured(in, f.of);
            const std::uint64_t align = r.packed ? 1 : m.align;
            f.offset = rounded(end, align) + f.padding;
            end = f.offset + m.size;
            r.align = std::max(r.align, align);
        }
        r.size = rounded(end + r.tail, r.align);
    }
}

std::string text_of(const interface& in) {
    writer to(in);
    std::ostringstream out;
    std::uint64_t end = 0;
    out << R"({"name":"HostFunctions","size":1000000,"align":16,"members":[)";
    for (std::size_t m = 0; m != in.members.size(); ++m) {
        out << (m ? ",[\"" : "[\"") << in.members[m].name << "\"," << end << ',' << to.text(in.members[m].of) << ']';
        end += 16;
    }
    out << R"(],"types":[)";
    for (std::size_t n = 0; n != in.numbering.size(); ++n) {
        const record& r = in.records[in.numbering[n]];
        out << (n ? "," : "") << R"({"name":")" << r.name << R"(","size":)" << r.size << R"(,"align":)" << r.align;
        if (r.is_union) out << R"(,"union":true)";
        if (r.grows) out << R"(,"grows":true)";
        for (std::size_t f = 0; f != r.fields.size() && !r.is_union; ++f)
            out << (f ? ",[\"" : R"(,"fields":[[")") << r.fields[f].name << "\"," << r.fields[f].offset << ','
                << to.text(r.fields[f].of) << (f + 1 == r.fields.size() ? "]]" : "]");
        out << '}';
    }
    for (std::size_t v = 0; v != to.vocabulary.size(); ++v)
        out << (v + in.numbering.size() != 0 ? "," : "") << to.vocabulary[v];
    out << "]}";
    return out.str();
}

std::string needs_of(const interface& in) {
    if (std::all_of(in.members.begin(), in.members.end(), [](const member& m) { return m.needed; })) return R"("all")";
    std::string out;
    for (const member& m : in.members)
        if (m.needed) out.append(out.empty() ? "[\"" : ",\"").append(m.name).append("\"");
    return out.empty() ? "[]" : out + "]";
}

bool reaches_itself(const interface& in, std::size_t record) {
    std::set<std::size_t> reached;
    for (const field& f : in.records[record].fields) collect(in, f.of, reached);
    return reached.count(record) != 0;
}

std::set<std::string> members_reaching(const interface& in, std::size_t record) {
    std::set<std::string> out;
    for (const member& m : in.members) {
        std::set<std::size_t> reached;
        collect(in, m.of, reached);
        if (reached.count(record) != 0) out.insert(m.name);
    }
    return out;
}

bool is_needed(const interface& in, const std::set<std::string>& members) {
    return std::any_of(in.members.begin(), in.members.end(),
                       [&](const member& m) { return m.needed && members.count(m.name) != 0; });
}

} // namespace generated
