// SPDX-License-Identifier: MIT
//
// The quick way: it answers for canonical texts of known interfaces, and never where parse() would refuse.
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "manifest/outline.hpp"
#include "texts.hpp"

namespace {

using namespace tenon;
using namespace texts;

const std::string functions = interface_text(R"(["log",0,{"fn":["void","#0"]}],["u32",8,{"fn":["void","u32","u32"]}])",
                                             record("Log", 8, R"(["level",0,"u32"])"));
const std::string greeter = interface_text(R"(["greet",0,{"fn":["void"]}])", "", "Greeter");
const std::string uses = R"("imports":[{"interface":)" + functions + R"(,"needs":["log"]},{"interface":)" + functions +
                         R"(,"needs":"all"}],"exports":[{"interface":)" + greeter + "}]";
const std::string_view known[] = {greeter, functions};

TEST(outline, reads_what_is_known) {
    const std::string text = plugin_text(uses);
    const auto o = model::read_outline(text, linux_target, known);
    ASSERT_TRUE(o);
    EXPECT_EQ(o->role, model::role_type::plugin);
    EXPECT_EQ(o->name, "hello");
    EXPECT_EQ(o->version, "1.0.0");
    ASSERT_EQ(o->imports.size(), 2u);
    EXPECT_EQ(o->imports[0].known, 1u);
    EXPECT_FALSE(o->imports[0].needs_all);
    EXPECT_EQ(o->imports[0].needs, R"(["log"])");
    EXPECT_TRUE(o->imports[1].needs_all);
    ASSERT_EQ(o->exports.size(), 1u);
    EXPECT_EQ(o->exports[0].known, 0u);
    EXPECT_TRUE(model::read_outline(plugin_text(R"("imports":[],"exports":[])"), linux_target, {}));
}

TEST(outline, leaves_the_rest_to_parse) {
    const std::string text = plugin_text(uses);
    EXPECT_FALSE(model::read_outline(text, linux_target, {}));
    EXPECT_FALSE(model::read_outline(text, R"({"arch":"other"})", known));
    EXPECT_FALSE(model::read_outline(text + " ", linux_target, known));
    EXPECT_FALSE(
        model::read_outline(plugin_text(importing(functions, R"(["level"])")), linux_target, known)); // a field
    EXPECT_FALSE(model::read_outline(plugin_text(importing(functions, R"(["lug"])")), linux_target, known));
    EXPECT_TRUE(model::read_outline(plugin_text(importing(functions, R"(["u32","log"])")), linux_target, known));
    EXPECT_TRUE(model::read_outline(plugin_text(importing(functions, "[]")), linux_target, known));
}

// Nested members, an array of functions, data, and a flexible array that takes no slot.
const std::string nested = interface_text(
    R"(["log",0,{"fn":["void"]}],["io",8,"#0"],["hooks",24,{"array":[2,{"fn":["void"]}]}],["rest",4096,{"array":[0,{"fn":["void"]}]}])",
    record("Io", 16, R"(["read",0,{"fn":["void"]}],["write",8,{"fn":["void"]}])"));

TEST(outline, the_known_manifest_is_the_parsed_one) {
    const model::shared_interface shared[] = {*model::parse_interface(nested), *model::parse_interface(greeter)};
    const auto like = parsed(plugin_text(importing(nested)));
    for (const char* needs : {R"("all")", "[]", R"(["log"])", R"(["io"])", R"(["hooks","log"])", R"(["log","log"])",
                              R"(["rest"])", R"(["log","rest"])", R"(["io.read"])"}) {
        const std::string text = plugin_text(R"("imports":[{"interface":)" + nested + R"(,"needs":)" + needs +
                                             R"(}],"exports":[{"interface":)" + greeter + "}]");
        const auto m = model::parse(text);
        const auto k = model::read_known(text, {linux_target, like.target}, shared);
        if (!k) {
            EXPECT_TRUE(!m || std::string_view(needs).find('.') != std::string_view::npos) << needs; // left to parse()
            continue;
        }
        ASSERT_TRUE(m) << needs;
        EXPECT_EQ(k->imports.at(0).needed, m->imports.at(0).needed) << needs;
        EXPECT_EQ(k->imports.at(0).needs_all, m->imports.at(0).needs_all) << needs;
        EXPECT_TRUE(k->imports.at(0).interface_needed.is(shared[0]));
        EXPECT_TRUE(k->exports.at(0).is(shared[1]));
        EXPECT_EQ(k->name, m->name);
        EXPECT_EQ(k->version, m->version);
        EXPECT_EQ(k->text, m->text);
    }
}

// Whatever one byte is changed to: the quick way says nothing, or what the long way says.
TEST(outline, agrees_with_parse_on_every_changed_byte) {
    const std::string original = plugin_text(uses);
    std::mt19937 random(7);
    int answered = 0;
    for (std::size_t at = 0; at < original.size(); ++at) {
        for (int i = 0; i < 4; ++i) {
            std::string text = original;
            text[at] = i == 0 ? '"' : static_cast<char>(random());
            const auto o = model::read_outline(text, linux_target, known);
            if (!o) continue;
            ++answered;
            const auto m = model::parse(text);
            ASSERT_TRUE(m) << m.error().message << text;
            EXPECT_EQ(m->name, o->name);
            EXPECT_EQ(m->version, o->version);
            ASSERT_EQ(m->imports.size(), o->imports.size());
            EXPECT_EQ(m->imports[0].interface_needed->text, known[o->imports[0].known]);
        }
    }
    EXPECT_GT(answered, 20); // names, versions and compilers may be anything
}

} // namespace
