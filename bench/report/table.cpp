// SPDX-License-Identifier: MIT
//
// The table of a result, for a terminal and as Markdown, and the comparison of several results.
#include "table.hpp"

#include <cstdio>
#include <map>

namespace bench {

namespace {

// "5.0-7.1", "52.0-53.1 slower", "-"
std::string cell(const json& contender, std::string_view task) {
    const auto row = contender.at("tasks").find(task);
    if (row == contender.at("tasks").end()) return "-";
    const std::string verdict = row->at("verdict");
    return range_text(range_of_row(*row), "-") + (verdict == "same" ? "" : " " + verdict);
}

std::string instructions_cell(const json& contender, std::string_view task) {
    const auto row = contender.at("tasks").find(task);
    if (row == contender.at("tasks").end() || !row->contains("instructions")) return "-";
    const double n = row->at("instructions");
    char text[32];
    std::snprintf(text, sizeof text, n == static_cast<double>(static_cast<long long>(n)) ? "%.0f" : "%.1f", n);
    return text;
}

} // namespace

std::string table_for_terminal(const json& result) {
    std::string out;
    char line[256];
    const json& call = result.at("call");
    out += "cycles per call (" + call.at("cycles").get<std::string>() + "), nine tenths of " +
           std::to_string(call.at("starts").get<int>()) +
           " starts; instr: instructions of `add`, loop and callee included\n";
    std::snprintf(line, sizeof line, "%-34s %5s %-19s %-19s %-19s %-19s %s\n", "", "instr", "add", "log", "8 in turn",
                  "300 cold", "callback");
    out += line;
    for (const json& c : call.at("contenders")) {
        std::snprintf(line, sizeof line, "%-34s %5s %-19s %-19s %-19s %-19s %s\n",
                      c.at("title").get<std::string>().c_str(), instructions_cell(c, "add").c_str(),
                      cell(c, "add").c_str(), cell(c, "log").c_str(), cell(c, "turns").c_str(), cell(c, "cold").c_str(),
                      cell(c, "callback").c_str());
        out += line;
    }
    out += "No word is \"same\": not told apart from Tenon by tables.\n";
    return out;
}

std::string table_for_document(const json& result) {
    std::string out =
        "| from a plugin into its host | instructions | `add` | `log` | 8 in turn | 300 cold | callback |\n"
        "|---|---|---|---|---|---|---|\n";
    for (const json& c : result.at("call").at("contenders")) {
        out += "| " + c.at("title").get<std::string>() + " | " + instructions_cell(c, "add");
        for (const std::string_view task : tasks) out += " | " + cell(c, task);
        out += " |\n";
    }
    return out;
}

std::string shown_for_document(const json& result) {
    std::string out = "| | the call |\n|---|---|\n";
    for (const json& c : result.at("call").at("contenders")) {
        if (!c.contains("shown")) continue;
        std::string code;
        for (const json& line : c.at("shown")) code += (code.empty() ? "`" : "<br>`") + line.get<std::string>() + "`";
        out += "| " + c.at("title").get<std::string>() + " | " + code + " |\n";
    }
    return out;
}

comparison compare(const std::vector<std::pair<std::string, json>>& results) {
    comparison c;
    std::map<std::string, std::map<std::string, std::string>> words; // "sqlite add" -> verdict -> in which files
    for (const auto& [file, result] : results)
        for (const json& contender : result.at("call").at("contenders"))
            for (const auto& [task, row] : contender.at("tasks").items()) {
                std::string& files = words[contender.at("name").get<std::string>() + " " + task][row.at("verdict")];
                files += (files.empty() ? "" : ", ") + file;
            }
    for (const auto& [row, verdicts] : words) {
        ++c.verdicts;
        if (verdicts.size() == 1) continue;
        ++c.differ;
        c.text += row + ":";
        for (const auto& [verdict, files] : verdicts) c.text += " " + verdict + " in " + files + ";";
        c.text += "\n";
    }
    c.text += std::to_string(results.size()) + " results, " + std::to_string(c.verdicts) + " verdicts, " +
              std::to_string(c.differ) + " of them not the same in all\n";
    return c;
}

} // namespace bench
