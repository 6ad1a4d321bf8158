// SPDX-License-Identifier: MIT
//
// One test for each row of docs/signatures.md, which names it: what is different enough to break, what is a note, and
// what is the same. In each, what breaks stands beside what does not.
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "texts.hpp"

namespace {

using namespace tenon;
using namespace texts;

std::string function_of(std::string_view signature) {
    return interface_text(joined(R"(["f",0,{"fn":)", signature, "}]"));
}

// Ids of what a check of f(need) against f(have) finds; empty for nothing.
std::string types(std::string_view need, std::string_view have) {
    return ids_of(
        check_import(function_of(joined(R"(["void",)", need, "]")), function_of(joined(R"(["void",)", have, "]"))));
}

std::string functions(std::string_view need, std::string_view have) {
    return ids_of(check_import(function_of(need), function_of(have)));
}

// f(R*) with R of these fields.
std::string behind(const std::string& record_text) {
    return interface_text(R"(["f",0,{"fn":["void",{"*":"#0"}]}])", record_text);
}
std::string records(const std::string& need, const std::string& have) {
    return ids_of(check_import(behind(need), behind(have)));
}

TEST(signatures, integers_by_width_and_sign) {
    EXPECT_EQ(types(R"("u32")", R"("u32")"), "");
    EXPECT_EQ(types(R"("u32")", R"("u64")"), "integer-width");
    EXPECT_EQ(types(R"("i128")", R"("i64")"), "integer-width");
    EXPECT_EQ(types(R"("u32")", R"("i32")"), "integer-sign");
    EXPECT_EQ(types(R"("u32")", R"("i64")"), "integer-width");
}

TEST(signatures, characters_are_kinds_of_their_own) {
    EXPECT_EQ(types(R"("char")", R"("char")"), "");
    for (const char* other : {R"("i8")", R"("u8")", R"("char8")", R"("char16")", R"("wchar32")"}) {
        EXPECT_EQ(types(R"("char")", other), "character-kind");
        EXPECT_EQ(types(other, R"("char")"), "character-kind");
    }
    EXPECT_EQ(types(R"("wchar32")", R"("wchar16")"), "character-kind");
    EXPECT_EQ(types(R"("wchar32")", R"("char32")"), "character-kind");
}

TEST(signatures, bool_nullptr_and_va_list_are_kinds_of_their_own) {
    for (const char* kind : {R"("bool")", R"("nullptr")", R"("va_list")"}) {
        EXPECT_EQ(types(kind, kind), "");
        EXPECT_EQ(types(kind, R"("u8")"), "type-kind");
    }
}

TEST(signatures, floats_by_width_and_digits) {
    EXPECT_EQ(types(R"("f64:53")", R"("f64:53")"), "");
    EXPECT_EQ(types(R"("f64:53")", R"("f32:24")"), "float-format");
    EXPECT_EQ(types(R"("f128:64")", R"("f128:113")"), "float-format");
    EXPECT_EQ(types(R"("f32:24")", R"("u32")"), "type-kind");
}

TEST(signatures, enums_by_width) {
    EXPECT_EQ(types(R"("enum32")", R"("enum32")"), "");
    EXPECT_EQ(types(R"("enum32")", R"("enum8")"), "enum-width");
    EXPECT_EQ(types(R"("enum32")", R"("u8")"), "enum-width");
    EXPECT_EQ(types(R"("enum32")", R"("i32")"), "enum-integer");
    EXPECT_EQ(types(R"("u32")", R"("enum32")"), "enum-integer");
    EXPECT_EQ(types(R"("enum8")", R"("char")"), "type-kind");
}

TEST(signatures, pointers_by_what_they_lead_to) {
    EXPECT_EQ(types(R"({"*":"u8"})", R"({"*":"u8"})"), "");
    EXPECT_EQ(types(R"({"*":"u8"})", R"("u8")"), "type-kind");
    EXPECT_EQ(types(R"({"*":"u8"})", R"({"*":"u16"})"), "integer-width");
    EXPECT_EQ(types(R"({"*":"void"})", R"({"*":"u8"})"), "type-kind");
    EXPECT_EQ(types(R"({"*":{"*":"u8"}})", R"({"*":"u8"})"), "type-kind");
    EXPECT_EQ(types(R"({"*":"void"})", R"({"fn":["void"]})"), "type-kind");
}

TEST(signatures, pointee_constness) {
    EXPECT_EQ(types(R"({"*const":"u8"})", R"({"*const":"u8"})"), "");
    EXPECT_EQ(types(R"({"*const":"u8"})", R"({"*":"u8"})"), "pointee-constness");
    EXPECT_EQ(types(R"({"*":"u8"})", R"({"*const":"u8"})"), "pointee-constness");
    EXPECT_EQ(types(R"({"*":{"*const":"u8"}})", R"({"*":{"*":"u8"}})"), "pointee-constness");
}

TEST(signatures, arrays_and_vectors_by_length) {
    EXPECT_EQ(types(R"({"*":{"array":[4,"u8"]}})", R"({"*":{"array":[4,"u8"]}})"), "");
    EXPECT_EQ(types(R"({"*":{"array":[4,"u8"]}})", R"({"*":{"array":[5,"u8"]}})"), "array-length");
    EXPECT_EQ(types(R"({"*":{"array":[0,"u8"]}})", R"({"*":{"array":[1,"u8"]}})"), "array-length");
    EXPECT_EQ(types(R"({"*":{"array":[4,"u8"]}})", R"({"*":{"array":[4,"i8"]}})"), "integer-sign");
    EXPECT_EQ(types(R"({"vector":[4,"f32:24"]})", R"({"vector":[8,"f32:24"]})"), "array-length");
    EXPECT_EQ(types(R"({"vector":[4,"f32:24"]})", R"({"*":{"array":[4,"f32:24"]}})"), "type-kind");
}

TEST(signatures, functions_by_result_and_arguments) {
    EXPECT_EQ(functions(R"(["i32","u8","u16"])", R"(["i32","u8","u16"])"), "");
    EXPECT_EQ(functions(R"(["i32"])", R"(["void"])"), "type-kind");
    EXPECT_EQ(functions(R"(["i32"])", R"(["i64"])"), "integer-width");
    EXPECT_EQ(functions(R"(["void","u8"])", R"(["void"])"), "argument-count");
    EXPECT_EQ(functions(R"(["void"])", R"(["void","u8"])"), "argument-count");
    EXPECT_EQ(functions(R"(["void","u8","u16"])", R"(["void","u16","u8"])"), "integer-width integer-width");
}

TEST(signatures, callbacks_as_functions) {
    EXPECT_EQ(types(R"({"fn":["i32","u8"]})", R"({"fn":["i32","u8"]})"), "");
    EXPECT_EQ(types(R"({"fn":["i32","u8"]})", R"({"fn":["i32","u16"]})"), "integer-width");
    EXPECT_EQ(types(R"({"fn":["i32","u8"]})", R"({"fn":["i32"]})"), "argument-count");
    EXPECT_EQ(types(R"({"fn":["i32",{"fn":["void"]}]})", R"({"fn":["i32",{"fn":["void","..."]}]})"), "variadic");
}

TEST(signatures, variadic) {
    EXPECT_EQ(functions(R"(["void","u8","..."])", R"(["void","u8","..."])"), "");
    EXPECT_EQ(functions(R"(["void","u8","..."])", R"(["void","u8"])"), "variadic");
    EXPECT_EQ(functions(R"(["void","u8"])", R"(["void","u8","..."])"), "variadic");
}

TEST(signatures, calling_convention) {
    EXPECT_EQ(functions(R"(["void"],"call":"ms")", R"(["void"],"call":"ms")"), "");
    EXPECT_EQ(functions(R"(["void"],"call":"ms")", R"(["void"])"), "calling-convention");
    EXPECT_EQ(functions(R"(["void"],"call":"std")", R"(["void"],"call":"fast")"), "calling-convention");
}

TEST(signatures, function_refs_are_no_functions) {
    const std::string ref = interface_text(R"(["f",0,{"function_ref":["void","u8"]}])");
    EXPECT_EQ(ids_of(check_import(ref, ref + "")), "");
    EXPECT_EQ(ids_of(check_import(ref, function_of(R"(["void","u8"])"))), "type-kind");
    EXPECT_EQ(ids_of(check_import(ref, interface_text(R"(["f",0,{"function_ref":["void","u16"]}])"))), "integer-width");
}

TEST(signatures, functions_are_found_by_name) {
    const std::string a = R"(["a",0,{"fn":["void"]}])", b = R"(["b",8,{"fn":["void","u8"]}])";
    const std::string a_late = R"(["a",8,{"fn":["void"]}])", b_early = R"(["b",0,{"fn":["void","u8"]}])";
    EXPECT_EQ(ids_of(check_import(interface_text(a + "," + b), interface_text(b_early + "," + a_late))),
              ""); // reordered
    EXPECT_EQ(ids_of(check_import(interface_text(a), interface_text(a + "," + b))), "extra-functions");
    EXPECT_EQ(ids_of(check_import(interface_text(a + "," + b), interface_text(a))), "missing-function");
    const std::string swapped =
        R"(["b",0,{"fn":["void"]}],["a",8,{"fn":["void","u8"]}])"; // each has the other's signature
    EXPECT_EQ(ids_of(check_import(interface_text(a + "," + b), interface_text(swapped))),
              "argument-count argument-count");
}

TEST(signatures, data_members_by_type) {
    const auto data = [](std::string_view type) { return interface_text(joined(R"(["version",0,)", type, "]")); };
    EXPECT_EQ(ids_of(check_import(data(R"("u32")"), data(R"("u32")"))), "");
    EXPECT_EQ(ids_of(check_import(data(R"("u32")"), data(R"("u64")"))), "integer-width");
    EXPECT_EQ(ids_of(check_import(data(R"("u32")"), data(R"({"fn":["u32"]})"))), "type-kind");
    EXPECT_EQ(ids_of(check_import(data(R"("u32")"), interface_text(""))), "missing-data");
}

const std::string x = R"(["x",0,"u32"])", y = R"(["y",4,"u32"])";

TEST(signatures, fields_by_name_offset_and_type) {
    EXPECT_EQ(records(record("R", 8, x + "," + y), record("R", 8, x + "," + y)), "");
    EXPECT_EQ(records(record("R", 8, x), record("R", 8, R"(["x",0,"i32"])")), "integer-sign");
    EXPECT_EQ(records(record("R", 8, x + "," + y), record("R", 8, x)), "field-removed");
    EXPECT_EQ(records(record("R", 8, x), record("R", 8, x + "," + y)), "field-added");
    EXPECT_EQ(records(record("R", 8, x), record("R", 8, R"(["x",4,"u32"])")), "field-moved"); // prepended padding
    EXPECT_EQ(records(record("R", 8, x + "," + y), record("R", 8, R"(["y",0,"u32"],["x",4,"u32"])")),
              "field-moved"); // reordered
}

TEST(signatures, fields_renamed_in_place) {
    EXPECT_EQ(records(record("R", 8, x), record("R", 8, R"(["width",0,"u32"])")), "field-renamed");
    EXPECT_EQ(records(record("R", 8, x), record("R", 8, R"(["width",0,"u64"])")), "field-removed");
    EXPECT_EQ(records(record("R", 8, x), record("R", 8, R"(["width",4,"u32"])")), "field-removed field-added");
}

TEST(signatures, records_by_size_and_alignment) {
    EXPECT_EQ(records(record("R", 8, x), record("R", 16, x)), "record-size");
    EXPECT_EQ(records(R"({"name":"R","size":8,"align":4,"fields":[["x",0,"u32"]]})",
                      R"({"name":"R","size":8,"align":8,"fields":[["x",0,"u32"]]})"),
              "record-alignment");
    const std::string packed = R"({"name":"R","size":5,"align":1,"fields":[["a",0,"u8"],["b",1,"u32"]]})";
    EXPECT_EQ(records(R"({"name":"R","size":8,"align":4,"fields":[["a",0,"u8"],["b",4,"u32"]]})", packed),
              "field-moved");
    EXPECT_EQ(records(packed, packed), "");
}

TEST(signatures, records_renamed) {
    EXPECT_EQ(records(record("R", 8, x), record("S", 8, x)), "record-renamed");
    EXPECT_EQ(records(record("R", 8, x), record("", 8, x)), "record-renamed");
    EXPECT_EQ(records(record("R", 8, x), record("S", 16, x + "," + y)), "field-added");
}

TEST(signatures, opaque_types) {
    const auto opaque = [](std::string_view name) {
        return interface_text(joined(R"(["f",0,{"fn":["void",{"*":{"opaque":")", name, R"("}}]}])"));
    };
    EXPECT_EQ(ids_of(check_import(opaque("R"), opaque("R"))), "");
    EXPECT_EQ(ids_of(check_import(opaque("R"), opaque("S"))), "record-renamed");
    EXPECT_EQ(ids_of(check_import(opaque("R"), behind(record("R", 8, x)))), "one-side-opaque");
    EXPECT_EQ(ids_of(check_import(behind(record("R", 8, x)), opaque("R"))), "one-side-opaque");
    EXPECT_EQ(types(R"({"*":{"opaque":"R"}})", R"({"*":"void"})"), "type-kind");
    const std::string in_array = R"({"*":{"array":[4,{"opaque":"R"}]}})";
    EXPECT_EQ(types(in_array, in_array), "");
    EXPECT_EQ(types(in_array, R"({"*":{"array":[5,{"opaque":"R"}]}})"), "array-length");
}

TEST(signatures, undescribed_records_by_size_and_alignment) {
    const std::string undescribed = R"({"name":"R","size":8,"align":8})",
                      larger = R"({"name":"R","size":16,"align":8})";
    EXPECT_EQ(records(undescribed, undescribed), "");
    EXPECT_EQ(records(undescribed, larger), "record-size");
    EXPECT_EQ(records(undescribed, R"({"name":"R","size":8,"align":4})"), "record-alignment");
    EXPECT_EQ(records(undescribed, record("R", 8, x)), "one-side-opaque");
    EXPECT_EQ(records(larger, record("R", 8, x)), "record-size");
}

TEST(signatures, unions_by_size_and_alignment) {
    const std::string u = R"({"name":"R","size":8,"align":8,"union":true})";
    EXPECT_EQ(records(u, u), "");
    EXPECT_EQ(records(u, R"({"name":"R","size":16,"align":8,"union":true})"), "record-size");
    EXPECT_EQ(records(u, record("R", 8, x)), "record-kind");
}

TEST(signatures, growing_records_behind_pointers) {
    const std::string g = R"(,"grows":true)", size = R"(["size",0,"u64"])", more = R"(,["more",8,"u64"])";
    const std::string shorter = record("R", 8, size, g), longer = record("R", 16, size + more, g);
    EXPECT_EQ(records(shorter, longer), "record-grown");
    EXPECT_EQ(records(longer, shorter), "record-grown");
    EXPECT_EQ(records(record("R", 8, size), longer), "field-added"); // it was not promised
    EXPECT_EQ(records(shorter, record("R", 16, R"(["new",0,"u64"],["size",8,"u64"])", g)), "field-added"); // prepended
    EXPECT_EQ(records(record("R", 16, size + R"(,["a",8,"u32"])", g),
                      record("R", 16, size + R"(,["a",8,"u32"],["b",12,"u32"])", g)),
              "field-added"); // into the padding: the size does not tell
    EXPECT_EQ(records(record("R", 16, size + R"(,["a",8,"u32"])", g),
                      record("R", 24, size + R"(,["a",8,"u32"],["b",12,"u32"],["c",16,"u64"])", g)),
              "field-added field-added"); // a part of it into the padding
    EXPECT_EQ(records(record("R", 8, R"(["size",0,"u32"],["a",4,"u32"])", g),
                      record("R", 16, R"(["size",0,"u32"],["a",4,"i32"])" + more, g)),
              "integer-sign record-grown");
    EXPECT_EQ(records(shorter, record("R", 8, size + R"(,["more",8,{"array":[0,"u8"]}])", g)),
              "field-added"); // a flexible array: the size does not tell
    EXPECT_EQ(records(record("R", 8, size + R"(,["more",8,{"array":[0,"u8"]}])", g), shorter), "field-removed");
    EXPECT_EQ(records(shorter, R"({"name":"R","size":32,"align":16,"grows":true,"fields":[["size",0,"u64"],)"
                               R"(["more",16,"i128"]]})"),
              "record-alignment record-grown"); // objects of the old side need not lie where the new one expects them
    EXPECT_EQ(records(record("R", 8, R"(["x",0,"f64:53"])", g), record("R", 16, R"(["x",0,"f64:53"])" + more, g)),
              "field-added"); // nothing says how large it is
}

TEST(signatures, growing_records_by_value) {
    const std::string g = R"(,"grows":true)", size = R"(["size",0,"u64"])";
    const std::string shorter = record("R", 8, size, g), longer = record("R", 16, size + R"(,["more",8,"u64"])", g);
    const auto by_value = [](const std::string& r) { return interface_text(R"(["f",0,{"fn":["void","#0"]}])", r); };
    const auto in_field = [&](const std::string& r, int bytes) {
        return behind(record("Outer", bytes, R"(["r",0,"#1"])"))
            .replace(behind(record("Outer", bytes, R"(["r",0,"#1"])")).size() - 2, 2, "," + r + "]}");
    };
    EXPECT_EQ(ids_of(check_import(by_value(shorter), by_value(shorter + ""))), "");
    EXPECT_EQ(ids_of(check_import(by_value(shorter), by_value(longer))), "grows-by-value");
    EXPECT_EQ(ids_of(check_import(in_field(shorter, 8), in_field(longer, 16))), "grows-by-value");
    const auto in_array = [](const std::string& r) {
        return interface_text(R"(["f",0,{"fn":["void",{"*":{"array":[2,"#0"]}}]}])", r);
    };
    EXPECT_EQ(ids_of(check_import(in_array(shorter), in_array(longer))), "grows-by-value"); // the second is elsewhere
}

TEST(signatures, char_signedness_where_a_char_stands_alone) {
    std::string unsigned_char = linux_target;
    unsigned_char.replace(unsigned_char.find("signed"), 6, "unsigned");
    const auto with = [&](std::string_view type, const std::string& have_target) {
        const std::string i = function_of(joined(R"(["void",)", type, "]"));
        return ids_of(check(parsed(host_text(exporting(i), have_target)), parsed(plugin_text(importing(i)))));
    };
    EXPECT_EQ(with(R"("char")", unsigned_char), "char-sign");
    EXPECT_EQ(with(R"("char")", linux_target), "");
    EXPECT_EQ(with(R"({"*const":"char"})", unsigned_char), "");
    EXPECT_EQ(with(R"({"*":{"array":[8,"char"]}})", unsigned_char), "");
}

TEST(signatures, targets) {
    const auto with = [](std::string_view what, std::string_view by) {
        std::string other = linux_target;
        other.replace(other.find(what), what.size(), by);
        const std::string i = function_of(R"(["void"])");
        return ids_of(check(parsed(host_text(exporting(i))), parsed(plugin_text(importing(i), other))));
    };
    EXPECT_EQ(with("linux", "linux"), "");
    EXPECT_EQ(with("linux", "freebsd"), "target-os");
    EXPECT_EQ(with("x86_64", "aarch64"), "target-arch");
    EXPECT_EQ(with("little", "big"), "target-endian");
    EXPECT_EQ(with(R"("pointer":64)", R"("pointer":32)"), "target-pointer-width");
    EXPECT_EQ(with(R"("enum":32)", R"("enum":8)"), ""); // shows in the enums that are used
    EXPECT_EQ(with("f128:64", "f64:53"), "");           // shows in the types that are used
}

// docs/signatures.md and this file name the same tests.
TEST(signatures_doc, names_each_test) {
    std::ifstream in(TENON_DOCS "/signatures.md");
    const std::string doc((std::istreambuf_iterator<char>(in)), {});
    std::set<std::string> named, here;
    for (std::size_t at = 0; (at = doc.find("`signatures.", at)) != doc.npos;) {
        at += std::string("`signatures.").size();
        named.insert(doc.substr(at, doc.find('`', at) - at));
    }
    const testing::UnitTest& all = *testing::UnitTest::GetInstance();
    for (int s = 0; s < all.total_test_suite_count(); ++s)
        for (int t = 0; t < all.GetTestSuite(s)->total_test_count(); ++t)
            if (all.GetTestSuite(s)->name() == std::string("signatures"))
                here.insert(all.GetTestSuite(s)->GetTestInfo(t)->name());
    EXPECT_EQ(named, here);
}

} // namespace
