// SPDX-License-Identifier: MIT
//
// What host and plugin agree on. The first of the three interfaces is not ours: it is the table of functions that
// SQLite has for its own extensions, taken from SQLite's header as it is.
#pragma once

#define SQLITE_CORE 1 // only the struct, not the macros that turn sqlite3_open into sqlite3_api->open
#include <sqlite3ext.h>

#include <tenon/plugin.hpp>

TENON_MEMBERS(sqlite3_api_routines, 266) // in SQLite 3.40.1; with another number the compiler says the right one

// The host's own function.
struct HostFunctions {
    void (*print)(tenon::string_view line);
};

// What a plugin offers: adds its SQL functions to an open database, and returns a status code of SQLite.
struct SqlExtension {
    int (*install)(sqlite3* database);
};
