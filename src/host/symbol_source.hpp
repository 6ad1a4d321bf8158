// SPDX-License-Identifier: MIT
//
// The image that a plugin's functions are asked of by symbol, and what is known of them: its own manifest says it,
// never that of another image.
//
//     const symbol_source from(options, host);
//     from.image().find("HostFunctions_log"); from.described().find("HostFunctions");
#pragma once

#include <memory>

#include <tenon/host/options.hpp>
#include <tenon/slots/exporter.hpp>

#include "host/plan.hpp"

namespace tenon::inline v1::hosting {

class symbol_source {
public:
    symbol_source(const load_options& options, const host_side& host);

    const std::shared_ptr<const binding::exporter>& image() const noexcept { return image_; }
    // Without tables where the image has no manifest of a host: names are all that is known then.
    const host_side& described() const noexcept { return own_ ? *own_ : host_; }

private:
    const host_side& host_;
    std::shared_ptr<const binding::exporter> image_;
    std::unique_ptr<host_side> own_; // null: the image is the host's
};

} // namespace tenon::inline v1::hosting
