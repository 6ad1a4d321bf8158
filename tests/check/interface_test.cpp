// SPDX-License-Identifier: MIT
//
// Interfaces: their types, records and slots as they are read, and each way in which one is refused, beside its twin.
#include <gtest/gtest.h>

#include "manifest/parse.hpp"
#include "manifest/spell.hpp"
#include "texts.hpp"

namespace {

using namespace tenon;
using namespace texts;

std::string member_of(std::string_view type) { return joined(R"(["m",0,)", type, "]"); }

// Of the one member of an interface.
std::string spelled(std::string_view type, std::string_view types = "") {
    const auto i = model::parse_interface(interface_text(member_of(type), types));
    return i ? model::spell(*i, i->members.at(0).type) : i.error().message;
}

std::string message_of(const std::string& interface_text) {
    const auto i = model::parse_interface(interface_text);
    if (i) return "read";
    EXPECT_EQ(i.error().id, "manifest-damaged");
    std::string message = i.error().message;
    const std::string_view before = "the manifest is damaged: interface HostFunctions has ";
    const std::string_view after = "; rebuild the image, or copy its file again";
    EXPECT_EQ(message.substr(0, before.size()), before);
    EXPECT_EQ(message.substr(message.size() - after.size()), after);
    return message.substr(before.size(), message.size() - before.size() - after.size());
}

TEST(interface, every_type_is_read) {
    for (const char* word : {"bool", "nullptr", "char", "char8", "char16", "char32", "va_list", "i8", "i128", "u8",
                             "u64", "enum32", "wchar32"})
        EXPECT_EQ(spelled(joined('"', word, '"')), word);
    EXPECT_EQ(spelled(R"("f32:24")"), "f32");
    EXPECT_EQ(spelled(R"("f64:53")"), "f64");
    EXPECT_EQ(spelled(R"("f128:64")"), "f128:64");
    EXPECT_EQ(spelled(R"({"*":"void"})"), "void*");
    EXPECT_EQ(spelled(R"({"*const":"char"})"), "const char*");
    EXPECT_EQ(spelled(R"({"*const":{"*":"char"}})"), "char* const*");
    EXPECT_EQ(spelled(R"({"*":{"opaque":"FILE"}})"), "FILE*");
    EXPECT_EQ(spelled(R"({"*":{"opaque":""}})"), "opaque*");
    EXPECT_EQ(spelled(R"({"fn":["void"]})"), "void (*)()");
    EXPECT_EQ(spelled(R"({"fn":["i32",{"*const":"char"},"..."]})"), "i32 (*)(const char*, ...)");
    EXPECT_EQ(spelled(R"({"fn":["void"],"call":"ms"})"), "void (*)() [ms]");
    EXPECT_EQ(spelled(R"({"fn":["void",{"fn":["i32","u8"]}]})"), "void (*)(i32 (*)(u8))");
    EXPECT_EQ(spelled(R"({"function_ref":["i32","u8"]})"), "function_ref<i32 (u8)>");
    EXPECT_EQ(spelled(R"({"array":[4,"u8"]})"), "u8[4]");
    EXPECT_EQ(spelled(R"({"array":[0,"u8"]})"), "u8[]");
    EXPECT_EQ(spelled(R"({"vector":[4,"f32:24"]})"), "vector of 4 f32");
    EXPECT_EQ(spelled(R"("#0")", record("Point", 8, R"(["x",0,"u32"])")), "Point");
    EXPECT_EQ(spelled(R"("#0")", record("", 8, "")), "an unnamed struct");
}

TEST(interface, a_long_type_is_cut_when_it_is_spelled) {
    std::string many = R"({"fn":["void")";
    for (int i = 0; i < 1000; ++i) many += R"(,"u64")";
    const std::string text = spelled(many + "]}");
    EXPECT_LT(text.size(), 200u);
    EXPECT_EQ(text.substr(text.size() - 3), "...");
}

TEST(interface, a_type_that_does_not_exist_is_refused) {
    EXPECT_EQ(message_of(interface_text(member_of(R"("u64")"))), "read");
    for (const char* type :
         {"u7", "u", "u064", "i0", "u-8", "int", "f64", "f64:", "f64:0", "#", "enum", "wchar", "u8192", "", " u8"})
        EXPECT_NE(message_of(interface_text(member_of(joined('"', type, '"')))), "read") << type;
    EXPECT_EQ(message_of(interface_text(member_of(R"("u7")"))), R"(a type "u7", where format 1 has none of that name)");
    EXPECT_EQ(message_of(interface_text(member_of(R"({"&":"u8"})"))),
              R"(a type "&", where format 1 has none of that name)");
    EXPECT_EQ(message_of(interface_text(member_of("null"))), "null or no whole number, where a type belongs");
    EXPECT_EQ(message_of(interface_text(member_of("{}"))), "an object, where a type belongs");
}

TEST(interface, a_key_of_a_type_is_never_ignored) {
    EXPECT_EQ(message_of(interface_text(member_of(R"({"fn":["void"],"call":"ms"})"))), "read");
    EXPECT_EQ(message_of(interface_text(member_of(R"({"fn":["void"],"kall":"ms"})"))),
              R"(a type "kall", where format 1 has none of that name)");
    EXPECT_EQ(message_of(interface_text(member_of(R"({"*":"u8","volatile":true})"))),
              R"(a type "volatile", where format 1 has none of that name)");
    EXPECT_EQ(message_of(interface_text(member_of(R"({"fn":["void"],"call":""})"))),
              R"(a type "call", where format 1 has none of that name)");
}

TEST(interface, void_and_opaque_stand_only_where_they_can) {
    EXPECT_EQ(message_of(interface_text(member_of(R"({"*":"void"})"))), "read");
    EXPECT_EQ(message_of(interface_text(member_of(R"("void")"))),
              "void as a value, where it can only be a result or stand behind a pointer");
    EXPECT_NE(message_of(interface_text(member_of(R"({"fn":["void","void"]})"))), "read");
    EXPECT_NE(message_of(interface_text(member_of(R"({"array":[1,"void"]})"))), "read");
    EXPECT_EQ(message_of(interface_text(member_of(R"({"*":{"opaque":"FILE"}})"))), "read");
    EXPECT_EQ(message_of(interface_text(member_of(R"({"opaque":"FILE"})"))),
              "an opaque type by value, where it can only stand behind a pointer");
    EXPECT_NE(message_of(interface_text(member_of(R"({"fn":[{"opaque":"FILE"}]})"))), "read");
}

TEST(interface, a_function_starts_with_its_result) {
    EXPECT_EQ(message_of(interface_text(member_of(R"({"fn":["void","..."]})"))), "read");
    for (const char* type : {R"({"fn":[]})", R"({"fn":"void"})", R"({"function_ref":{}})"})
        EXPECT_EQ(message_of(interface_text(member_of(type))),
                  "a function of another form, where a list that starts with its result belongs");
    EXPECT_EQ(message_of(interface_text(member_of(R"({"fn":["..."]})"))),
              R"(a type "...", where format 1 has none of that name)");
    EXPECT_EQ(message_of(interface_text(member_of(R"({"fn":["void","...","u8"]})"))),
              R"(a type "...", where format 1 has none of that name)");
}

TEST(interface, a_reference_is_in_range) {
    const std::string one = record("Point", 8, "");
    EXPECT_EQ(message_of(interface_text(member_of(R"("#0")"), one)), "read");
    EXPECT_EQ(message_of(interface_text(member_of(R"("#1")"), one)),
              R"(a reference to type "#1", where its "types" are 1)");
    EXPECT_EQ(message_of(interface_text(member_of(R"("#99999999999999999999")"), one)),
              R"(a reference to type "#99999999999999999999", where its "types" are 1)");
    EXPECT_EQ(message_of(interface_text(member_of(R"("#-1")"), one)),
              R"(a reference to type "#-1", where its "types" are 1)");
}

TEST(interface, members_lie_inside) {
    EXPECT_EQ(message_of(interface_text(R"(["m",4088,{"fn":["void"]}])")), "read");
    EXPECT_EQ(message_of(interface_text(R"(["m",4089,{"fn":["void"]}])")), R"("m" at 4089, where it has 4096 bytes)");
    EXPECT_EQ(message_of(interface_text(R"(["m",281474976710656,"u8"])")),
              R"("m" at 281474976710656, where it has 4096 bytes)");
    EXPECT_EQ(message_of(interface_text(R"(["m",0,"#0"])", record("R", 8, R"(["a",4,"u32"])"))), "read");
    EXPECT_EQ(message_of(interface_text(R"(["m",0,"#0"])", record("R", 8, R"(["a",5,"u32"])"))),
              R"(a record "R" with "a" at 5, where it has 8 bytes)");
    EXPECT_EQ(
        message_of(interface_text(R"(["m",0,{"*":{"array":[281474976710656,{"array":[281474976710656,"u64"]}]}}])")),
        "read");
    EXPECT_NE(message_of(interface_text(R"(["m",0,{"array":[281474976710656,{"array":[281474976710656,"u64"]}]}])")),
              "read");
}

TEST(interface, names_are_identifiers_and_stand_for_one) {
    EXPECT_EQ(message_of(interface_text(R"(["größe_1",0,"u8"])")), "read");
    EXPECT_EQ(message_of(interface_text(R"(["a b",0,"u8"])")), R"(a member named "a b", where an identifier belongs)");
    EXPECT_EQ(message_of(interface_text(R"(["io.read",0,"u8"])")),
              R"(a member named "io.read", where an identifier belongs)");
    EXPECT_EQ(message_of(interface_text(R"(["a",0,"u8"],["a",1,"u8"])")),
              R"(the member "a" twice, where a name stands for one)");
    EXPECT_EQ(message_of(interface_text(member_of(R"("#0")"), record("R", 8, R"(["a",0,"u8"],["a",1,"u8"])"))),
              R"(the member "a" twice, where a name stands for one)");
    EXPECT_EQ(message_of(interface_text("", record("R<int>", 8, ""))),
              R"(a record named "R<int>", where an identifier belongs)");
    EXPECT_NE(model::parse_interface(interface_text("", "", "a-b")).has_value(), true);
}

TEST(interface, members_have_three_parts) {
    for (const char* member :
         {R"(["m",0])", R"(["m",0,"u8",1])", R"({"m":0})", R"([0,"m","u8"])", R"(["m",-1,"u8"])", R"(["m","0","u8"])"})
        EXPECT_EQ(message_of(interface_text(member)), "a member of another form, where [name, offset, type] belongs")
            << member;
    for (const char* array : {R"({"array":[1]})", R"({"array":["u8",1]})", R"({"array":4})", R"({"vector":[-1,"u8"]})"})
        EXPECT_EQ(message_of(interface_text(member_of(array))),
                  "an array of another form, where [length, type] belongs")
            << array;
}

TEST(interface, records_are_well_formed) {
    EXPECT_EQ(message_of(interface_text("", R"({"name":"U","size":8,"align":8,"union":true})")), "read");
    EXPECT_EQ(message_of(interface_text("", R"({"name":"U","size":8,"align":8,"union":true,"fields":[]})")),
              R"(a union "U" with fields, where the content of a union is never described)");
    EXPECT_EQ(message_of(interface_text("", R"({"name":"R","size":8,"align":3})")),
              "the alignment 3, where a power of two belongs");
    EXPECT_EQ(message_of(interface_text("", R"({"name":"R","size":8,"align":0})")),
              "the alignment 0, where a power of two belongs");
    EXPECT_EQ(model::parse_interface(interface_text("", "1")).error().message,
              "the manifest is damaged: an entry of \"types\" is a number, where an object belongs; rebuild the image, "
              "or copy its file again");
    EXPECT_EQ(
        model::parse_interface(interface_text("", R"({"name":"R","size":8,"align":8,"union":1})")).error().message,
        "the manifest is damaged: \"union\" is a number, where true or false belongs; rebuild the image, or copy its "
        "file again");
}

TEST(interface, sizes_follow_the_targets_pointers) {
    const std::string text = interface_text(R"(["m",0,{"array":[1023,{"*":"void"}]}],["n",4092,{"*":"void"}])");
    EXPECT_TRUE(model::parse_interface(text, 4));
    EXPECT_FALSE(model::parse_interface(text, 8));
    const auto i = model::parse_interface(
        interface_text(R"(["f",0,{"function_ref":["void"]}],["a",8,{"array":[3,{"*":"void"}]}])"), 4);
    ASSERT_TRUE(i);
    EXPECT_EQ(i->slots.at(0).size, 8u);
    EXPECT_EQ(i->slots.at(1).size, 12u);
}

std::string slots_of(const std::string& text) {
    const auto i = model::parse_interface(text);
    if (!i) return i.error().message;
    std::string out;
    for (const model::slot& s : i->slots) {
        const char* kinds[] = {"fn", "ref", "data"};
        out += joined(s.path, '@', s.offset, ':', kinds[static_cast<int>(s.kind)], s.variadic ? "... " : " ");
    }
    return out;
}

TEST(slots, are_numbered_in_the_order_of_the_walk) {
    EXPECT_EQ(slots_of(interface_text(
                  R"(["log",0,{"fn":["void","..."]}],["version",8,"u32"],["each",16,{"function_ref":["void"]}])")),
              "log@0:fn... version@8:data each@16:ref ");
}

TEST(slots, lead_into_what_holds_functions_by_value) {
    const std::string io = record("Io", 24, R"(["read",0,{"fn":["void"]}],["limit",8,"u32"],["more",16,"#1"])");
    const std::string more = record("More", 8, R"(["close",0,{"fn":["void"]}])");
    EXPECT_EQ(slots_of(interface_text(
                  R"(["io",8,{"array":[2,"#0"]}],["hooks",64,{"array":[1,{"array":[2,{"fn":["void"]}]}]}])",
                  io + "," + more)),
              "io[0].read@8:fn io[0].limit@16:data io[0].more.close@24:fn io[1].read@32:fn io[1].limit@40:data "
              "io[1].more.close@48:fn "
              "hooks[0][0]@64:fn hooks[0][1]@72:fn ");
}

TEST(slots, other_records_and_arrays_are_data) {
    EXPECT_EQ(slots_of(interface_text(R"(["point",0,"#0"],["points",8,{"array":[4,"#0"]}],["table",64,{"*":"#1"}])",
                                      record("Point", 8, R"(["x",0,"u32"])") + "," +
                                          record("Io", 8, R"(["read",0,{"fn":["void"]}])"))),
              "point@0:data points@8:data table@64:data ");
}

TEST(slots, a_flexible_array_of_functions_has_none) {
    EXPECT_EQ(
        slots_of(interface_text(
            R"(["log",0,{"fn":["void"]}],["rest",8,{"array":[0,{"fn":["void"]}]}],["bytes",8,{"array":[0,"u8"]}])")),
        "log@0:fn bytes@8:data ");
    EXPECT_EQ(slots_of(interface_text(R"(["rest",0,{"array":[1000000000000,"#0"]}])",
                                      record("Empty", 0, R"(["f",0,{"array":[0,{"fn":["void"]}]}])"))),
              "");
}

TEST(slots, a_record_can_not_contain_itself) {
    EXPECT_EQ(message_of(interface_text("", record("Node", 8, R"(["next",0,{"*":"#0"}])"))), "read");
    EXPECT_EQ(message_of(interface_text("", record("Node", 8, R"(["next",0,"#0"])"))),
              R"(record "Node", which contains itself by value, where only a pointer may lead back)");
    EXPECT_EQ(message_of(interface_text("", record("A", 8, R"(["b",0,"#1"])") + "," +
                                                record("B", 8, R"(["a",0,{"array":[1,"#0"]}])"))),
              R"(record "A", which contains itself by value, where only a pointer may lead back)");
}

std::string nested_records(int depth) {
    std::string types;
    for (int i = 0; i + 1 < depth; ++i)
        types += record(joined("R", i), 8, joined(R"(["r",0,"#)", i + 1, R"("])")) + ",";
    return types + record("Last", 8, R"(["x",0,"u64"])");
}

TEST(slots, records_nest_by_value_to_a_limit) {
    EXPECT_EQ(message_of(interface_text("", nested_records(64))), "read");
    EXPECT_EQ(message_of(interface_text("", nested_records(65))),
              "records deeper inside one another by value, where 64 are read");
    EXPECT_NE(message_of(interface_text("", nested_records(20'000))), "read");
}

TEST(slots, behind_pointers_records_go_on_without_limit) {
    std::string types;
    for (int i = 0; i < 20'000; ++i) types += record("R", 8, joined(R"(["r",0,{"*":"#)", i + 1, R"("}])")) + ",";
    EXPECT_EQ(message_of(interface_text(member_of(R"({"*":"#0"})"), types + record("Last", 8, ""))), "read");
}

TEST(slots, are_counted_before_they_are_made) {
    const auto hooks = [](const std::string& length) {
        return R"({"name":"H","size":8000000,"align":8,"members":[["h",0,{"array":[)" + length +
               R"(,{"fn":["void"]}]}]]})";
    };
    EXPECT_TRUE(model::parse_interface(hooks("65536")));
    EXPECT_EQ(model::parse_interface(hooks("65537")).error().message,
              "the manifest is damaged: interface H has more than 65536 functions and data members, where no table "
              "has more; rebuild the image, or copy its file again");
    std::string doubling; // 2^60 functions in sixty records without size
    for (int i = 0; i < 60; ++i) doubling += record("R", 0, joined(R"(["r",0,{"array":[2,"#)", i + 1, R"("]}])")) + ",";
    EXPECT_EQ(message_of(interface_text(member_of(R"("#0")"),
                                        doubling + record("F", 0, R"(["f",0,{"array":[0,{"fn":["void"]}]}])"))),
              "read");
    EXPECT_NE(message_of(interface_text(member_of(R"("#0")"), doubling + record("F", 8, R"(["f",0,{"fn":["void"]}])"))),
              "read");
}

TEST(slots, long_paths_are_bounded) {
    std::string types;
    const std::string long_name(1000, 'n');
    for (int i = 0; i < 30; ++i)
        types += record("R", 4000000, joined("[\"", long_name, R"(",0,"#)", i + 1, R"("])")) + ",";
    types += record("F", 4000000, R"(["f",0,{"array":[600,{"fn":["void"]}]}])");
    const auto i = model::parse_interface(R"({"name":"H","size":4000000,"align":8,"members":[["h",0,"#0"]],"types":[)" +
                                          types + "]}");
    EXPECT_EQ(
        i.error().message,
        "the manifest is damaged: interface H has longer paths of members, where 16777216 bytes are read; rebuild "
        "the image, or copy its file again");
}

} // namespace
