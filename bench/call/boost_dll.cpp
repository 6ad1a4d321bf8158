// SPDX-License-Identifier: MIT
//
// Boost.DLL's import_symbol: per function an object that keeps the library loaded and calls through a pointer.
#include <optional>

#include <boost/dll/import.hpp>
#include <boost/dll/runtime_symbol_info.hpp>

#include "functions.h"

// What import_symbol returns for a function's type.
template <class F> using imported = decltype(boost::dll::import_symbol<F>(boost::dll::shared_library(), std::string()));

#define IMPORT(result, name, parameters, arguments) static std::optional<imported<result parameters>> imported_##name;
BENCH_FUNCTIONS(IMPORT)

#define CALL(function) (*imported_##function)
#include "tasks.h"

static void start(const HostFunctions*) {
    const boost::dll::shared_library program(boost::dll::program_location());
#define FILL(result, name, parameters, arguments) \
    imported_##name.emplace(boost::dll::import_symbol<result parameters>(program, "HostFunctions_" #name));
    BENCH_FUNCTIONS(FILL)
}

BENCH_EXPORT const contender bench_contender{TASKS, start, nullptr, nullptr, callback_none, nullptr};
