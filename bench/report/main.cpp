// SPDX-License-Identifier: MIT
//
// What scripts/bench does with numbers, each step a subcommand.
//
//     bench_report collect --list l --starts s --shown h --environment e [--instructions i] [--load l] --to result.json
//     bench_report table result.json
//     bench_report compare a.json b.json ...              ends with 1 when more than one verdict differs
//     bench_report publish <root> bench/results/x.json    writes the documents
//     bench_report check <root>                           whether the documents are what `publish` writes
//     bench_report chart result.json <task>               a script for gnuplot
#include <iostream>

#include <CLI/CLI.hpp>

#include "collect.hpp"
#include "publish.hpp"
#include "table.hpp"

namespace {

using namespace bench;

int check(const path& root) {
    const path from = published(root);
    int status = 0;
    for (const document& d : documents_of(root, from))
        if (read_text(root / d.file) != d.text) {
            std::cout << d.file.string() << " is not what bench/report writes from " << from.string()
                      << "; change the template in bench/report, then run scripts/bench --publish " << from.string()
                      << '\n';
            status = 1;
        }
    return status;
}

// bench_load and bench_compile_time leave results of their own in bench/results.
bool has_calls(const path& file) {
    const json result = json::parse(read_text(file), nullptr, false);
    return result.is_object() && result.contains("call");
}

} // namespace

int main(int count, char** words) {
    CLI::App app("Results of scripts/bench", "bench_report");
    app.require_subcommand(1);
    raw_files raw;
    path to, root, file;
    std::string task;
    std::vector<path> files;

    CLI::App* collecting = app.add_subcommand("collect");
    collecting->add_option("--list", raw.list)->required();
    collecting->add_option("--starts", raw.starts)->required();
    collecting->add_option("--shown", raw.shown)->required();
    collecting->add_option("--environment", raw.environment)->required();
    collecting->add_option("--instructions", raw.instructions);
    collecting->add_option("--load", raw.load);
    collecting->add_option("--to", to)->required();
    CLI::App* table = app.add_subcommand("table");
    table->add_option("result", file)->required();
    CLI::App* comparing = app.add_subcommand("compare");
    comparing->add_option("results", files)->required();
    CLI::App* publishing = app.add_subcommand("publish");
    publishing->add_option("root", root)->required();
    publishing->add_option("result", file)->required();
    CLI::App* checking = app.add_subcommand("check");
    checking->add_option("root", root)->required();
    CLI::App* chart = app.add_subcommand("chart");
    chart->add_option("result", file)->required();
    chart->add_option("task", task)->required();
    CLI11_PARSE(app, count, words);

    if (collecting->parsed()) write_text(to, collect(raw).dump(1) + '\n');
    if (table->parsed()) std::cout << table_for_terminal(read_result(file));
    if (publishing->parsed())
        for (const document& d : documents_of(root, file)) write_text(root / d.file, d.text);
    if (checking->parsed()) return check(root);
    if (chart->parsed()) std::cout << chart_of(read_result(file), task);
    if (comparing->parsed()) {
        std::vector<std::pair<std::string, json>> results;
        for (const path& f : files)
            if (has_calls(f))
                results.emplace_back(f.filename().string(), read_result(f));
            else
                std::cout << f.filename().string() << " has no calls: passed over\n";
        const comparison c = compare(results);
        std::cout << c.text;
        return c.differ > 1 ? 1 : 0;
    }
    return 0;
}
