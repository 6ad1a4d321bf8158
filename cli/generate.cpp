// SPDX-License-Identifier: MIT
//
// tenon generate FILE --language c|rust|cpp: a header or module to build the other side against, out of the image
// alone.
#include <fstream>
#include <iostream>
#include <sstream>

#include <fmt/format.h>

#include "generate/languages.hpp"
#include "manifest/escape.hpp"
#include "subcommands.hpp"
#include "subject.hpp"

namespace tenon::cli {

namespace {

// A file that is the same already keeps its time, so that nothing is built again because of it.
bool put(const std::string& file, const std::string& text) {
    std::ifstream before(file, std::ios::binary);
    std::stringstream have;
    if (before && have << before.rdbuf() && have.str() == text) return true;
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    return !out.fail();
}

} // namespace

void add_generate(CLI::App& app, exit_code& result) {
    struct options {
        std::string file, language, output;
        generate::request what;
    };
    auto o = std::make_shared<options>();
    CLI::App* sub =
        app.add_subcommand("generate", "Writes a header or module to build a plugin or host against, from the "
                                       "image of the other side alone.");
    sub->add_option("FILE", o->file, "A host's or plugin's image, or its stored manifest")->required();
    sub->add_option("--language", o->language, "c, rust or cpp")
        ->required()
        ->check(CLI::IsMember({"c", "rust", "cpp"}));
    sub->add_option("--interface", o->what.interfaces, "Only this interface; may be repeated. Without it: all");
    sub->add_option(
        "--needs", o->what.needs,
        "Interface.function: of that interface a plugin needs only what is named so; Interface: nothing of it");
    sub->add_option("-o,--output", o->output, "The file to write; one that would not change is not touched");
    sub->callback([o, &result] {
        const expected<model::manifest> m = described_in(o->file);
        if (!m) {
            result = unreadable;
            return print_error(m.error());
        }
        const expected<std::string> text = generate::generate(*m, o->language, o->what);
        if (!text) {
            result = incompatible;
            return print_error(text.error());
        }
        if (o->output.empty()) {
            std::cout << *text;
        } else if (!put(o->output, *text)) {
            result = unreadable;
            print_error({"not-written",
                         fmt::format("tenon generate: {} can't be written; check its folder and permissions",
                                     model::escape(o->output)),
                         {}});
        }
    });
}

} // namespace tenon::cli
