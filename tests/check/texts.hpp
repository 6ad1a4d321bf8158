// SPDX-License-Identifier: MIT
//
// Manifest texts for tests, put together from pieces of JSON, so that a test shows only what it is about.
//
//     const std::string i = interface_text(R"(["log",0,{"fn":["void","u32"]}])");
//     check(parsed(host_text(exporting(i))), parsed(plugin_text(importing(i))))
//
// A piece may be wrong on purpose: nothing here looks at what it puts together.
#pragma once

#include <sstream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "check/check.hpp"
#include "manifest/parse.hpp"

namespace texts {

// Texts and numbers, one after the other.
template <class... T> std::string joined(const T&... parts) {
    std::ostringstream out;
    (out << ... << parts);
    return out.str();
}

inline const std::string linux_target =
    R"({"arch":"x86_64","os":"linux","endian":"little","pointer":64,"char":"signed","enum":32,"long_double":"f128:64"})";

// HostFunctions, as large as a test may need it.
inline std::string interface_text(std::string_view members, std::string_view types = "",
                                  std::string_view name = "HostFunctions") {
    std::string out = R"({"name":")";
    out.append(name).append(R"(","size":4096,"align":8,"members":[)").append(members);
    return out.append(R"(],"types":[)").append(types).append("]}");
}

inline std::string importing(std::string_view interface_text, std::string_view needs = R"("all")") {
    std::string out = R"("imports":[{"interface":)";
    return out.append(interface_text).append(R"(,"needs":)").append(needs).append(R"(}],"exports":[])");
}

inline std::string exporting(std::string_view interface_text) {
    std::string out = R"("imports":[],"exports":[{"interface":)";
    return out.append(interface_text).append("}]");
}

inline std::string manifest_text(std::string_view role, std::string_view name, std::string_view version,
                                 std::string_view uses, std::string_view target = linux_target) {
    std::string out = R"({"tenon":1,"role":")";
    out.append(role).append(R"(","name":")").append(name).append(R"(","version":")").append(version);
    out.append(R"(","target":)").append(target).append(R"(,"compiler":"g++ 12.2.0",)").append(uses);
    return out.append("}");
}

inline std::string plugin_text(std::string_view uses, std::string_view target = linux_target) {
    return manifest_text("plugin", "hello", "1.0.0", uses, target);
}

inline std::string host_text(std::string_view uses, std::string_view target = linux_target) {
    return manifest_text("host", "demo", "2.1.0", uses, target);
}

// The model of a text that must be right.
inline tenon::model::manifest parsed(std::string_view text) {
    auto m = tenon::model::parse(text);
    if (m) return *std::move(m);
    ADD_FAILURE() << m.error().message << "\n" << text;
    return {};
}

// A plugin that imports `need`, and a host that exports `have`.
inline tenon::report check_import(std::string_view need, std::string_view have) {
    return tenon::check(parsed(host_text(exporting(have))), parsed(plugin_text(importing(need))));
}

inline std::string ids_of(const tenon::report& r) {
    std::string out;
    for (const tenon::finding& f : r.findings) out.append(out.empty() ? "" : " ").append(f.id);
    return out;
}

// A record for "types", of fields given as pieces.
inline std::string record(std::string_view name, int size, std::string_view fields, std::string_view flags = "") {
    std::string out = R"({"name":")";
    out.append(name).append(R"(","size":)").append(std::to_string(size)).append(R"(,"align":8)").append(flags);
    return out.append(R"(,"fields":[)").append(fields).append("]}");
}

} // namespace texts
