// SPDX-License-Identifier: MIT
#include "journal.hpp"

#include <tenon/plugin.hpp>

static tenon::imported<Journal> journal;

TENON_PLUGIN(writer, "1.0.0", journal)
