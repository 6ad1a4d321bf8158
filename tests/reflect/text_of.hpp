// SPDX-License-Identifier: MIT
//
// The canonical text of an interface, made at compile time, cut into the part that a test is about.
//
//     EXPECT_EQ(kind<int (*)(long)>(), R"({"fn":["i32","i64"]})");
#pragma once

#include <tenon/plugin.hpp>

#include <string>

template <class Interface> std::string text_of() {
    static constexpr auto text = tenon::reflect::interface_text<Interface>();
    return {text.data, text.size};
}

// From the members on.
template <class Interface> std::string members_of() {
    const std::string text = text_of<Interface>();
    return text.substr(text.find("\"members\""));
}

// The type of the only member, and the records it leads to.
template <class T> struct one_member { T member; };
template <class T> std::string kind_and_types() {
    const std::string begin = R"("members":[["member",0,)";
    const std::string text = members_of<one_member<T>>();
    return text.substr(0, begin.size()) == begin ? text.substr(begin.size()) : "no member in " + text;
}
// For a type that leads to no record.
template <class T> std::string kind() {
    const std::string end = R"(]],"types":[]})";
    const std::string text = kind_and_types<T>();
    if (text.size() < end.size() || text.substr(text.size() - end.size()) != end) return "records in " + text;
    return text.substr(0, text.size() - end.size());
}
