// SPDX-License-Identifier: MIT
//
// Opens a database, lets a plugin add SQL functions to it, and asks it something that needs them.
//
//     app <libstatistics.so> <database file>
#include "interfaces.hpp"

#include <iostream>
#include <memory>
#include <string_view>

#include <sqlite3.h>
#include <tenon/host.hpp>

static void print(tenon::string_view line) { std::cout << line << '\n'; }

static constexpr tenon::exported<HostFunctions> functions{{.print = print}};

TENON_HOST(sqlite_app, "1.0.0", functions, tenon::exports<sqlite3_api_routines>, tenon::imports<SqlExtension>)

namespace {

struct closer {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using database_ptr = std::unique_ptr<sqlite3, closer>;

database_ptr open_database(const char* file) {
    sqlite3* database = nullptr;
    const int status = sqlite3_open(file, &database);
    database_ptr owner(database); // SQLite wants it closed even where opening has failed
    return status == SQLITE_OK ? std::move(owner) : nullptr;
}

// SQLite hands its table to whatever extension it initialises; this one only takes it.
const sqlite3_api_routines* taken = nullptr;
int take_table(sqlite3*, char**, const sqlite3_api_routines* table) {
    taken = table;
    return SQLITE_OK;
}
const sqlite3_api_routines* table_of_sqlite() {
    // The table only ever grows at its end, so an SQLite older than the header would have a shorter one.
    if (sqlite3_libversion_number() < SQLITE_VERSION_NUMBER) return nullptr;
    const auto entry = reinterpret_cast<void (*)()>(take_table);
    sqlite3_auto_extension(entry);
    open_database(":memory:");
    sqlite3_cancel_auto_extension(entry);
    return taken;
}

int print_row(void*, int columns, char** values, char**) {
    for (int i = 0; i < columns; ++i) std::cout << (i == 0 ? "" : " | ") << (values[i] != nullptr ? values[i] : "-");
    std::cout << '\n';
    return 0;
}

bool run(sqlite3* database, const char* sql) {
    if (sqlite3_exec(database, sql, print_row, nullptr, nullptr) == SQLITE_OK) return true;
    std::cout << "SQLite: " << sqlite3_errmsg(database) << '\n';
    return false;
}

constexpr char schema[] = R"(
    CREATE TABLE reading(day INTEGER, celsius REAL);
    INSERT INTO reading VALUES (1, 11.5), (1, 14.0), (1, 12.5), (2, 9.0), (2, 10.0),
                               (4, 17.0), (4, 16.5), (4, 21.0), (4, 3.5), (5, 8.5);
)";

// A row for each day, also for those without a reading.
constexpr char question[] = R"(
    SELECT series.value, count(celsius), median(celsius), bar(median(celsius))
    FROM series(1, 5) LEFT JOIN reading ON reading.day = series.value
    GROUP BY series.value
)";

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::cerr << "usage: app <plugin> <database file>\n";
        return 2;
    }
    const sqlite3_api_routines* table = table_of_sqlite();
    if (table == nullptr) {
        std::cerr << "expected SQLite " SQLITE_VERSION " or later, found " << sqlite3_libversion() << '\n';
        return 1;
    }
    const auto sqlite = tenon::exported<sqlite3_api_routines>::at_run_time(*table);

    tenon::host host{functions, sqlite};
    auto statistics = host.load<SqlExtension>(arguments[1]);
    if (!statistics) {
        std::cerr << statistics.error() << '\n';
        return 1;
    }

    // After the host, so that it is closed before the plugin's functions go.
    const database_ptr database = open_database(arguments[2]);
    if (database == nullptr || statistics.value()->install(database.get()) != SQLITE_OK) return 1;
    if (!run(database.get(), schema)) return 1;
    std::cout << "\nday | readings | median | bar\n";
    return run(database.get(), question) ? 0 : 1;
}
