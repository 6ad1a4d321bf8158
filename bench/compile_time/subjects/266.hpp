// SPDX-License-Identifier: MIT
//
// SQLite's table for extensions: 266 functions in SQLite 3.40.1.
#pragma once

#include <sqlite3ext.h>
