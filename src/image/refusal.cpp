// SPDX-License-Identifier: MIT
//
// The texts of refusals.
#include "image/refusal.hpp"

#include "manifest/escape.hpp"

namespace tenon::inline v1::images {

error refusal(std::string_view name, std::string_view id, std::string_view wanted, std::string_view found,
              std::string_view remedy) {
    error e{std::string(id), "reading " + model::escape(name, 4096), {}};
    e.report.verdict = verdict::unreadable;
    e.message.append(": expected ").append(wanted).append(", found ").append(found).append("; ").append(remedy);
    return e;
}

error damaged(std::string_view name, std::string_view wanted, std::string_view found) {
    return refusal(name, "image-damaged", wanted, found, "build or copy it again");
}

} // namespace tenon::inline v1::images
