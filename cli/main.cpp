// SPDX-License-Identifier: MIT
//
// tenon: what is in plugins and hosts, and whether they fit, from their files alone.
#include <cstdio>
#include <exception>
#include <iostream>

#include "subcommands.hpp"

namespace tenon::cli {

static int run(int count, char** arguments) {
    CLI::App app("Looks into plugins and hosts, and tells whether they fit, from their files alone: nothing is loaded.",
                 "tenon");
    app.set_version_flag("--version", TENON_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 equal or compatible, 1 incompatible, 2 wrong usage, 3 unreadable;\n"
               "of several files the worst wins: 3, then 1, then 0.");
    exit_code result = good;
    add_inspect(app, result);
    add_check(app, result);
    add_diff(app, result);
    add_generate(app, result);
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? good : usage; // 0: --help and --version
    }
    std::cout.flush();
    if (!std::cout) {
        static_cast<void>(std::fputs("tenon: the output could not be written; is the disk full?\n", stderr));
        return unreadable;
    }
    return result;
}

} // namespace tenon::cli

int main(int count, char** arguments) {
    try {
        return tenon::cli::run(count, arguments);
    } catch (const std::exception& e) { // no memory, say
        static_cast<void>(std::fprintf(stderr, "tenon: %s\n", e.what()));
        return tenon::cli::unreadable;
    }
}
