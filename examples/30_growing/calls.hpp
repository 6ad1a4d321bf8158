// SPDX-License-Identifier: MIT
//
// Which of the host's functions were called, in their order.
#pragma once

#include <string>

inline std::string calls;
inline void called(const char* function) { calls += std::string(" ") + function; }
