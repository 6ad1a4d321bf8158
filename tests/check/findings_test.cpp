// SPDX-License-Identifier: MIT
//
// Every finding of the catalogue is made by its pair and not by the twin, and docs/findings.md shows its real message.
//
//     TENON_WRITE_DOCS=1 check_tests --gtest_filter='findings.*'      writes the messages into docs/findings.md
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include <tenon/host/error.hpp>

#include "catalogue.hpp"
#include "check/difference.hpp"
#include "texts.hpp"

namespace {

using namespace tenon;
using namespace texts;

const finding* find(const report& r, const std::string& id) {
    for (const finding& f : r.findings)
        if (f.id == id) return &f;
    return nullptr;
}

TEST(findings, each_is_made_by_its_pair_and_not_by_the_twin) {
    for (const finding_case& c : finding_cases()) {
        const report r = check(parsed(c.host), parsed(c.plugin));
        const finding* f = find(r, c.id);
        ASSERT_TRUE(f) << c.id << "\n" << r;
        const bool breaks = f->severity == finding::kind::breaking;
        EXPECT_EQ(r.verdict, breaks ? verdict::incompatible : verdict::compatible) << c.id;
        EXPECT_EQ(r.findings.size(), 1u) << r;
        const report twin = check(parsed(c.twin_host), parsed(c.plugin));
        EXPECT_FALSE(find(twin, c.id)) << c.id << "\n" << twin;
        EXPECT_LE(twin.verdict, verdict::compatible) << c.id << "\n" << twin;
    }
}

TEST(findings, have_all_four_parts) {
    for (const finding_case& c : finding_cases()) {
        const report r = check(parsed(c.host), parsed(c.plugin));
        for (const finding& f : r.findings)
            for (const std::string* part : {&f.path, &f.asked_by, &f.expected, &f.found, &f.remedy}) {
                EXPECT_FALSE(part->empty()) << c.id;
                EXPECT_NE(f.message.find(*part), std::string::npos) << f.message;
            }
    }
}

TEST(findings, each_refusal_is_made_by_its_text_and_not_by_the_twin) {
    for (const refusal_case& c : refusal_cases()) {
        const auto m = model::parse(c.text);
        ASSERT_FALSE(m) << c.id;
        EXPECT_EQ(m.error().id, c.id);
        EXPECT_EQ(m.error().report.verdict, verdict::unreadable);
        EXPECT_TRUE(model::parse(c.twin)) << c.id;
    }
}

// Who asked is said by whoever knows the file: "reading libhello.so: ".
TEST(findings, refusals_say_what_was_found_and_expected_and_what_to_do) {
    for (const refusal_case& c : refusal_cases()) {
        const std::string message = model::parse(c.text).error().message;
        const std::size_t expected = message.find(", where "), remedy = message.rfind("; ");
        EXPECT_TRUE(message.starts_with("the manifest ") && expected < remedy && remedy != message.npos) << message;
    }
}

TEST(findings, are_all_in_the_catalogue) {
    std::set<std::string> shown;
    for (const finding_case& c : finding_cases()) EXPECT_TRUE(shown.insert(c.id).second) << c.id << " twice";
    for (auto c = static_cast<int>(cause::none) + 1; c <= static_cast<int>(cause::interface_not_offered); ++c)
        EXPECT_TRUE(shown.count(id_of(static_cast<cause>(c)))) << id_of(static_cast<cause>(c));
    EXPECT_EQ(shown.size(), static_cast<std::size_t>(cause::interface_not_offered));
}

// What stands between these lines of docs/findings.md is written by this test, everything else by hand.
const std::string begin_mark = "<!-- from here on written by tests/check/findings_test.cpp -->\n";
const std::string end_mark = "<!-- up to here -->\n";

std::string section() {
    std::ostringstream out;
    for (const finding_case& c : finding_cases()) {
        const report r = check(parsed(c.host), parsed(c.plugin));
        out << "\n### `" << c.id << "`\n\n" << c.meaning << "\n\n```\n" << r << "```\n";
    }
    out << "\n## Manifests that can't be read\n\nThe verdict is *unreadable*: there was nothing to check.\n";
    for (const refusal_case& c : refusal_cases())
        out << "\n### `" << c.id << "`\n\n"
            << c.meaning << "\n\n```\nreading libhello.so: " << model::parse(c.text).error() << "\n```\n";
    out << "\n";
    return out.str();
}

TEST(findings, are_documented_with_their_real_messages) {
    std::ifstream in(TENON_DOCS "/findings.md");
    std::string doc((std::istreambuf_iterator<char>(in)), {});
    const std::size_t begin = doc.find(begin_mark), end = doc.find(end_mark);
    ASSERT_NE(begin, doc.npos);
    ASSERT_NE(end, doc.npos);
    const std::size_t start = begin + begin_mark.size();
    if (std::getenv("TENON_WRITE_DOCS")) {
        doc.replace(start, end - start, section());
        std::ofstream(TENON_DOCS "/findings.md") << doc;
        return;
    }
    EXPECT_EQ(doc.substr(start, end - start), section());
}

} // namespace
