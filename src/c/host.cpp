// SPDX-License-Identifier: MIT
//
// Hosts and handles of host.h.
#include <algorithm>

#include "c/objects.hpp"

using tenon::error;
using tenon::expected;
using namespace tenon::c;

tenon_host::tenon_host(std::vector<tenon::offered_table> tables, const tenon_host_note* self)
    : cpp(std::move(tables), self) {}

namespace {

template <class Loaded> expected<tenon_host::loaded> in_c(expected<Loaded> l) {
    if (!l) return std::move(l).error();
    return tenon_host::loaded{std::move(l->record), std::move(l->tables)};
}

std::optional<error> give(expected<tenon_host::loaded> l, tenon_interfaces asked, tenon_handle** handle) {
    if (!l) return std::move(l).error();
    auto made = std::make_unique<tenon_handle>();
    made->record = std::move(l->record);
    made->tables = std::move(l->tables);
    for (; asked != nullptr && *asked != nullptr; ++asked) made->asked.push_back(*asked);
    made->name = made->record->name();
    made->version = made->record->version();
    made->report.of = &made->record->report();
    *handle = made.release();
    return std::nullopt;
}

} // namespace

expected<tenon_host::loaded> tenon_host::load(const std::filesystem::path& file, const described& asked,
                                              const tenon::load_options& options) {
    return in_c(cpp.load_file(file, asked, options));
}
expected<tenon_host::loaded> tenon_host::add(const tenon_entry& entry, const described& asked,
                                             const tenon::load_options& options) {
    return in_c(cpp.add_entry(entry, asked, options));
}
expected<tenon_host::loaded> tenon_host::load_symbols(const std::filesystem::path& file, const described& asked,
                                                      const tenon::load_symbols_options& options) {
    return in_c(cpp.load_library(file, asked, options));
}
expected<tenon::scan_result> tenon_host::scan(const std::filesystem::path& directory, const described& asked,
                                              const tenon::load_options& options) const {
    return cpp.scan_directory(directory, asked, options);
}

const void* tenon_handle::table_of(const tenon_asked& wanted) const noexcept {
    const auto same = [&](const tenon_asked* a) { // a description in a header is an object in each file
        return a == &wanted ||
               std::string_view(a->text, a->text_size) == std::string_view(wanted.text, wanted.text_size);
    };
    const auto at = std::find_if(asked.begin(), asked.end(), same);
    return at == asked.end() ? nullptr : tables[static_cast<std::size_t>(at - asked.begin())];
}

tenon_status tenon_host_new_as(tenon_tables tables, const tenon_host_note* self, tenon_host** host,
                               tenon_failure** why) {
    *host = nullptr;
    return guarded(why, [&]() -> std::optional<error> {
        *host = std::make_unique<tenon_host>(tables_of(tables), self).release();
        return std::nullopt;
    });
}

void tenon_host_end(tenon_host* host) { delete host; }

tenon_status tenon_host_load(tenon_host* host, const char* file, tenon_interfaces asked,
                             const tenon_load_options* options, tenon_handle** handle, tenon_failure** why) {
    *handle = nullptr;
    return guarded(why, [&]() -> std::optional<error> {
        const expected<tenon::load_options> o = options_of(options);
        if (!o) return o.error();
        return give(host->load(path_of(file), described(asked), *o), asked, handle);
    });
}

tenon_status tenon_host_add(tenon_host* host, const tenon_entry* entry, tenon_interfaces asked,
                            const tenon_load_options* options, tenon_handle** handle, tenon_failure** why) {
    *handle = nullptr;
    return guarded(why, [&]() -> std::optional<error> {
        const expected<tenon::load_options> o = options_of(options);
        if (!o) return o.error();
        return give(host->add(*entry, described(asked), *o), asked, handle);
    });
}

tenon_status tenon_host_load_symbols(tenon_host* host, const char* file, tenon_interfaces asked,
                                     const tenon_load_symbols_options* options, tenon_handle** handle,
                                     tenon_failure** why) {
    *handle = nullptr;
    return guarded(why, [&]() -> std::optional<error> {
        tenon::load_symbols_options o;
        if (options != nullptr) o.sealed = options->sealed;
        if (options != nullptr && options->prefix != nullptr) o.prefix = options->prefix;
        return give(host->load_symbols(path_of(file), described(asked), o), asked, handle);
    });
}

const void* tenon_handle_table(const tenon_handle* handle, const tenon_asked* asked) {
    return handle->table_of(*asked);
}
bool tenon_handle_has(const tenon_handle* handle, const tenon_asked* asked, uint32_t slot) {
    const void* table = handle->table_of(*asked);
    return table != nullptr && handle->record->has(table, slot);
}
const char* tenon_handle_name(const tenon_handle* handle) { return handle->name.c_str(); }
const char* tenon_handle_version(const tenon_handle* handle) { return handle->version.c_str(); }
const tenon_report* tenon_handle_report(const tenon_handle* handle) { return &handle->report; }
void tenon_handle_free(tenon_handle* handle) { delete handle; }
