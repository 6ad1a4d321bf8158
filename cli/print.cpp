// SPDX-License-Identifier: MIT
#include "print.hpp"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <utility>

#include <unistd.h>

#include <fmt/format.h>

#include "manifest/escape.hpp"

namespace tenon::cli {

namespace {

constexpr std::size_t line_width = 100;
// Of one group, in a run over many files.
constexpr std::size_t shown_findings = 3;

bool is_coloured() {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): there is one thread
    static const char* const no_color = std::getenv("NO_COLOR");
    static const bool coloured = is_terminal() && (no_color == nullptr || *no_color == '\0');
    return coloured;
}

std::string painted(const std::string& text, const char* code) {
    return is_coloured() ? std::string("\033[") + code + "m" + text + "\033[0m" : text;
}

std::string painted(verdict v) {
    const char* colour = v == verdict::equal ? "32" : v == verdict::compatible ? "33" : "31";
    return painted(name_of(v), colour);
}

std::string indented(const std::string& text) {
    std::string out = "  ";
    for (const char c : text) {
        out += c;
        if (c == '\n') out += "  ";
    }
    return out + '\n';
}

std::string line_of(const finding& f) {
    return indented((f.severity == finding::kind::note ? "note: " : "") + f.message);
}

std::string shown(const std::string& file) { return model::escape(file, 4096); }

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    if (what.empty()) return text;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

// What is to be said of a file: by its name, or of each like it, so that equal lines are about the same thing.
std::vector<std::string> said_of(const outcome& o, bool by_name) {
    std::vector<std::string> lines;
    if (o.failure) {
        std::ostringstream text;
        text << *o.failure;
        lines.push_back(indented(text.str()));
    }
    for (const finding& f : o.report.findings) lines.push_back(line_of(f));
    if (by_name) return lines;
    for (std::string& line : lines) line = replaced(replaced(line, shown(o.file), "each file"), o.who, "each plugin");
    return lines;
}

struct group {
    verdict worst = verdict::equal;
    std::vector<std::string> lines;
    std::vector<const outcome*> members;
};

std::vector<group> grouped(const std::vector<outcome>& all) {
    std::vector<group> groups;
    for (const outcome& o : all) {
        std::vector<std::string> lines = said_of(o, false);
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const group& g) { return g.worst == o.report.verdict && g.lines == lines; });
        if (same != groups.end())
            same->members.push_back(&o);
        else
            groups.push_back({o.report.verdict, std::move(lines), {&o}});
    }
    for (group& g : groups)
        if (g.members.size() == 1) g.lines = said_of(*g.members[0], true);
    std::stable_sort(groups.begin(), groups.end(), [](const group& a, const group& b) { return a.worst < b.worst; });
    return groups;
}

// The names, one after the other, in lines that fit a screen.
std::string listed(const std::vector<const outcome*>& members) {
    std::string out = " ";
    std::size_t width = 1;
    for (const outcome* m : members) {
        const std::string name = shown(m->file) + (m == members.back() ? "" : ",");
        if (width > 1 && width + 1 + name.size() > line_width) {
            out += "\n ";
            width = 1;
        }
        out += ' ' + name;
        width += 1 + name.size();
    }
    return out + '\n';
}

void print(const group& g) {
    if (g.members.size() == 1)
        std::cout << shown(g.members[0]->file) << ": " << painted(g.worst) << '\n';
    else
        std::cout << fmt::format("{} files: {}\n", g.members.size(), painted(g.worst)) << listed(g.members);
    // "and 1 more" would take the line of that one.
    const std::size_t end = g.lines.size() > shown_findings + 1 ? shown_findings : g.lines.size();
    for (std::size_t i = 0; i < end; ++i) std::cout << g.lines[i];
    if (end < g.lines.size())
        std::cout << fmt::format("  and {} more, which a check of one file alone shows\n", g.lines.size() - end);
}

} // namespace

outcome failed(std::string file, error e) {
    tenon::report r;
    r.verdict = verdict::unreadable;
    return {std::move(file), {}, std::move(r), std::move(e)};
}

exit_code code_of(const report& r, bool strict) {
    if (r.verdict == verdict::unreadable) return unreadable;
    if (r.verdict == verdict::incompatible) return incompatible;
    return strict && !r.findings.empty() ? incompatible : good;
}

exit_code worse(exit_code a, exit_code b) { return a > b ? a : b; }

json to_json(const report& r) {
    json findings = json::array();
    for (const finding& f : r.findings)
        findings.push_back({{"id", f.id},
                            {"severity", f.severity == finding::kind::note ? "note" : "breaking"},
                            {"path", f.path},
                            {"asked_by", f.asked_by},
                            {"expected", f.expected},
                            {"found", f.found},
                            {"remedy", f.remedy},
                            {"message", f.message}});
    return {{"verdict", name_of(r.verdict)}, {"findings", std::move(findings)}};
}

json to_json(const error& e) { return {{"verdict", "unreadable"}, {"error", {{"id", e.id}, {"message", e.message}}}}; }

json to_json(const outcome& o) {
    json entry{{"file", o.file}};
    entry.update(o.failure ? to_json(*o.failure) : to_json(o.report));
    return entry;
}

void print(const outcome& o) {
    std::cout << shown(o.file) << ": " << painted(o.report.verdict) << '\n';
    for (const std::string& line : said_of(o, true)) std::cout << line;
}

void print(const std::vector<outcome>& all, const std::string& host) {
    for (const group& g : grouped(all)) print(g);
    std::string counts;
    for (const verdict v : {verdict::equal, verdict::compatible, verdict::incompatible, verdict::unreadable}) {
        const auto n = std::count_if(all.begin(), all.end(), [v](const outcome& o) { return o.report.verdict == v; });
        if (n != 0) counts += fmt::format("{} {} {}", counts.empty() ? ":" : ",", n, name_of(v));
    }
    std::cout << fmt::format("{} files checked with {}{}\n", all.size(), host, counts);
}

void print_error(const error& e) { std::cerr << e << '\n'; }

// In ASCII: what is not would otherwise reach a terminal as it is. Bytes that are not UTF-8, which a name of a file may
// have, become a mark and not an exception.
void print_json(const json& value) { std::cout << value.dump(2, ' ', true, json::error_handler_t::replace) << '\n'; }

bool is_terminal() {
    static const bool terminal = isatty(STDOUT_FILENO) != 0;
    return terminal;
}

std::string bold(const std::string& text) { return painted(text, "1"); }

} // namespace tenon::cli
