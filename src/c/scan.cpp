// SPDX-License-Identifier: MIT
//
// Scans of host.h.
#include "c/objects.hpp"

using tenon::error;
using tenon::expected;
using namespace tenon::c;

struct tenon_scan {
    tenon::scan_result result;
    texts kept;
    std::deque<tenon_report> reports;
    std::deque<tenon_failure> refusals;
    std::vector<tenon_scanned> plugins;

    explicit tenon_scan(tenon::scan_result found) : result(std::move(found)) {
        for (const tenon::scanned_plugin& p : result.plugins) {
            const tenon_failure* refusal = p.refusal ? &refusals.emplace_back(*p.refusal) : nullptr;
            plugins.push_back({kept.keep(utf8_of(p.file)), p.name.c_str(), p.version.c_str(), kept.keep_all(p.imports),
                               kept.keep_all(p.exports), static_cast<uint32_t>(p.verdict()),
                               &reports.emplace_back(tenon_report{&p.report}), refusal});
        }
    }
};

tenon_status tenon_host_scan(const tenon_host* host, const char* directory, tenon_interfaces asked,
                             const tenon_load_options* options, tenon_scan** result, tenon_failure** why) {
    *result = nullptr;
    return guarded(why, [&]() -> std::optional<error> {
        const expected<tenon::load_options> o = options_of(options);
        if (!o) return o.error();
        expected<tenon::scan_result> found = host->scan(path_of(directory), described(asked), *o);
        if (!found) return std::move(found).error();
        *result = std::make_unique<tenon_scan>(std::move(*found)).release();
        return std::nullopt;
    });
}

size_t tenon_scan_count(const tenon_scan* scan) { return scan->plugins.size(); }
tenon_scanned tenon_scan_plugin(const tenon_scan* scan, size_t number) { return scan->plugins[number]; }
void tenon_scan_free(tenon_scan* scan) { delete scan; }
