// SPDX-License-Identifier: MIT
//
// compare_abidiff <seed> <count> <abidiff's report with g++> <with clang++> <docs/witness.md>
//
// Does abidiff say that the change touches a function? Held against what the change must do, counted by change; the
// table is compared with the document; TENON_WRITE_DOCS=1 writes it there. A disagreement without an explanation is a
// failure.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "cpp.hpp"

namespace {

std::string content(const char* file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Names of functions and variables that it calls removed or changed: pair_7_m1.
std::set<std::string> affected(const std::string& report) {
    static const std::regex line(R"(\[[DC]\][^\n]*?(pair_\d+_[a-z]\w*))");
    std::set<std::string> out;
    for (std::sregex_iterator i(report.begin(), report.end(), line), end; i != end; ++i) out.insert((*i)[1]);
    return out;
}

struct row {
    int pairs = 0;
    int agreed[2] = {}; // with g++'s debug information, with clang++'s
    std::string why_not;
};

// Why abidiff sees a change differently, where it does; by the change, and whether it calls a function changed.
const std::map<std::pair<std::string, bool>, std::string> explanations = {
    {{"align", false}, "alignments are not compared, only sizes and offsets"},
    {{"calling convention", false}, "debug information does not say it"},
    {{"resign", false},
     "`uint64_t` became `int64_t`: a typedef of another name counts as harmless, whatever it stands for"},
    {{"harmless: one side opaque", true}, "a type that is only declared is another type; for Tenon that is a note"},
    {{"harmless: tag renamed", true}, "types are compared by name too; for Tenon that is a note"},
    {{"harmless: field renamed in place", true},
     "harmless for abidiff too, but not where the record points to itself; for Tenon it is a note"},
};

std::string table(const std::map<std::string, row>& rows) {
    std::ostringstream out;
    out << "\n| change | pairs | abidiff agrees, g++ | clang++ | where not |\n|---|---|---|---|---|\n";
    for (const auto& [what, r] : rows) {
        out << "| " << what << " | " << r.pairs << " | " << r.agreed[0] << " | " << r.agreed[1] << " | " << r.why_not
            << " |\n";
    }
    return out.str() + '\n';
}

} // namespace

int main(int, char** arguments) {
    const auto seed = static_cast<unsigned>(std::atoi(arguments[1]));
    const auto count = static_cast<std::size_t>(std::atoi(arguments[2]));
    const std::vector<pairs::pair> all = pairs::make(seed, count, true);
    const std::set<std::string> said[] = {affected(content(arguments[3])), affected(content(arguments[4]))};

    std::map<std::string, row> rows;
    int agreed = 0, unexplained = 0;
    for (std::size_t n = 0; n != all.size(); ++n) {
        const pairs::pair& p = all[n];
        row& r = rows[p.truth.what];
        ++r.pairs;
        bool both = true;
        for (int compiler : {0, 1}) {
            bool says = false;
            for (const auto& m : p.need().members)
                says |= said[compiler].count("pair_" + std::to_string(n) + '_' + m.name) != 0;
            const bool agrees = says == !p.truth.hit.empty();
            r.agreed[compiler] += agrees;
            both &= agrees;
            if (agrees) continue;
            const auto explained = explanations.find({p.truth.what, says});
            if (explained != explanations.end()) {
                r.why_not = explained->second;
                continue;
            }
            ++unexplained;
            std::cout << "pair " << n << ", " << p.truth.what << ": for abidiff it is " << (says ? "a" : "no")
                      << " change, " << (compiler == 0 ? "g++" : "clang++") << '\n';
        }
        agreed += both;
    }
    std::cout << "seed " << seed << ": " << all.size() << " pairs, abidiff agrees on " << agreed
              << " with the debug information of both compilers; " << unexplained << " disagreements unexplained\n";
    if (unexplained != 0) return 1;

    const std::string begin_mark = "<!-- from here on written by tests/pairs/compare_abidiff.cpp -->\n";
    const std::string end_mark = "<!-- up to here -->\n";
    std::string document = content(arguments[5]);
    const std::size_t begin = document.find(begin_mark) + begin_mark.size(), end = document.find(end_mark);
    if (end == document.npos || begin > end) return 1;
    const std::string made = table(rows);
    if (std::getenv("TENON_WRITE_DOCS")) {
        std::ofstream(arguments[5]) << document.replace(begin, end - begin, made);
    } else if (document.substr(begin, end - begin) != made) {
        std::cout << "the document has another table than this:\n" << made;
        return 1;
    }
    return 0;
}
