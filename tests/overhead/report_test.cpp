// SPDX-License-Identifier: MIT
//
// What the benchmark makes of its numbers: ranges, verdicts, instructions out of callgrind's dumps, and whether results
// agree. Not the numbers.
#include <filesystem>

#include <gtest/gtest.h>

#include "collect.hpp"
#include "table.hpp"

namespace {

using namespace bench;

TEST(verdict, needs_ranges_that_are_apart_by_more_than_placement_does) {
    const range base{5, 6, 7}; // two cycles wide
    EXPECT_EQ(verdict_of({5, 6, 7}, base), "same");
    EXPECT_EQ(verdict_of({6.9, 9, 12}, base), "same") << "the ranges overlap";
    EXPECT_EQ(verdict_of({8.9, 9, 9.1}, base), "same") << "apart, by less than two cycles";
    EXPECT_EQ(verdict_of({9.1, 9.2, 9.3}, base), "slower");
    EXPECT_EQ(verdict_of({2.5, 2.8, 2.9}, base), "faster");
    EXPECT_EQ(verdict_of({2.5, 2.8, 3.1}, base), "same");
    const range wide{5, 6, 10};
    EXPECT_EQ(verdict_of({14, 14, 14}, wide), "same") << "by less than the reference is wide";
    EXPECT_EQ(verdict_of({16, 16, 16}, wide), "slower");
    const range slow{33, 35, 36};
    EXPECT_EQ(verdict_of({42, 42, 42}, slow), "same") << "by less than a fifth";
    EXPECT_EQ(verdict_of({44, 44, 44}, slow), "slower");
}

TEST(range, holds_nine_tenths_of_the_starts) {
    std::vector<double> values;
    for (int i = 100; i >= 0; --i) values.push_back(i);
    const range r = range_of(values);
    EXPECT_EQ(r.low, 5);
    EXPECT_EQ(r.median, 50);
    EXPECT_EQ(r.high, 95);
}

TEST(figures, have_as_many_digits_as_they_are_good_for) {
    EXPECT_EQ(rounded(0.97), "1.0");
    EXPECT_EQ(rounded(7.06), "7.1");
    EXPECT_EQ(rounded(52.04), "52.0");
    EXPECT_EQ(rounded(268.4), "268");
    EXPECT_EQ(rounded(31234.0), "31200");
    EXPECT_EQ(range_text({5, 6, 7.1}, "-"), "5.0-7.1");
    EXPECT_EQ(range_text({1.0, 1.0, 1.01}, "-"), "1.0");
}

class collecting : public testing::Test {
protected:
    // A folder for each test and build: ctest runs them side by side.
    collecting()
        : folder_(std::filesystem::path("report_test") /
                  testing::UnitTest::GetInstance()->current_test_info()->name()) {
        std::filesystem::create_directories(folder_);
    }
    ~collecting() override { std::filesystem::remove_all(folder_); }

    path file(const std::string& name, const std::string& text) {
        write_text(folder_ / name, text);
        return folder_ / name;
    }

    json collected(double other) {
        raw_files raw;
        raw.list = file("list", "tenon_tables\tTenon\nother\tthe other\n");
        std::string starts;
        for (int i = 0; i < 20; ++i) {
            const json rows{{"tenon_tables", "add", 0, 1.0, 5.0 + i % 2}, {"other", "add", 1, 1.0, other}};
            starts +=
                json{{"start", i}, {"nanoseconds of a cycle", 0.2}, {"cycles", "counted"}, {"rows", rows}}.dump() +
                '\n';
        }
        raw.starts = file("starts", starts);
        raw.shown = file("shown", "## other\nmov api(%rip),%rax\njmp *(%rax)\n");
        raw.environment = file("environment", "processor: a: fast one\n");
        raw.instructions =
            file("instructions", "desc: Trigger: Client Request: other add 16 1\nsummary: 9\ntotals: 100\n"
                                 "desc: Trigger: Client Request: other add 48 1\ntotals: 388\n"
                                 "desc: Trigger: Program termination\ntotals: 77777\n");
        return collect(raw);
    }

private:
    path folder_;
};

TEST_F(collecting, makes_a_result_of_all_starts) {
    const json result = collected(52);
    EXPECT_EQ(result.at("call").at("starts").get<int>(), 20);
    EXPECT_EQ(result.at("environment").at("processor").get<std::string>(), "a: fast one");
    const json* other = find_row(result, "other", "add");
    ASSERT_NE(other, nullptr);
    EXPECT_EQ(other->at("instructions").get<double>(), 9)
        << "288 in 32 rounds; what the program ends with is not counted";
    EXPECT_EQ(other->at("verdict").get<std::string>(), "slower");
    EXPECT_EQ(find_row(result, "tenon_tables", "add")->at("verdict").get<std::string>(), "same");
    EXPECT_EQ(find_row(result, "other", "log"), nullptr);
    EXPECT_NE(table_for_document(result).find("| the other | 9 | 52.0 slower | - |"), std::string::npos)
        << table_for_document(result);
    EXPECT_NE(shown_for_document(result).find("`mov api(%rip),%rax`<br>`jmp *(%rax)`"), std::string::npos);
}

TEST_F(collecting, results_that_differ_are_named) {
    const json slow = collected(52), like = collected(53), fast = collected(6);
    const comparison agree = compare({{"a.json", slow}, {"b.json", like}});
    EXPECT_EQ(agree.verdicts, 2);
    EXPECT_EQ(agree.differ, 0);
    const comparison differ = compare({{"a.json", slow}, {"b.json", like}, {"c.json", fast}});
    EXPECT_EQ(differ.differ, 1);
    EXPECT_EQ(differ.text, "other add: same in c.json; slower in a.json, b.json;\n"
                           "3 results, 2 verdicts, 1 of them not the same in all\n");
}

} // namespace
