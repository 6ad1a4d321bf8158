// SPDX-License-Identifier: MIT
//
// Whole manifests: what is read from them, and each way in which one is refused, beside a twin that is read.
#include <gtest/gtest.h>

#include "manifest/parse.hpp"
#include "texts.hpp"

namespace {

using namespace tenon;
using namespace texts;

const std::string log_only = interface_text(R"(["log",0,{"fn":["void","u32"]}])");

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const std::size_t at = text.find(what);
    EXPECT_NE(at, text.npos) << what;
    return at == text.npos ? text : text.replace(at, what.size(), by);
}

// A good text in which one piece is replaced, so that the rest can't be what is refused.
std::string plugin_with(std::string_view what, std::string_view by) {
    return replaced(plugin_text(importing(log_only)), what, by);
}

// Found, expected, what to do; who asked says whoever knows the file.
bool has_all_parts(const std::string& message) {
    const std::size_t expected = message.find(", where "), remedy = message.rfind("; ");
    return message.starts_with("the manifest ") && expected != message.npos && remedy != message.npos &&
           expected < remedy;
}

#define EXPECT_REFUSED(text, expected_id, expected_message)       \
    do {                                                          \
        const auto m = model::parse(text);                        \
        ASSERT_FALSE(m);                                          \
        EXPECT_EQ(m.error().id, expected_id);                     \
        EXPECT_EQ(m.error().message, expected_message);           \
        EXPECT_TRUE(has_all_parts(m.error().message));            \
        EXPECT_EQ(m.error().report.verdict, verdict::unreadable); \
    } while (false)

#define EXPECT_READ(text)                    \
    do {                                     \
        const auto m = model::parse(text);   \
        EXPECT_TRUE(m) << m.error().message; \
    } while (false)

TEST(parse, reads_who_the_image_is) {
    const auto m = parsed(plugin_text(importing(log_only)));
    EXPECT_EQ(m.role, model::role_type::plugin);
    EXPECT_EQ(m.name, "hello");
    EXPECT_EQ(m.version, "1.0.0");
    EXPECT_EQ(m.compiler, "g++ 12.2.0");
    EXPECT_EQ(m.target.arch, "x86_64");
    EXPECT_EQ(m.target.os, "linux");
    EXPECT_TRUE(m.target.little_endian);
    EXPECT_EQ(m.target.pointer_bits, 64u);
    EXPECT_TRUE(m.target.char_signed);
    EXPECT_EQ(m.target.enum_bits, 32u);
    EXPECT_EQ(m.target.long_double, "f128:64");
    EXPECT_EQ(parsed(host_text(exporting(log_only))).role, model::role_type::host);
    EXPECT_EQ(parsed(manifest_text("linked-in", "a", "", exporting(log_only))).role, model::role_type::linked_in);
}

TEST(parse, keeps_the_exact_text_of_an_interface) {
    const auto m = parsed(plugin_text(importing(log_only)));
    EXPECT_EQ(m.imports.at(0).interface_needed->text, log_only);
    EXPECT_EQ(parsed(host_text(exporting(log_only))).exports.at(0)->text, log_only);
    EXPECT_EQ(m.text, plugin_text(importing(log_only)));
}

TEST(parse, a_copy_outlives_the_text_and_the_original) {
    model::interface_type copy;
    {
        std::string text = plugin_text(importing(log_only));
        const auto m = parsed(text);
        text.assign(text.size(), 'x');
        copy = m.imports.at(0).interface_needed;
    }
    EXPECT_EQ(copy.text, log_only);
    EXPECT_EQ(copy.name, "HostFunctions");
    EXPECT_EQ(copy.members.at(0).name, "log");
}

TEST(parse, white_space_and_unknown_keys_around_interfaces_are_allowed) {
    EXPECT_READ(plugin_with(R"("version")", R"( "later" : { "a":[1,-2,0.5,null,true] } , "version")"));
    EXPECT_READ(plugin_with(R"("needs")", R"("since":3,"needs")"));
    EXPECT_READ(plugin_with(R"("arch")", R"("vendor":"x","arch")"));
    EXPECT_READ(plugin_with(R"("compiler":"g++ 12.2.0",)", ""));
}

// "fields" with one bit changed would hide them.
TEST(parse, refuses_unknown_keys_in_what_is_compared) {
    const auto with = [](std::string_view what, std::string_view by) {
        return replaced(plugin_text(importing(interface_text(R"(["log",0,{"fn":["void",{"*":"#0"}]}])",
                                                             record("Log", 8, R"(["level",0,"u32"])")))),
                        what, by);
    };
    EXPECT_READ(with(R"("fields")", R"("fields")"));
    EXPECT_REFUSED(with(R"("fields")", R"("fhelds")"), "manifest-damaged",
                   R"(the manifest is damaged: interface HostFunctions has a record "Log" with a key "fhelds", where )"
                   "format 1 has none of that name; rebuild the image, or copy its file again");
    EXPECT_REFUSED(plugin_with(R"("types":)", R"("typos":)"), "manifest-damaged",
                   R"(the manifest is damaged: interface HostFunctions has a key "typos", where format 1 has none of )"
                   "that name; rebuild the image, or copy its file again");
}

TEST(parse, refuses_slots_that_can_not_lie_there) {
    const auto message = [](std::string_view members) {
        const auto m = model::parse(plugin_text(importing(interface_text(members))));
        if (m) return std::string("read");
        const std::string& text = m.error().message;
        const std::size_t begin = text.find("HostFunctions has ") + 18;
        return text.substr(begin, text.rfind("; ") - begin);
    };
    const std::string log = R"(["log",0,{"fn":["void"]}])";
    EXPECT_EQ(message(log + R"(,["sleep",8,{"fn":["void"]}])"), "read");
    EXPECT_EQ(message(log + R"(,["sleep",0,{"fn":["void"]}])"), R"("sleep" at 0, where "log" ends at 8)");
    EXPECT_EQ(message(log + R"(,["sleep",9,{"fn":["void"]}])"),
              R"("sleep" at 9, where it can only lie at a multiple of 8)");
    EXPECT_EQ(message(log + R"(,["a",8,"bool"],["b",9,"bool"])"), "read");
    EXPECT_EQ(message(log + R"(,["a",8,"bool"],["b",8,"bool"])"), R"("b" at 8, where "a" ends at 9)");
    EXPECT_EQ(message(R"(["version",0,"u32"],["log",8,{"fn":["void"]}])"), "read");
    EXPECT_EQ(message(R"(["version",4,"u32"],["log",8,{"fn":["void"]}])"),
              R"("version" at 4, where what is before it ends at 0)");
    EXPECT_EQ(message(log + R"(,["a",8,"u32"],["b",12,"u8"],["raised",16,"u32"])"), "read");
    EXPECT_EQ(message(log + R"(,["a",8,"u32"],["b",12,"u8"],["raised",20,"u32"])"),
              R"("raised" at 20, where what is before it ends at 13)");
}

TEST(parse, refuses_what_is_too_large) {
    std::string text = plugin_text(importing(log_only));
    text.append(model::max_text_size - text.size(), ' ');
    EXPECT_READ(text);
    EXPECT_REFUSED(
        text + " ", "manifest-too-large",
        "the manifest has 4194305 bytes, where at most 4194304 are read; import and export less in one image");
}

TEST(parse, refuses_what_nests_too_deep) {
    const auto nested = [](std::size_t lists) {
        return plugin_with(R"("version")",
                           R"("x":)" + std::string(lists, '[') + std::string(lists, ']') + R"(,"version")");
    };
    EXPECT_READ(nested(63));
    EXPECT_REFUSED(nested(64), "manifest-too-deep",
                   "the manifest is damaged: at byte 110 it nests deeper, where 64 levels are read; rebuild the image, "
                   "or copy its file again");
    EXPECT_FALSE(model::parse(std::string(100'000, '[')));
}

TEST(parse, refuses_what_is_not_json) {
    const std::string text = plugin_text(importing(log_only));
    EXPECT_REFUSED(
        "", "manifest-not-json",
        "the manifest is damaged: at byte 0 it is no JSON any more, where all of it should be; rebuild the image, or "
        "copy its file again");
    EXPECT_REFUSED(text + "x", "manifest-not-json",
                   "the manifest is damaged: at byte " + std::to_string(text.size() + 1) +
                       " it is no JSON any more, where all of it should be; rebuild the image, or copy its file again");
    for (std::size_t length = 0; length < text.size(); ++length)
        EXPECT_FALSE(model::parse(std::string_view(text).substr(0, length)));
    EXPECT_READ(text + "\n");
    EXPECT_REFUSED(
        "[]", "manifest-damaged",
        "the manifest is damaged: the whole of it is a list, where an object belongs; rebuild the image, or copy its "
        "file again");
}

TEST(parse, refuses_text_that_is_not_utf_8) {
    EXPECT_READ(plugin_with("1.0.0", "1.0.0 \xc3\xa4"));
    for (const char* bad : {"\xff", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf5\x80\x80\x80"})
        EXPECT_EQ(model::parse(plugin_with("1.0.0", bad)).error().id, "manifest-not-json");
}

TEST(parse, refuses_control_characters) {
    EXPECT_READ(plugin_with("1.0.0", R"(1.0.0 \u00e4 \" \\)"));
    EXPECT_REFUSED(
        plugin_with("1.0.0", R"(1.0\u001b[2J)"), "manifest-damaged",
        R"(the manifest is damaged: before byte 66 its text "1.0\x1b[2J" has a control character, where none is )"
        "allowed; rebuild the image, or copy its file again");
    EXPECT_READ(plugin_with("1.0.0", "1.0.0 \xc2\xa0 \xc3\x80"));
    for (const char* bad : {R"(\u0000)", R"(\n)", R"(\u007f)", R"(\u0080)", "\xc2\x80", "\xc2\x9b[2J", "\xc2\x9f"})
        EXPECT_EQ(model::parse(plugin_with("1.0.0", bad)).error().id, "manifest-damaged");
    for (const char bad : {'\0', '\n', '\x1b'})
        EXPECT_EQ(model::parse(plugin_with("1.0.0", std::string(1, bad))).error().id, "manifest-not-json");
}

TEST(parse, refuses_a_key_twice) {
    EXPECT_READ(plugin_with(R"("version")", R"("x":{"a":1,"b":1},"y":{"a":1},"version")"));
    EXPECT_REFUSED(
        plugin_with(R"("version")", R"("x":{"a":1,"\u0061":1},"version")"), "manifest-duplicate-key",
        R"(the manifest is damaged: the object that ends at byte 64 has the key "a" twice, where once is allowed; )"
        "rebuild the image, or copy its file again");
    EXPECT_EQ(model::parse(plugin_with(R"("version")", R"("name":"hello","version")")).error().id,
              "manifest-duplicate-key");
}

TEST(parse, refuses_a_newer_format) {
    EXPECT_READ(plugin_with(R"("tenon":1)", R"("tenon":1)"));
    EXPECT_REFUSED(
        plugin_with(R"("tenon":1)", R"("tenon":2)"), "manifest-newer-format",
        "the manifest has format 2, where this Tenon reads up to 1; update the Tenon that reads it, or build the image "
        "with an older one");
    EXPECT_EQ(model::parse(R"({"tenon":3,"everything":"else"})").error().id, "manifest-newer-format");
}

struct damage {
    const char* what;
    const char* by;
    const char* message;
};

class damaged_head : public testing::TestWithParam<damage> {};

TEST_P(damaged_head, is_refused) {
    EXPECT_READ(plugin_text(importing(log_only)));
    EXPECT_REFUSED(
        plugin_with(GetParam().what, GetParam().by), "manifest-damaged",
        joined("the manifest is damaged: ", GetParam().message, "; rebuild the image, or copy its file again"));
}

INSTANTIATE_TEST_SUITE_P(
    parse, damaged_head,
    testing::Values(
        damage{R"("tenon":1)", R"("tenon":0)", "its format is 0, where formats start at 1"},
        damage{R"("tenon":1)", R"("tenon":"1")", R"("tenon" is a text, where a number belongs)"},
        damage{R"("tenon":1)", R"("tenon":-1)", R"("tenon" is null or no whole number, where a number belongs)"},
        damage{R"("tenon":1)", R"("tenon":99999999999999999999)",
               R"("tenon" is null or no whole number, where a number belongs)"},
        damage{R"("tenon":1)", R"("tenon":281474976710657)",
               R"("tenon" is 281474976710657, where 281474976710656 is the highest that is read)"},
        damage{R"("tenon":1,)", "", R"(the object that ends at byte 350 lacks "tenon", where it is needed)"},
        damage{R"("role":"plugin")", R"("role":"guest")",
               R"(its role is "guest", where "plugin", "linked-in" and "host" exist)"},
        damage{R"("name":"hello")", R"("name":"hel lo")", R"(the name is "hel lo", where an identifier belongs)"},
        damage{R"("name":"hello")", R"("name":"")", R"(the name is "", where an identifier belongs)"},
        damage{R"("name":"hello")", R"("name":"1st")", R"(the name is "1st", where an identifier belongs)"},
        damage{R"("version":"1.0.0",)", "", R"(the object that ends at byte 342 lacks "version", where it is needed)"},
        damage{R"("endian":"little")", R"("endian":"middle")",
               R"("endian" of its target is "middle", where "little" and "big" exist)"},
        damage{R"("char":"signed")", R"("char":"maybe")",
               R"("char" of its target is "maybe", where "signed" and "unsigned" exist)"},
        damage{R"("pointer":64)", R"("pointer":48)", "its target has pointers of 48 bits, where 16, 32 and 64 exist"},
        damage{R"("imports":[)", R"("imports":[1,)", "an import is a number, where an object belongs"},
        damage{R"("exports":[])", R"("exports":{})", R"("exports" is an object, where a list belongs)"},
        damage{R"("exports":[])", R"("exports":[[]])", "an export is a list, where an object belongs"},
        damage{
            R"("needs":"all")", R"("needs":"some")",
            R"("needs" of its import HostFunctions is something else, where "all" or a list of member paths belongs)"},
        damage{
            R"(,"needs":"all")", "",
            R"("needs" of its import HostFunctions is something else, where "all" or a list of member paths belongs)"},
        damage{R"("needs":"all")", R"("needs":[1])",
               "a need of its import HostFunctions is no text, where a member path belongs"},
        damage{R"("needs":"all")", R"("needs":["lug"])",
               R"(its import HostFunctions needs "lug", where that interface has no such member)"}));

TEST(parse, refuses_a_text_that_is_too_long) {
    EXPECT_READ(plugin_with("1.0.0", std::string(1024, '1')));
    EXPECT_REFUSED(plugin_with("1.0.0", std::string(1025, '1')), "manifest-damaged",
                   "the manifest is damaged: \"version\" has 1025 bytes, where at most 1024 are read; rebuild the "
                   "image, or copy its "
                   "file again");
}

TEST(parse, refuses_an_interface_exported_twice) {
    const std::string one = R"({"interface":)" + log_only + "}";
    EXPECT_READ(host_text(R"("imports":[],"exports":[)" + one + "]"));
    EXPECT_READ(host_text(R"("imports":[],"exports":[)" + one + "," + R"({"interface":)" +
                          interface_text("", "", "Other") + "}]"));
    EXPECT_REFUSED(
        host_text(R"("imports":[],"exports":[)" + one + "," + one + "]"), "manifest-damaged",
        "the manifest is damaged: it exports HostFunctions twice, where an image offers an interface once; rebuild the "
        "image, or copy its file again");
}

TEST(parse, needs_name_slots_or_what_holds_them) {
    const std::string i =
        interface_text(R"(["log",0,{"fn":["void"]}],["io",8,"#0"],["hooks",24,{"array":[2,{"fn":["void"]}]}])",
                       record("Io", 16, R"(["read",0,{"fn":["void"]}],["write",8,{"fn":["void"]}])"));
    const auto needed = [&](std::string_view needs) {
        std::string out;
        const auto m = parsed(plugin_text(importing(i, needs)));
        for (const bool n : m.imports.at(0).needed) out += n ? '1' : '0';
        return out;
    };
    EXPECT_EQ(needed(R"("all")"), "11111"); // log, io.read, io.write, hooks[0], hooks[1]
    EXPECT_EQ(needed("[]"), "00000");
    EXPECT_EQ(needed(R"(["log"])"), "10000");
    EXPECT_EQ(needed(R"(["io.write","log"])"), "10100");
    EXPECT_EQ(needed(R"(["io"])"), "01100");
    EXPECT_EQ(needed(R"(["hooks[1]"])"), "00001");
    EXPECT_EQ(needed(R"(["hooks"])"), "00011");
    EXPECT_FALSE(model::parse(plugin_text(importing(i, R"(["i"])"))));
    EXPECT_FALSE(model::parse(plugin_text(importing(i, R"(["io."])"))));
}

TEST(parse, an_interface_alone) {
    const auto i = model::parse_interface(log_only);
    ASSERT_TRUE(i);
    EXPECT_EQ(i->text, log_only);
    EXPECT_EQ(i->slots.at(0).path, "log");
    EXPECT_EQ(model::parse_interface("[]").error().message,
              "the manifest is damaged: the interface is a list, where an object belongs; rebuild the image, or copy "
              "its file again");
}

} // namespace
