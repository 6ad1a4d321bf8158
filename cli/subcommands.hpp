// SPDX-License-Identifier: MIT
//
// One function per subcommand, each in the file of its name: adds itself to the application, and sets `result` when it
// has run.
#pragma once

#include <CLI/CLI.hpp>

#include "print.hpp"

namespace tenon::cli {

void add_inspect(CLI::App& app, exit_code& result);
void add_check(CLI::App& app, exit_code& result);
void add_diff(CLI::App& app, exit_code& result);
void add_generate(CLI::App& app, exit_code& result);

} // namespace tenon::cli
