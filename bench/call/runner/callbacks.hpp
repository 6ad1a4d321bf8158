// SPDX-License-Identifier: MIT
//
// The host's own loops, in which it calls back into a plugin, through what the plugin gave it.
#pragma once

#include "../contender.h"

int call_back(callback_kind kind, const void* object, unsigned calls);
// Through the table that a plugin of Tenon's exported.
int call_back_through(const Tasks* table, unsigned calls);
