// SPDX-License-Identifier: MIT
//
// layout.h as C++20.
#include "layout.h"
