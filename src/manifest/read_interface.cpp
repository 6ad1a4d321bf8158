// SPDX-License-Identifier: MIT
//
// See read_interface.hpp. Recursion follows the nesting of the JSON text, which read_json bounds.
#include "manifest/read_interface.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "manifest/escape.hpp"
#include "manifest/slots.hpp"

namespace tenon::inline v1::model {
namespace {

const char* name_of(json_kind kind) {
    switch (kind) {
    case json_kind::other: return "null or no whole number";
    case json_kind::boolean: return "true or false";
    case json_kind::number: return "a number";
    case json_kind::string: return "a text";
    case json_kind::array: return "a list";
    case json_kind::object: return "an object";
    }
    return "";
}

std::optional<std::uint32_t> digits_of(std::string_view text) {
    std::uint32_t value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, value);
    if (text.empty() || failure != std::errc{} || stop != end || (text.size() > 1 && text.front() == '0')) return {};
    return value;
}

bool is_width(std::uint32_t bits) { return bits >= 8 && bits <= 4096 && bits % 8 == 0; }

// The types that are one word of text; nothing but these, and "#n", may stand there.
std::optional<type> plain_type(std::string_view text) {
    struct named {
        std::string_view text;
        type_kind kind;
    };
    static constexpr named alone[] = {
        {"void", type_kind::nothing},   {"bool", type_kind::boolean},    {"nullptr", type_kind::null},
        {"char", type_kind::character}, {"char8", type_kind::char8},     {"char16", type_kind::char16},
        {"char32", type_kind::char32},  {"va_list", type_kind::va_list},
    };
    static constexpr named with_bits[] = {
        {"i", type_kind::signed_integer},     {"u", type_kind::unsigned_integer}, {"enum", type_kind::enumeration},
        {"wchar", type_kind::wide_character}, {"f", type_kind::floating},
    };
    type t;
    for (const named& n : alone)
        if (text == n.text) {
            t.kind = n.kind;
            return t;
        }
    for (const named& n : with_bits) {
        if (text.substr(0, n.text.size()) != n.text) continue;
        std::string_view bits = text.substr(n.text.size());
        if (n.kind == type_kind::floating) {
            const std::size_t colon = bits.find(':');
            if (colon == std::string_view::npos) continue;
            const auto digits = digits_of(bits.substr(colon + 1));
            if (!digits || *digits == 0) continue;
            t.digits = *digits;
            bits = bits.substr(0, colon);
        }
        const auto width = digits_of(bits);
        if (!width || !is_width(*width)) continue;
        t.kind = n.kind;
        t.bits = *width;
        return t;
    }
    return {};
}

class interface_reader {
public:
    interface_reader(const json_reader& r, std::uint32_t pointer_size) : r_(r) { out_.pointer_size = pointer_size; }

    interface_type read(const json_value& object) {
        out_.keeps = r_.tree.keeps;
        out_.text = r_.tree.text_of(object);
        out_.name = r_.identifier(object, "name");
        where_ = "interface " + escape(out_.name);
        if (const json_value* other = other_than({"name", "size", "align", "members", "types"}, object))
            fail("a key \"{}\", where format 1 has none of that name", escape(other->key));
        out_.size = r_.number(object, "size");
        out_.align = alignment(object);
        const json_value* records = r_.tree.find(object, "types");
        if (records) {
            r_.expect(*records, json_kind::array, "\"types\"");
            record_count_ = records->count;
        }
        read_members(r_.member(object, "members", json_kind::array), out_.members);
        if (records)
            for (const json_value* v = r_.tree.first(*records); v; v = r_.tree.next(*v)) read_record(*v);
        check_bounds();
        if (const std::string complaint = number_slots(out_); !complaint.empty()) fail("{}", complaint);
        return std::move(out_);
    }

private:
    template <class... A> [[noreturn]] void fail(fmt::format_string<A...> what, A&&... with) const {
        r_.fail("{} has {}", where_, fmt::format(what, std::forward<A>(with)...));
    }

    // What is not known here may be what was known before a bit of it was lost, so it can't be ignored.
    const json_value* other_than(std::initializer_list<std::string_view> known, const json_value& object) const {
        for (const json_value* v = r_.tree.first(object); v; v = r_.tree.next(*v))
            if (std::find(known.begin(), known.end(), v->key) == known.end()) return v;
        return nullptr;
    }

    std::uint64_t alignment(const json_value& object) const {
        const std::uint64_t align = r_.number(object, "align");
        if (align == 0 || (align & (align - 1)) != 0) fail("the alignment {}, where a power of two belongs", align);
        return align;
    }

    void read_record(const json_value& object) {
        r_.expect(object, json_kind::object, "an entry of \"types\"");
        record_type r;
        r.name = r_.text(object, "name");
        if (!r.name.empty() && !is_identifier(r.name))
            fail("a record named \"{}\", where an identifier belongs", escape(r.name));
        if (const json_value* other = other_than({"name", "size", "align", "union", "grows", "fields"}, object))
            fail("a record \"{}\" with a key \"{}\", where format 1 has none of that name", escape(r.name),
                 escape(other->key));
        r.size = r_.number(object, "size");
        r.align = alignment(object);
        r.is_union = r_.flag(object, "union");
        r.grows = r_.flag(object, "grows");
        r.first_field = static_cast<std::uint32_t>(out_.fields.size());
        r.described = r_.tree.find(object, "fields") != nullptr;
        if (r.described) {
            if (r.is_union)
                fail("a union \"{}\" with fields, where the content of a union is never described", escape(r.name));
            read_members(r_.member(object, "fields", json_kind::array), out_.fields);
        }
        r.field_count = static_cast<std::uint32_t>(out_.fields.size()) - r.first_field;
        out_.records.push_back(r);
    }

    void read_members(const json_value& list, std::vector<member>& into) {
        const std::size_t before = into.size();
        for (const json_value* v = r_.tree.first(list); v; v = r_.tree.next(*v)) {
            const json_value* name = v->kind == json_kind::array && v->count == 3 ? r_.tree.first(*v) : nullptr;
            const json_value* offset = name ? r_.tree.next(*name) : nullptr;
            if (!offset || name->kind != json_kind::string || offset->kind != json_kind::number ||
                offset->number > max_number)
                fail("a member of another form, where [name, offset, type] belongs");
            if (!is_identifier(name->string))
                fail("a member named \"{}\", where an identifier belongs", escape(name->string));
            const std::uint32_t type = read_type(*r_.tree.next(*offset), is_value);
            into.push_back({name->string, offset->number, type});
        }
        std::vector<std::string_view> names;
        for (std::size_t i = before; i < into.size(); ++i) names.push_back(into[i].name);
        std::sort(names.begin(), names.end());
        const auto twice = std::adjacent_find(names.begin(), names.end());
        if (twice != names.end()) fail("the member \"{}\" twice, where a name stands for one", escape(*twice));
    }

    // Where a type stands decides what it may be: void only behind a pointer or as a result, opaque only behind one,
    // in an array there too.
    enum place { is_value, is_result, is_pointee, is_pointee_element };

    [[noreturn]] void no_type(std::string_view what) const {
        fail("a type \"{}\", where format 1 has none of that name", escape(what));
    }

    std::uint32_t add(const type& t) {
        out_.types.push_back(t);
        return static_cast<std::uint32_t>(out_.types.size() - 1);
    }

    std::uint32_t read_type(const json_value& v, place where) {
        if (v.kind == json_kind::string) return read_word(v.string, where);
        // A key of a type that this reader does not know may change what the type means, so it can't be ignored.
        if (v.kind != json_kind::object || v.count == 0) fail("{}, where a type belongs", name_of(v.kind));
        const json_value& body = *r_.tree.first(v);
        const std::string_view key = body.key;
        if (v.count > 1 && !(key == "fn" && v.count == 2 && r_.tree.next(body)->key == "call"))
            no_type(r_.tree.next(body)->key);
        if (key == "*" || key == "*const") {
            type t;
            t.kind = type_kind::pointer;
            t.const_pointee = key == "*const";
            t.of = read_type(body, is_pointee);
            return add(t);
        }
        if (key == "fn" || key == "function_ref") return read_function(v, body);
        if (key == "array" || key == "vector") return read_sequence(body, where);
        if (key == "opaque") {
            if (where != is_pointee && where != is_pointee_element)
                fail("an opaque type by value, where it can only stand behind a pointer");
            if (body.kind != json_kind::string || (!body.string.empty() && !is_identifier(body.string))) no_type(key);
            type t;
            t.kind = type_kind::opaque;
            t.name = body.string;
            return add(t);
        }
        no_type(key);
    }

    std::uint32_t read_word(std::string_view text, place where) {
        if (text.substr(0, 1) == "#") {
            const auto number = digits_of(text.substr(1));
            if (!number || *number >= record_count_)
                fail("a reference to type \"{}\", where its \"types\" are {}", escape(text), record_count_);
            type t;
            t.kind = type_kind::record;
            t.of = *number;
            return add(t);
        }
        const auto plain = plain_type(text);
        if (!plain) no_type(text);
        if (plain->kind == type_kind::nothing && where != is_result && where != is_pointee)
            fail("void as a value, where it can only be a result or stand behind a pointer");
        return add(*plain);
    }

    std::uint32_t read_function(const json_value& whole, const json_value& list) {
        type t;
        t.kind = list.key == "fn" ? type_kind::function : type_kind::function_ref;
        if (list.kind != json_kind::array || list.count == 0)
            fail("a function of another form, where a list that starts with its result belongs");
        if (const json_value* call = r_.tree.next(list); call && call->key == "call" && whole.count == 2) {
            if (call->kind != json_kind::string || !is_identifier(call->string)) no_type("call");
            t.name = call->string;
        }
        std::vector<std::uint32_t> parts;
        for (const json_value* v = r_.tree.first(list); v; v = r_.tree.next(*v)) {
            const bool last = r_.tree.next(*v) == nullptr;
            if (last && !parts.empty() && v->kind == json_kind::string && v->string == "...")
                t.variadic = true;
            else
                parts.push_back(read_type(*v, parts.empty() ? is_result : is_value));
        }
        t.of =
            static_cast<std::uint32_t>(out_.signatures.size()); // after the parts, which have signatures of their own
        t.arguments = static_cast<std::uint32_t>(parts.size() - 1);
        out_.signatures.insert(out_.signatures.end(), parts.begin(), parts.end());
        return add(t);
    }

    std::uint32_t read_sequence(const json_value& pair, place where) {
        const json_value* length = pair.kind == json_kind::array && pair.count == 2 ? r_.tree.first(pair) : nullptr;
        if (!length || length->kind != json_kind::number || length->number > max_number)
            fail("an array of another form, where [length, type] belongs");
        type t;
        t.kind = pair.key == "array" ? type_kind::array : type_kind::vector;
        t.length = length->number;
        const bool is_behind = t.kind == type_kind::array && where != is_value && where != is_result;
        t.of = read_type(*r_.tree.next(*length), is_behind ? is_pointee_element : is_value);
        return add(t);
    }

    void check_bounds() const {
        const auto is_inside = [&](const member& m, std::uint64_t size) {
            const std::uint64_t own = size_of(out_, m.type);
            return own <= size && m.offset <= size - own;
        };
        for (const member& m : out_.members)
            if (!is_inside(m, out_.size))
                fail("\"{}\" at {}, where it has {} bytes", escape(m.name), m.offset, out_.size);
        for (const record_type& r : out_.records)
            for (std::uint32_t f = r.first_field; f != r.first_field + r.field_count; ++f)
                if (!is_inside(out_.fields[f], r.size))
                    fail("a record \"{}\" with \"{}\" at {}, where it has {} bytes", escape(r.name),
                         escape(out_.fields[f].name), out_.fields[f].offset, r.size);
    }

    const json_reader& r_;
    interface_type out_;
    std::string where_ = "an interface";
    std::uint32_t record_count_ = 0;
};

} // namespace

bool is_identifier(std::string_view name) {
    // Bytes of other alphabets are allowed as compilers allow them; read_json has seen to it that they are UTF-8.
    const auto starts = [](char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    };
    const auto goes_on = [&](char c) { return starts(c) || (c >= '0' && c <= '9'); };
    return !name.empty() && name.size() <= max_name_size && starts(name.front()) &&
           std::all_of(name.begin(), name.end(), goes_on);
}

void json_reader::refuse(std::string_view what) { throw refusal{damaged("manifest-damaged", what)}; }

void json_reader::expect(const json_value& v, json_kind kind, std::string_view what) const {
    if (v.kind != kind) fail("{} is {}, where {} belongs", what, name_of(v.kind), name_of(kind));
}

const json_value& json_reader::member(const json_value& object, std::string_view key, json_kind kind) const {
    const json_value* v = tree.find(object, key);
    if (!v) fail("the object that ends at byte {} lacks \"{}\", where it is needed", object.end, key);
    expect(*v, kind, fmt::format("\"{}\"", key));
    return *v;
}

std::uint64_t json_reader::number(const json_value& object, std::string_view key) const {
    const std::uint64_t n = member(object, key, json_kind::number).number;
    if (n > max_number) fail("\"{}\" is {}, where {} is the highest that is read", key, n, max_number);
    return n;
}

std::string_view json_reader::text(const json_value& object, std::string_view key) const {
    const std::string_view text = member(object, key, json_kind::string).string;
    if (text.size() > max_name_size)
        fail("\"{}\" has {} bytes, where at most {} are read", key, text.size(), max_name_size);
    return text;
}

std::string_view json_reader::identifier(const json_value& object, std::string_view key) const {
    const std::string_view name = text(object, key);
    if (!is_identifier(name)) fail("the {} is \"{}\", where an identifier belongs", key, escape(name));
    return name;
}

bool json_reader::flag(const json_value& object, std::string_view key) const {
    const json_value* v = tree.find(object, key);
    if (!v) return false;
    expect(*v, json_kind::boolean, fmt::format("\"{}\"", key));
    return v->string == "true";
}

interface_type read_interface(const json_reader& r, const json_value& object, std::uint32_t pointer_size) {
    return interface_reader(r, pointer_size).read(object);
}

} // namespace tenon::inline v1::model
