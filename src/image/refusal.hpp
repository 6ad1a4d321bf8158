// SPDX-License-Identifier: MIT
//
// One shape for everything the image reader refuses.
//
//     refusal(file.name(), "image-damaged", "at least one hash bucket", "none", "build it again")
//     -> reading libhello.so: expected at least one hash bucket, found none; build it again
//
// The texts given are ours, numbers, or escaped already (manifest/escape.hpp); only `name` is escaped here.
#pragma once

#include <string_view>

#include "tenon/host/error.hpp"

namespace tenon::inline v1::images {

// The report's verdict is `unreadable`.
error refusal(std::string_view name, std::string_view id, std::string_view wanted, std::string_view found,
              std::string_view remedy);

// Contents that contradict themselves.
error damaged(std::string_view name, std::string_view wanted, std::string_view found);

} // namespace tenon::inline v1::images
