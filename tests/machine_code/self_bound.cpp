// SPDX-License-Identifier: MIT
//
// The plugin of one file once more, which fills its slots itself, WHEN it is loaded or first called: what writes to
// them is compiled together with what calls through them.
#include <tenon/self_bind.hpp>

#include "one_file.cpp"

static void report(tenon::string_view) noexcept {}

TENON_SELF_BIND(measured, tenon::self_bind::WHEN, report)
