// SPDX-License-Identifier: MIT
#include "collect.hpp"

#include <map>
#include <set>
#include <sstream>

namespace bench {

namespace {

using key = std::pair<std::string, std::string>; // contender, task

struct samples {
    std::vector<double> cycles, nanoseconds;
};

// A call's instructions: two dumps of different length, "Client Request: sqlite add 16 1" and "... 48 1", each followed
// by its "totals: <n>".
std::map<key, double> instructions_of(const path& file) {
    std::map<key, std::map<unsigned, double>> totals;
    std::map<key, unsigned> calls_in_round;
    std::istringstream lines(read_text(file));
    std::string contender, task;
    unsigned rounds = 0, calls = 0;
    for (std::string line; std::getline(lines, line);) {
        constexpr std::string_view request = "desc: Trigger: Client Request: ";
        if (line.starts_with(request)) {
            std::istringstream(line.substr(request.size())) >> contender >> task >> rounds >> calls;
            calls_in_round[{contender, task}] = calls;
        } else if (line.starts_with("totals: ") && !contender.empty()) {
            totals[{contender, task}][rounds] = std::stod(line.substr(8));
            contender.clear(); // the end of the program is dumped, too
        }
    }
    std::map<key, double> result;
    for (const auto& [k, t] : totals)
        if (t.size() == 2)
            result[k] =
                (t.rbegin()->second - t.begin()->second) / ((t.rbegin()->first - t.begin()->first) * calls_in_round[k]);
    return result;
}

std::map<std::string, std::vector<std::string>> shown_in(const path& file) {
    std::map<std::string, std::vector<std::string>> all;
    std::istringstream lines(read_text(file));
    std::string contender;
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("## "))
            contender = line.substr(3);
        else
            all[contender].push_back(line);
    return all;
}

json environment_in(const path& file) {
    json all = json::object();
    std::istringstream lines(read_text(file));
    for (std::string line; std::getline(lines, line);)
        if (const std::size_t colon = line.find(": "); colon != std::string::npos)
            all[line.substr(0, colon)] = line.substr(colon + 2);
    return all;
}

double to_hundredths(double x) { return static_cast<double>(static_cast<long long>(x * 100 + 0.5)) / 100; }

// Another process executes its instructions itself, and dlsym reads names of different lengths.
bool is_counted(const std::string& contender) { return contender != "unix_socket" && contender != "shared_memory"; }

} // namespace

json collect(const raw_files& files) {
    std::map<key, samples> all;
    std::vector<double> of_cycle;
    std::string how;
    std::istringstream starts(read_text(files.starts));
    for (std::string line; std::getline(starts, line);) {
        const json start = json::parse(line, nullptr, false);
        if (start.is_discarded())
            fail(files.starts.string() + " has a line that is not whole; a start was interrupted");
        of_cycle.push_back(start.at("nanoseconds of a cycle"));
        how = start.at("cycles");
        for (const json& r : start.at("rows")) {
            samples& s = all[{r.at(0), r.at(1)}];
            s.nanoseconds.push_back(r.at(3));
            s.cycles.push_back(r.at(4));
        }
    }
    if (of_cycle.empty()) fail("nothing was measured");
    const auto counted = files.instructions.empty() ? std::map<key, double>{} : instructions_of(files.instructions);
    const auto shown = shown_in(files.shown);

    json contenders = json::array();
    std::istringstream list(read_text(files.list));
    for (std::string line; std::getline(list, line);) {
        const std::string name = line.substr(0, line.find('\t'));
        json of_tasks = json::object();
        for (const std::string_view task : tasks) {
            const auto found = all.find({name, std::string(task)});
            if (found == all.end()) continue;
            const range cycles = range_of(found->second.cycles);
            const range base = range_of(all.at({std::string(reference), std::string(task)}).cycles);
            json row{{"cycles", {to_hundredths(cycles.low), to_hundredths(cycles.median), to_hundredths(cycles.high)}},
                     {"nanoseconds", to_hundredths(range_of(found->second.nanoseconds).median)}};
            if (const auto n = counted.find(found->first); n != counted.end() && is_counted(name))
                row["instructions"] = to_hundredths(n->second);
            row["verdict"] = verdict_of(cycles, base);
            of_tasks[std::string(task)] = row;
        }
        json contender{{"name", name}, {"title", line.substr(line.find('\t') + 1)}};
        if (const auto s = shown.find(name); s != shown.end()) contender["shown"] = s->second;
        contender["tasks"] = of_tasks;
        contenders.push_back(contender);
    }
    json result{{"what", "a call from a plugin into its host, per call; docs/overhead.md says how it is measured"},
                {"environment", environment_in(files.environment)},
                {"call",
                 {{"starts", of_cycle.size()},
                  {"cycles", how},
                  {"nanoseconds of a cycle", range_of(of_cycle).median},
                  {"reference", reference},
                  {"contenders", contenders}}}};
    if (!files.load.empty()) result["load"] = json::parse(read_text(files.load));
    return result;
}

} // namespace bench
