// SPDX-License-Identifier: MIT
#include "two_files.hpp"

void work::tell(std::uint64_t milliseconds) { app->sleep(milliseconds); }
