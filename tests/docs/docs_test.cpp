// SPDX-License-Identifier: MIT
//
// The documents say what is true: every block of code or output is cut from a file that the tests build or compare, and
// names it in the line above; every path and link leads somewhere. CONTRIBUTING.md has the rule.
//
//     <!-- from examples/10_hello/greeter.hpp -->
//     ```cpp
//     struct Greeter {
//         void (*greet)(tenon::string_view name);
//     };
//     ```
//
// Not for what the prose claims: a person reads that.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;
const fs::path root = TENON_ROOT;

std::string content_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

// What stands between two marks, from `at` on, which moves behind it; empty when there is none.
std::string between(const std::string& text, std::string_view open, std::string_view close, std::size_t& at) {
    const std::size_t begin = text.find(open, at);
    const std::size_t end = begin == std::string::npos ? begin : text.find(close, begin + open.size());
    if (end == std::string::npos) {
        at = std::string::npos;
        return {};
    }
    at = end + close.size();
    return text.substr(begin + open.size(), end - begin - open.size());
}

// The name that a heading has in a link: lower case, blanks as hyphens, without other punctuation.
std::string anchor_of(std::string_view heading) {
    std::string anchor;
    for (const char c : heading.substr(heading.find_first_not_of("# ")))
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_')
            anchor += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else if (c == ' ')
            anchor += '-';
    return anchor;
}

// Reads one document and collects what is wrong in it.
class examiner {
public:
    examiner(const std::string& document, const std::string& text) : document_(document), lines_(lines_of(text)) {
        for (at_ = 0; at_ < lines_.size(); ++at_) {
            std::size_t from = 0;
            if (lines_[at_].starts_with("```"))
                block();
            else if (const std::string test = between(lines_[at_], written_by, " -->", from); !test.empty())
                written(test);
            else
                prose();
        }
    }

    std::vector<std::string> complaints;

private:
    // A test writes and compares these lines as a whole (docs/findings.md).
    static constexpr std::string_view written_by = "<!-- from here on written by ";

    void complain(std::size_t line, const std::string& what) {
        complaints.push_back(document_ + ":" + std::to_string(line + 1) + ": " + what);
    }

    void block() {
        const std::size_t first = at_++;
        std::string text;
        for (; at_ < lines_.size() && !lines_[at_].starts_with("```"); ++at_) text += lines_[at_] + '\n';
        const std::string tag = lines_[first].substr(3);
        if (tag == "text") return;
        if (tag == "sh") return commands(first, text);

        std::size_t from = 0;
        const std::string source = first == 0 ? "" : between(lines_[first - 1], "<!-- from ", " -->", from);
        if (source.empty())
            complain(first, "a block of code or output without its source; put <!-- from <file> --> above it");
        else if (!source.starts_with("examples/") && !source.starts_with("tests/") && !source.starts_with("include/") &&
                 !source.starts_with("bench/results/")) // what a benchmark has written
            complain(first, "cut from " + source + ", which no test builds; cut it from an example or a test");
        else if (!fs::is_regular_file(root / source))
            complain(first, "cut from " + source + ", which does not exist");
        else if (!is_cut_from(content_of(root / source), text))
            complain(first, "these lines are not in " + source + "; copy them from there again");
    }

    // Whole lines, all of them perhaps further to the right there.
    static bool is_cut_from(const std::string& source, const std::string& text) {
        for (const std::size_t indentation : {0U, 4U, 8U}) {
            std::string block = "\n";
            for (const std::string& line : lines_of(text))
                block += (line.empty() ? "" : std::string(indentation, ' ')) + line + '\n';
            if (("\n" + source).find(block) != std::string::npos) return true;
        }
        return false;
    }

    void commands(std::size_t line, const std::string& text) {
        for (std::size_t at = text.find("scripts/"); at != std::string::npos; at = text.find("scripts/", at + 1))
            exists(line, text.substr(at, text.find_first_of(" \n", at) - at));
        const std::string presets = content_of(root / "CMakePresets.json");
        for (std::size_t at = 0; at != std::string::npos;) {
            const std::string preset = between(text, "--preset ", "\n", at);
            const std::string name = preset.substr(0, preset.find(' '));
            if (!name.empty() && presets.find("\"name\": \"" + name + '"') == std::string::npos)
                complain(line, "CMakePresets.json has no preset " + name);
        }
    }

    void written(const std::string& test) {
        if (content_of(root / test).find(fs::path(document_).filename().string()) == std::string::npos)
            complain(at_, test + " does not write this document");
        while (at_ < lines_.size() && !lines_[at_].starts_with("<!-- up to here -->")) ++at_;
    }

    // Outside of blocks: links, and code spans that name a file or folder of the repository, or, before that in
    // parentheses, something in it: `plan_asked` (`src/host/plan.cpp`).
    void prose() {
        const std::string& line = lines_[at_];
        if (line.empty()) last_span_.clear();
        std::string without_code;
        for (std::size_t at = 0, tick; at < line.size(); at = tick) {
            tick = line.find('`', at);
            without_code += line.substr(at, tick - at);
            if (line.substr(at, tick - at).find_first_not_of(" (") != std::string::npos) last_span_.clear();
            if (tick == std::string::npos) break;
            const std::size_t close = line.find('`', tick + 1);
            if (close == std::string::npos) break;
            span(line.substr(tick + 1, close - tick - 1));
            tick = close + 1;
        }
        for (std::size_t at = 0; at != std::string::npos;)
            if (const std::string target = between(without_code, "](", ")", at); !target.empty()) link(target);
    }

    void span(const std::string& code) {
        const std::string before = std::exchange(last_span_, code);
        if (code.find_first_of(" <>(){}*:$,") != std::string::npos) return;
        for (const char* folder :
             {"bench/", "cmake/", "docs/", "examples/", "include/", "scripts/", "src/", "tests/", ".ci/"})
            if (code.starts_with(folder) && exists(at_, code) && !before.empty())
                contains(code, before.substr(before.find_last_of(':') + 1));
    }

    void contains(const std::string& file, const std::string& name) {
        const auto in_identifier = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
        const std::string text = ' ' + content_of(root / file) + ' ';
        for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1))
            if (!in_identifier(text[at - 1]) && !in_identifier(text[at + name.size()])) return;
        complain(at_, file + " has no " + name);
    }

    void link(const std::string& target) {
        if (target.find("://") != std::string::npos) return;
        const std::size_t hash = std::min(target.find('#'), target.size());
        const fs::path file = fs::path(document_).parent_path() / target.substr(0, hash);
        const std::string linked = hash == 0 ? document_ : file.lexically_normal().generic_string();
        if (!exists(at_, linked) || hash == target.size()) return;
        for (const std::string& l : linked == document_ ? lines_ : lines_of(content_of(root / linked)))
            if (l.starts_with('#') && anchor_of(l) == target.substr(hash + 1)) return;
        complain(at_, linked + " has no heading for #" + target.substr(hash + 1));
    }

    bool exists(std::size_t line, const std::string& path) {
        const bool there = path == document_ || fs::exists(root / path);
        if (!there) complain(line, path + " does not exist");
        return there;
    }

    std::string document_;
    std::vector<std::string> lines_;
    std::size_t at_ = 0;
    std::string last_span_; // where nothing but a parenthesis stands behind it
};

using complaints = std::vector<std::string>;

complaints examined(const std::string& text) { return examiner("docs/made_up.md", text).complaints; }

TEST(docs, show_and_name_what_is_there) {
    std::vector<fs::path> folders{root, root / "docs"}, documents;
    for (const fs::directory_entry& example : fs::directory_iterator(root / "examples"))
        if (example.is_directory()) folders.push_back(example.path());
    for (const fs::path& folder : folders)
        for (const fs::directory_entry& e : fs::directory_iterator(folder))
            if (e.path().extension() == ".md") documents.push_back(e.path());
    EXPECT_GE(documents.size(), 5u);
    for (const fs::path& d : documents)
        for (const std::string& c : examiner(d.lexically_relative(root).generic_string(), content_of(d)).complaints)
            ADD_FAILURE() << c;
}

// The examiner itself: each complaint, and the twin that gives none.

TEST(docs_examiner, compares_a_block_with_its_source) {
    const std::string mark = "<!-- from tests/docs/snippets/hello_host.txt -->\n";
    EXPECT_EQ(examined(mark + "```\nhello\nworld\n```\n"), complaints());
    EXPECT_EQ(examined(mark + "```\nworld\n```\n"), complaints());
    EXPECT_EQ(examined(mark + "```\nhello\nworlds\n```\n"),
              complaints{"docs/made_up.md:2: these lines are not in tests/docs/snippets/hello_host.txt; "
                         "copy them from there again"});
    EXPECT_EQ(examined(mark + "```\norld\n```\n").size(), 1u) << "whole lines";
    const std::string code = "<!-- from tests/docs/docs_test.cpp -->\n```cpp\n";
    EXPECT_EQ(examined(code + "TEST(docs, show_and_name_what_is_there) {\n```\n"), complaints());
    EXPECT_EQ(examined(code + "std::vector<std::string> lines_;\nstd::size_t at_ = 0;\n```\n"), complaints())
        << "further to the left";
    EXPECT_EQ(examined(code + "std::vector<std::string> lines_;\n    std::size_t at_ = 0;\n```\n").size(), 1u);
}

TEST(docs_examiner, asks_for_a_source_that_tests_build) {
    EXPECT_EQ(examined("```text\na -> b\n```\n"), complaints());
    EXPECT_EQ(examined("A block:\n```cpp\nint i;\n```\n"),
              complaints{"docs/made_up.md:2: a block of code or output without its source; "
                         "put <!-- from <file> --> above it"});
    EXPECT_EQ(examined("<!-- from tests/docs/nothing.cpp -->\n```cpp\nint i;\n```\n"),
              complaints{"docs/made_up.md:2: cut from tests/docs/nothing.cpp, which does not exist"});
    EXPECT_EQ(examined("<!-- from LICENSE -->\n```\nMIT License\n```\n"),
              complaints{"docs/made_up.md:2: cut from LICENSE, which no test builds; "
                         "cut it from an example or a test"});
}

TEST(docs_examiner, knows_the_scripts_and_presets) {
    EXPECT_EQ(examined("```sh\nscripts/test --all\ncmake --workflow --preset dev   # all\n```\n"), complaints());
    EXPECT_EQ(examined("```sh\nscripts/nothing\n```\n"),
              complaints{"docs/made_up.md:1: scripts/nothing does not exist"});
    EXPECT_EQ(examined("```sh\nctest --preset nothing\n```\n"),
              complaints{"docs/made_up.md:1: CMakePresets.json has no preset nothing"});
}

TEST(docs_examiner, follows_links) {
    EXPECT_EQ(examined("# A heading, `coded`\n[a](../LICENSE), [b](#a-heading-coded), [c](https://example.org)\n"),
              complaints());
    EXPECT_EQ(examined("[a](nothing.md)\n"), complaints{"docs/made_up.md:1: docs/nothing.md does not exist"});
    EXPECT_EQ(examined("[a](#nothing)\n"),
              complaints{"docs/made_up.md:1: docs/made_up.md has no heading for #nothing"});
    EXPECT_EQ(examined("`v[0](1)`\n"), complaints()) << "code is no link";
}

TEST(docs_examiner, looks_for_files_that_are_named) {
    EXPECT_EQ(examined("See `include/tenon/abi.h` and `tests/`, not `examples/<name>`.\n"), complaints());
    EXPECT_EQ(examined("See\n`src/nothing.cpp`.\n"), complaints{"docs/made_up.md:2: src/nothing.cpp does not exist"});
    EXPECT_EQ(examined("`host::examined`\n(`tests/docs/docs_test.cpp`)\n"), complaints());
    EXPECT_EQ(examined("`host::examined`\n(`tests/CMakeLists.txt`)\n"),
              complaints{"docs/made_up.md:2: tests/CMakeLists.txt has no examined"});
    EXPECT_EQ(examined("`enon_add_test` (`tests/CMakeLists.txt`)\n").size(), 1u) << "whole words";
}

TEST(docs_examiner, leaves_what_a_test_writes_to_that_test) {
    EXPECT_EQ(examined("<!-- from here on written by tests/docs/docs_test.cpp -->\n```\nx\n```\n<!-- up to here -->\n"),
              complaints());
    EXPECT_EQ(examined("<!-- from here on written by tests/CMakeLists.txt -->\n```\nx\n```\n<!-- up to here -->\n"),
              complaints{"docs/made_up.md:1: tests/CMakeLists.txt does not write this document"});
}

} // namespace
