// SPDX-License-Identifier: MIT
#include "print.hpp"

#include <cstdlib>
#include <iostream>

#include <unistd.h>

#include "manifest/escape.hpp"

namespace tenon::cli {

namespace {

bool is_coloured() {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): there is one thread
    static const bool coloured = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    return coloured;
}

std::string painted(const std::string& text, const char* code) {
    return is_coloured() ? std::string("\033[") + code + "m" + text + "\033[0m" : text;
}

const char* colour_of(verdict v) {
    switch (v) {
    case verdict::equal: return "32";
    case verdict::compatible: return "33";
    case verdict::incompatible:
    case verdict::unreadable: break;
    }
    return "31";
}

std::string indented(const std::string& text) {
    std::string out = "  ";
    for (const char c : text) {
        out += c;
        if (c == '\n') out += "  ";
    }
    return out;
}

} // namespace

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

void print(const std::string& file, const report& r) {
    std::cout << model::escape(file) << ": " << painted(name_of(r.verdict), colour_of(r.verdict)) << '\n';
    for (const finding& f : r.findings)
        std::cout << indented((f.severity == finding::kind::note ? "note: " : "") + f.message) << '\n';
}

void print_error(const error& e) { std::cerr << e << '\n'; }

// Bytes that are not UTF-8 become a mark and not an exception: a name of a file may have them.
void print_json(const json& value) { std::cout << value.dump(2, ' ', false, json::error_handler_t::replace) << '\n'; }

std::string bold(const std::string& text) { return painted(text, "1"); }

} // namespace tenon::cli
