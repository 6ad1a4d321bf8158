// SPDX-License-Identifier: MIT
//
// A plugin with another header than its host: `narrow` has lost an argument. In C and Rust the same is built over what
// `tenon generate` writes from this one.
#include <tenon/plugin.hpp>

struct Calls {
    std::int8_t (*narrow)(std::int8_t a, std::uint8_t b, std::int16_t c);
};

static tenon::imported<Calls> calls;

TENON_PLUGIN(changed, "1.0.0", calls)
