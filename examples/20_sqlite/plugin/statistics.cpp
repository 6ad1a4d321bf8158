// SPDX-License-Identifier: MIT
//
// Three additions to SQL: the function bar(n), the aggregate median(x) and the table series(first, last).
//
// Everything it does with SQLite goes through the host's table; it is not linked with SQLite. Nothing here throws,
// since SQLite, which is C, is what calls these functions.
#include "interfaces.hpp"

#include <algorithm>
#include <new>

// These it can't do without. The host may have an SQLite that lacks any of the others, or has them changed.
using needed = tenon::needs<
    &sqlite3_api_routines::aggregate_context, &sqlite3_api_routines::create_function_v2,
    &sqlite3_api_routines::create_module_v2, &sqlite3_api_routines::declare_vtab, &sqlite3_api_routines::free,
    &sqlite3_api_routines::mprintf, &sqlite3_api_routines::realloc64, &sqlite3_api_routines::result_double,
    &sqlite3_api_routines::result_error_nomem, &sqlite3_api_routines::result_int64, &sqlite3_api_routines::result_null,
    &sqlite3_api_routines::result_text, &sqlite3_api_routines::value_double, &sqlite3_api_routines::value_int,
    &sqlite3_api_routines::value_int64, &sqlite3_api_routines::value_type>;

static tenon::imported<sqlite3_api_routines, needed> sqlite;
static tenon::imported<HostFunctions> app;

// The function: bar(3) is '###'.
static void bar(sqlite3_context* context, int, sqlite3_value** arguments) {
    static constexpr char longest[] = "########################################";
    const int length = std::clamp(sqlite->value_int(arguments[0]), 0, static_cast<int>(sizeof longest) - 1);
    sqlite->result_text(context, longest, length, SQLITE_STATIC);
}

// The aggregate. SQLite keeps this between the steps, and starts it as zeros; the memory is SQLite's, too.
struct samples {
    double* values;
    std::size_t count;
    std::size_t capacity;
};

static void median_step(sqlite3_context* context, int, sqlite3_value** arguments) {
    if (sqlite->value_type(arguments[0]) == SQLITE_NULL) return;
    auto* s = static_cast<samples*>(sqlite->aggregate_context(context, sizeof(samples)));
    if (s == nullptr) return sqlite->result_error_nomem(context);
    if (s->count == s->capacity) {
        const std::size_t capacity = 2 * s->capacity + 16;
        void* grown = sqlite->realloc64(s->values, capacity * sizeof(double));
        if (grown == nullptr) return sqlite->result_error_nomem(context);
        s->values = static_cast<double*>(grown);
        s->capacity = capacity;
    }
    s->values[s->count++] = sqlite->value_double(arguments[0]);
}

static void median_final(sqlite3_context* context) {
    auto* s = static_cast<samples*>(sqlite->aggregate_context(context, 0)); // null where there was no step
    if (s == nullptr || s->count == 0) return sqlite->result_null(context);
    double* end = s->values + s->count;
    double* middle = s->values + s->count / 2;
    std::nth_element(s->values, middle, end);
    double median = *middle;
    if (s->count % 2 == 0) median = (median + *std::max_element(s->values, middle)) / 2;
    sqlite->result_double(context, median);
    sqlite->free(s->values);
}

// The table: SELECT value FROM series(1, 5). The arguments are hidden columns that the query must set.
enum series_column { series_value, series_first, series_last };

struct series_cursor : sqlite3_vtab_cursor {
    sqlite3_int64 first, last, value;
    bool done;
};

static int series_connect(sqlite3* database, void*, int, const char* const*, sqlite3_vtab** table, char**) {
    *table = new (std::nothrow) sqlite3_vtab{};
    if (*table == nullptr) return SQLITE_NOMEM;
    return sqlite->declare_vtab(database, "CREATE TABLE series(value, first HIDDEN, last HIDDEN)");
}
static int series_disconnect(sqlite3_vtab* table) {
    delete table;
    return SQLITE_OK;
}

static int series_best_index(sqlite3_vtab* table, sqlite3_index_info* query) {
    int given = 0;
    for (int i = 0; i < query->nConstraint; ++i) {
        const auto& constraint = query->aConstraint[i];
        if (constraint.iColumn < series_first || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
        if (!constraint.usable) return SQLITE_CONSTRAINT;     // its value comes from a table that this plan reads later
        if ((given >> constraint.iColumn & 1) != 0) continue; // said twice; SQLite compares the second itself
        query->aConstraintUsage[i].argvIndex = constraint.iColumn;
        query->aConstraintUsage[i].omit = 1;
        given |= 1 << constraint.iColumn;
    }
    if (given == (1 << series_first | 1 << series_last)) return SQLITE_OK;
    table->zErrMsg = sqlite->mprintf("%s takes %d arguments: the first value and the last", "series", 2);
    return SQLITE_ERROR;
}

static int series_open(sqlite3_vtab*, sqlite3_vtab_cursor** cursor) {
    *cursor = new (std::nothrow) series_cursor{};
    return *cursor != nullptr ? SQLITE_OK : SQLITE_NOMEM;
}
static int series_close(sqlite3_vtab_cursor* cursor) {
    delete static_cast<series_cursor*>(cursor);
    return SQLITE_OK;
}
static int series_filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value** arguments) {
    auto* at = static_cast<series_cursor*>(cursor);
    at->first = at->value = sqlite->value_int64(arguments[0]);
    at->last = sqlite->value_int64(arguments[1]);
    at->done = at->first > at->last;
    return SQLITE_OK;
}
static int series_next(sqlite3_vtab_cursor* cursor) {
    auto* at = static_cast<series_cursor*>(cursor);
    at->done = at->value == at->last;
    if (!at->done) ++at->value; // the largest number has none after it
    return SQLITE_OK;
}
static int series_eof(sqlite3_vtab_cursor* cursor) { return static_cast<series_cursor*>(cursor)->done; }
static int series_result(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) {
    const auto* at = static_cast<series_cursor*>(cursor);
    sqlite->result_int64(context, column == series_value ? at->value : column == series_first ? at->first : at->last);
    return SQLITE_OK;
}
static int series_rowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* row) {
    *row = static_cast<series_cursor*>(cursor)->value;
    return SQLITE_OK;
}

static constexpr sqlite3_module series = [] {
    sqlite3_module m{}; // without xCreate: there is one such table in each database, nobody has to create it
    m.xConnect = series_connect;
    m.xDisconnect = series_disconnect;
    m.xBestIndex = series_best_index;
    m.xOpen = series_open;
    m.xClose = series_close;
    m.xFilter = series_filter;
    m.xNext = series_next;
    m.xEof = series_eof;
    m.xColumn = series_result;
    m.xRowid = series_rowid;
    return m;
}();

static int install(sqlite3* database) {
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    int status = sqlite->create_function_v2(database, "bar", 1, flags, nullptr, bar, nullptr, nullptr, nullptr);
    if (status == SQLITE_OK)
        status = sqlite->create_function_v2(database, "median", 1, flags, nullptr, nullptr, median_step, median_final,
                                            nullptr);
    if (status == SQLITE_OK) status = sqlite->create_module_v2(database, "series", &series, nullptr, nullptr);
    return status;
}

static constexpr tenon::exported<SqlExtension> extension{{.install = install}};

// What is not needed may be absent, and then has() says so. The last two are null in the SQLite of Debian 12, which was
// built without them.
static void look_around() {
    app->print(sqlite.has<&sqlite3_api_routines::error_offset>() ? "error_offset: there" : "error_offset: absent");
    app->print(sqlite.has<&sqlite3_api_routines::normalized_sql>() ? "normalized_sql: there"
                                                                   : "normalized_sql: absent");
    app->print(sqlite.has<&sqlite3_api_routines::global_recover>() ? "global_recover: there"
                                                                   : "global_recover: absent");
}

TENON_PLUGIN(statistics, "1.0.0", sqlite, app, extension, tenon::start<look_around>)
