// SPDX-License-Identifier: MIT
//
// A plugin that uses a struct with an enumeration whose width is a compiler flag; built with -fshort-enums.
#include <tenon/plugin.hpp>

#include "interfaces.hpp"

static tenon::imported<Moods> moods;

TENON_PLUGIN(short_enums, "1.0.0", moods)
