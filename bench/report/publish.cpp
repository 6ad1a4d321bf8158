// SPDX-License-Identifier: MIT
#include "publish.hpp"

#include <algorithm>
#include <cstdio>
#include <sstream>

#include "table.hpp"

namespace bench {

namespace {

std::string figure(const json& result, const path& file, const std::string& name) {
    std::istringstream words(name);
    std::string what, contender, task;
    words >> what;
    const json& call = result.at("call");
    if (what == "table") return table_for_document(result);
    if (what == "shown") return shown_for_document(result);
    if (what == "file") return file.generic_string();
    if (what == "starts") return std::to_string(call.at("starts").get<int>());
    if (what == "environment") {
        std::string rest;
        std::getline(words >> std::ws, rest);
        return result.at("environment").at(rest).get<std::string>();
    }
    words >> contender >> task;
    const json* row = find_row(result, contender, task);
    if (row == nullptr) fail("the result has no " + contender + " " + task);
    const range r = range_of_row(*row);
    if (what == "cycles") return range_text(r, " to ");
    if (what == "low") return rounded(r.low);
    if (what == "high") return rounded(r.high);
    if (what == "median") return rounded(r.median);
    if (what == "nanoseconds") return rounded(row->at("nanoseconds"));
    if (what == "times") return rounded(r.median / range_of_row(*find_row(result, reference, task)).median);
    if (what == "verdict") return row->at("verdict").get<std::string>();
    if (what == "instructions") {
        const double n = row->at("instructions");
        char text[32];
        std::snprintf(text, sizeof text, n == static_cast<double>(static_cast<long long>(n)) ? "%.0f" : "%.1f", n);
        return text;
    }
    fail("a template asks for '" + name + "', which nobody knows");
}

// Words of a line, those inside of a code span together: documents are read line by line, by tests too.
std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words(1);
    bool in_code = false;
    for (const char c : line) {
        if (c == '`') in_code = !in_code;
        if (c != ' ' || in_code)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

// Lines of 120 columns again, after figures of other lengths than their names. Only prose and lists.
std::string wrapped(const std::string& paragraph) {
    if (paragraph.empty() || std::string_view("|#<!`").find(paragraph.front()) != std::string_view::npos)
        return paragraph;
    std::vector<std::string> items;
    std::istringstream lines(paragraph);
    for (std::string line; std::getline(lines, line);)
        if (items.empty() || line.starts_with("- "))
            items.push_back(line);
        else
            items.back() += ' ' + line;
    std::string out;
    for (const std::string& item : items) {
        std::string line;
        for (const std::string& word : words_of(item)) {
            if (!line.empty() && line.size() + 1 + word.size() > 120) {
                out += line + '\n';
                line.assign(item.starts_with("- ") ? 1 : 0, ' ');
            }
            line += (line.empty() ? "" : " ") + word;
        }
        out += line + '\n';
    }
    return out;
}

std::string with_wrapped_paragraphs(const std::string& text) {
    std::string out, paragraph, line;
    bool in_block = false;
    std::istringstream lines(text);
    while (std::getline(lines, line)) {
        if (line.starts_with("```")) in_block = !in_block;
        if (!in_block && !line.starts_with("```") && !line.empty()) {
            paragraph += line + '\n';
            continue;
        }
        out += wrapped(paragraph) + line + '\n';
        paragraph.clear();
    }
    return out + wrapped(paragraph);
}

std::string filled(const path& form, const json& result, const path& file) {
    std::string text = read_text(form);
    for (std::size_t at = text.find("{{"); at != std::string::npos; at = text.find("{{", at)) {
        const std::size_t end = text.find("}}", at);
        if (end == std::string::npos) fail(form.string() + " has braces that don't close");
        const std::string value = figure(result, file, text.substr(at + 2, end - at - 2));
        text.replace(at, end + 2 - at, value);
        at += value.size();
    }
    return with_wrapped_paragraphs(text);
}

constexpr std::string_view begin_mark = "<!-- from here on written by bench/report/publish.cpp -->\n";
constexpr std::string_view end_mark = "<!-- up to here -->\n";

std::string with_part(const std::string& text, const std::string& part) {
    const std::size_t begin = text.find(begin_mark);
    const std::size_t end = text.find(end_mark, begin == std::string::npos ? 0 : begin);
    if (begin == std::string::npos || end == std::string::npos) fail("README.md has no place for its figures");
    return text.substr(0, begin + begin_mark.size()) + part + text.substr(end);
}

} // namespace

std::vector<document> documents_of(const path& root, const path& result_file) {
    const json result = read_result(root / result_file);
    const path forms = root / "bench/report";
    const std::string readme = read_text(root / "README.md");
    return {{"docs/overhead.md", filled(forms / "overhead.md.in", result, result_file)},
            {"README.md", with_part(readme, filled(forms / "readme.md.in", result, result_file))}};
}

path published(const path& root) {
    constexpr std::string_view before = "Figures: [", after = "]";
    const std::string text = read_text(root / "docs/overhead.md");
    const std::size_t begin = text.find(before);
    if (begin == std::string::npos) fail("docs/overhead.md does not say where its figures are from");
    const std::size_t from = begin + before.size();
    return text.substr(from, text.find(after, from) - from);
}

std::string chart_of(const json& result, std::string_view task) {
    std::string data;
    int rows = 0;
    double least = 1e9, most = 0;
    for (const json& c : result.at("call").at("contenders")) {
        const auto row = c.at("tasks").find(task);
        if (row == c.at("tasks").end()) continue;
        const range r = range_of_row(*row);
        least = std::min(least, r.low);
        most = std::max(most, r.high);
        std::ostringstream line;
        line << '"' << c.at("title").get<std::string>() << "\" " << rows++ << ' ' << r.low << ' ' << r.median << ' '
             << r.high << ' ' << (c.at("name").get<std::string>().starts_with("tenon") ? 1 : 0) << '\n';
        data += line.str();
    }
    std::ostringstream out;
    out << "set terminal svg noenhanced size 820," << 70 + 19 * rows << " font 'sans-serif,12' background '#ffffff'\n"
        << "set title 'Cycles per call: median, and the range of nine tenths of the starts'\n"
        << "set logscale x\nset format x '%g'\nset xrange [" << least * 0.8 << ':' << most * 1.3 << "]\nset yrange ["
        << rows << ":-1]\nset grid x\nset key off\nset lmargin 36\nset border 1\nset tics nomirror\n"
        << "$rows << end\n"
        << data << "end\n"
        << "plot $rows using 4:2:3:5:ytic(1) with xerrorbars lc rgb '#999999' pt 0, \\\n"
        << "     $rows using ($6 == 1 ? 1/0 : $4):2 with points pt 7 ps 0.6 lc rgb '#555555', \\\n"
        << "     $rows using ($6 == 1 ? $4 : 1/0):2 with points pt 7 ps 0.8 lc rgb '#0060c0'\n";
    return out.str();
}

} // namespace bench
