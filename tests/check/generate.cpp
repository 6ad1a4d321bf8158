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
            for (unsigned f = 0, count = 1 + pick(random_, 6); f != count; ++f)
                made.fields.push_back({next_name("x"), value(2, r + 1), 0, 0});
        }
        const unsigned members = 1 + pick(random_, 10);
        for (unsigned m = 0; m != members; ++m) {
            const bool is_data = pick(random_, 10) == 0;
            in_.members.push_back({next_name("m"), is_data ? scalar() : function(2, 0), pick(random_, 4) != 0});
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
        const unsigned choice = pick(random_, depth > 0 ? 10 : 3);
        if (choice < 3) return scalar();
        if (choice < 6) return pointer(depth - 1);
        if (choice == 6) return function(depth - 1, first);
        if (choice == 7) {
            type t;
            t.what = kind::array;
            t.length = 1 + pick(random_, 8);
            t.parts.push_back(value(depth - 1, first));
            return t;
        }
        if (first >= in_.records.size()) return scalar();
        type t;
        t.what = kind::record;
        t.record = first + pick(random_, static_cast<unsigned>(in_.records.size() - first));
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

    type function(int depth, std::size_t first) {
        type t;
        t.what = kind::function;
        t.parts.push_back(pick(random_, 3) == 0 ? type{} : value(depth, first));
        for (unsigned a = 0, count = pick(random_, 4); a != count; ++a) t.parts.push_back(value(depth, first));
        t.variadic = pick(random_, 12) == 0;
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

measure measured(const interface& in, const type& t) {
    switch (t.what) {
    case kind::nothing:
    case kind::opaque: return {0, 1};
    case kind::word:
    case kind::floating: return {t.bits / 8, t.bits / 8};
    case kind::pointer:
    case kind::function: return {8, 8};
    case kind::array: {
        const measure element = measured(in, t.parts[0]);
        return {element.size * t.length, element.align};
    }
    case kind::record: return {in.records[t.record].size, in.records[t.record].align};
    }
    return {0, 1};
}

std::uint64_t rounded(std::uint64_t n, std::uint64_t to) { return (n + to - 1) / to * to; }

void write(std::ostream& out, const interface& in, const type& t) {
    switch (t.what) {
    case kind::nothing: out << R"("void")"; break;
    case kind::word: out << '"' << t.word << '"'; break;
    case kind::floating: out << "\"f" << t.bits << ':' << t.digits << '"'; break;
    case kind::pointer:
        out << (t.is_const ? R"({"*const":)" : R"({"*":)");
        write(out, in, t.parts[0]);
        out << '}';
        break;
    case kind::opaque: out << R"({"opaque":")" << t.word << "\"}"; break;
    case kind::function:
        out << R"({"fn":[)";
        for (std::size_t p = 0; p != t.parts.size(); ++p) {
            if (p != 0) out << ',';
            write(out, in, t.parts[p]);
        }
        out << (t.variadic ? R"(,"..."])" : "]");
        if (!t.word.empty()) out << R"(,"call":")" << t.word << '"';
        out << '}';
        break;
    case kind::array:
        out << R"({"array":[)" << t.length << ',';
        write(out, in, t.parts[0]);
        out << "]}";
        break;
    case kind::record:
        out << "\"#" << std::find(in.numbering.begin(), in.numbering.end(), t.record) - in.numbering.begin() << '"';
        break;
    }
}

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
    std::ostringstream out;
    std::uint64_t end = 0;
    out << R"({"name":"HostFunctions","size":1000000,"align":16,"members":[)";
    for (std::size_t m = 0; m != in.members.size(); ++m) {
        out << (m ? ",[\"" : "[\"") << in.members[m].name << "\"," << end << ',';
        write(out, in, in.members[m].of);
        out << ']';
        end += 16;
    }
    out << R"(],"types":[)";
    for (std::size_t n = 0; n != in.numbering.size(); ++n) {
        const record& r = in.records[in.numbering[n]];
        out << (n ? "," : "") << R"({"name":")" << r.name << R"(","size":)" << r.size << R"(,"align":)" << r.align;
        if (r.is_union) out << R"(,"union":true)";
        if (r.grows) out << R"(,"grows":true)";
        for (std::size_t f = 0; f != r.fields.size() && !r.is_union; ++f) {
            out << (f ? ",[\"" : R"(,"fields":[[")") << r.fields[f].name << "\"," << r.fields[f].offset << ',';
            write(out, in, r.fields[f].of);
            out << (f + 1 == r.fields.size() ? "]]" : "]");
        }
        out << '}';
    }
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
