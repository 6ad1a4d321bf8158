// SPDX-License-Identifier: MIT
//
// Reports and failures of host.h.
#include <sstream>

#include "c/objects.hpp"

namespace {

// There whatever happens, so that no memory is needed to say that there is none.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): handed out like those that callers free
constinit tenon_failure no_memory("this host ran out of memory; nothing was changed, free some and try again");

} // namespace

tenon_failure::tenon_failure(tenon::error cause)
    : is(with_text(std::move(cause))), id(is->cause.id.c_str()), message(is->cause.message.c_str()),
      text(is->text.c_str()), report{&is->cause.report} {}

std::unique_ptr<const tenon_failure::owned> tenon_failure::with_text(tenon::error cause) {
    std::ostringstream out;
    out << cause;
    return std::make_unique<const owned>(owned{std::move(cause), out.str()});
}

namespace tenon::inline v1::c {

void put_failure(tenon_failure** why, error cause) noexcept {
    if (why == nullptr) return;
    try {
        *why = std::make_unique<tenon_failure>(std::move(cause)).release();
    } catch (...) {
        *why = &no_memory;
    }
}

void put_current_exception(tenon_failure** why) noexcept {
    if (why == nullptr) return;
    try {
        throw;
    } catch (const std::bad_alloc&) {
        *why = &no_memory;
    } catch (const std::exception& e) {
        try {
            put_failure(why,
                        {"exception", std::string("the host library was stopped by an exception: ") + e.what(), {}});
        } catch (...) {
            *why = &no_memory;
        }
    } catch (...) {
        *why = &no_memory;
    }
}

} // namespace tenon::inline v1::c

uint32_t tenon_report_verdict(const tenon_report* report) {
    return static_cast<uint32_t>(report->of != nullptr ? report->of->verdict : tenon::verdict::unreadable);
}

size_t tenon_report_count(const tenon_report* report) {
    return report->of != nullptr ? report->of->findings.size() : 0;
}

tenon_finding tenon_report_finding(const tenon_report* report, size_t number) {
    const tenon::finding& f = report->of->findings[number];
    return {f.severity == tenon::finding::kind::breaking,
            f.id.c_str(),
            f.path.c_str(),
            f.asked_by.c_str(),
            f.expected.c_str(),
            f.found.c_str(),
            f.remedy.c_str(),
            f.message.c_str()};
}

const char* tenon_failure_id(const tenon_failure* failure) { return failure->id; }
const char* tenon_failure_message(const tenon_failure* failure) { return failure->message; }
const char* tenon_failure_text(const tenon_failure* failure) { return failure->text; }
const tenon_report* tenon_failure_report(const tenon_failure* failure) { return &failure->report; }

void tenon_failure_free(tenon_failure* failure) {
    if (failure != &no_memory) delete failure;
}
