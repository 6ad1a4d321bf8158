// SPDX-License-Identifier: MIT
//
// See parse.hpp. The head of a manifest is read here, an interface and its types by read_interface.cpp.
#include "manifest/parse.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "manifest/escape.hpp"
#include "manifest/json.hpp"
#include "manifest/read_interface.hpp"

namespace tenon::inline v1::model {
namespace {

constexpr std::uint64_t known_format = 1;

role_type read_role(const json_reader& r, const json_value& root) {
    const std::string_view role = r.text(root, "role");
    if (role == "plugin") return role_type::plugin;
    if (role == "linked-in") return role_type::linked_in;
    if (role == "host") return role_type::host;
    r.fail("its role is \"{}\", where \"plugin\", \"linked-in\" and \"host\" exist", escape(role));
}

bool one_of(const json_reader& r, const json_value& object, std::string_view key, std::string_view yes,
            std::string_view no) {
    const std::string_view text = r.text(object, key);
    if (text == yes || text == no) return text == yes;
    r.fail("\"{}\" of its target is \"{}\", where \"{}\" and \"{}\" exist", key, escape(text), yes, no);
}

target_type read_target(const json_reader& r, const json_value& root) {
    const json_value& target = r.member(root, "target", json_kind::object);
    target_type out;
    out.arch = r.text(target, "arch");
    out.os = r.text(target, "os");
    out.little_endian = one_of(r, target, "endian", "little", "big");
    const std::uint64_t pointer = r.number(target, "pointer");
    if (pointer != 16 && pointer != 32 && pointer != 64)
        r.fail("its target has pointers of {} bits, where 16, 32 and 64 exist", pointer);
    out.pointer_bits = static_cast<std::uint32_t>(pointer);
    out.char_signed = one_of(r, target, "char", "signed", "unsigned");
    out.enum_bits = static_cast<std::uint32_t>(std::min<std::uint64_t>(r.number(target, "enum"), 128));
    out.long_double = r.text(target, "long_double");
    return out;
}

// A need names a slot, or a member whose slots are all needed: "io" stands for io.read and io.write.
void read_needs(const json_reader& r, const json_value& entry, import_type& out) {
    const interface_type& in = out.interface_needed;
    const json_value* needs = r.tree.find(entry, "needs");
    if (needs && needs->kind == json_kind::string && needs->string == "all") {
        out.needed.assign(in.slots.size(), true);
        return;
    }
    if (!needs || needs->kind != json_kind::array)
        r.fail("\"needs\" of its import {} is something else, where \"all\" or a list of member paths belongs",
               escape(in.name));
    std::unordered_map<std::string_view, bool> used;
    for (const json_value* v = r.tree.first(*needs); v; v = r.tree.next(*v)) {
        if (v->kind != json_kind::string)
            r.fail("a need of its import {} is no text, where a member path belongs", escape(in.name));
        used.emplace(v->string, false);
    }
    out.needs_all = false;
    out.needed.assign(in.slots.size(), false);
    for (std::size_t s = 0; s < in.slots.size(); ++s) {
        const std::string_view path = in.slots[s].path;
        for (std::size_t end = 1; end <= path.size(); ++end) {
            if (end != path.size() && path[end] != '.' && path[end] != '[') continue;
            const auto need = used.find(path.substr(0, end));
            if (need == used.end()) continue;
            need->second = true;
            out.needed[s] = true;
        }
    }
    for (const json_value* v = r.tree.first(*needs); v; v = r.tree.next(*v))
        if (!used.at(v->string))
            r.fail("its import {} needs \"{}\", where that interface has no such member", escape(in.name),
                   escape(v->string));
}

manifest read_manifest(const json_reader& r) {
    const json_value& root = r.tree.values.front();
    r.expect(root, json_kind::object, "the whole of it");
    const std::uint64_t format = r.number(root, "tenon");
    if (format > known_format)
        throw refusal{unreadable("manifest-newer-format",
                                 fmt::format("the manifest has format {}, where this Tenon reads up to {}; "
                                             "update the Tenon that reads it, or build the image with an older one",
                                             format, known_format))};
    if (format == 0) r.fail("its format is 0, where formats start at 1");

    manifest m;
    m.keeps = r.tree.keeps;
    m.text = r.tree.keeps->text;
    m.role = read_role(r, root);
    m.name = r.identifier(root, "name");
    m.version = r.text(root, "version");
    m.target = read_target(r, root);
    if (r.tree.find(root, "compiler")) m.compiler = r.text(root, "compiler");

    const std::uint32_t pointer_size = m.target.pointer_bits / 8;
    const json_value& imports = r.member(root, "imports", json_kind::array);
    for (const json_value* v = r.tree.first(imports); v; v = r.tree.next(*v)) {
        r.expect(*v, json_kind::object, "an import");
        import_type& import = m.imports.emplace_back();
        import.interface_needed = read_interface(r, r.member(*v, "interface", json_kind::object), pointer_size);
        read_needs(r, *v, import);
    }
    const json_value& exports = r.member(root, "exports", json_kind::array);
    std::unordered_map<std::string_view, bool> names;
    for (const json_value* v = r.tree.first(exports); v; v = r.tree.next(*v)) {
        r.expect(*v, json_kind::object, "an export");
        m.exports.emplace_back(read_interface(r, r.member(*v, "interface", json_kind::object), pointer_size));
        const std::string_view name = m.exports.back()->name;
        if (!names.emplace(name, true).second)
            r.fail("it exports {} twice, where an image offers an interface once", escape(name));
    }
    return m;
}

} // namespace

expected<manifest> parse(std::string_view text) {
    auto tree = read_json(text);
    if (!tree) return tree.error();
    try {
        return read_manifest(json_reader{*tree});
    } catch (refusal& r) {
        return std::move(r.why);
    }
}

expected<interface_type> parse_interface(std::string_view text, std::uint32_t pointer_size) {
    auto tree = read_json(text);
    if (!tree) return tree.error();
    try {
        const json_reader r{*tree};
        r.expect(tree->values.front(), json_kind::object, "the interface");
        return read_interface(r, tree->values.front(), pointer_size);
    } catch (refusal& r) {
        return std::move(r.why);
    }
}

} // namespace tenon::inline v1::model
