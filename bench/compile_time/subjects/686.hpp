// SPDX-License-Identifier: MIT
//
// Tcl's table for extensions: 686 functions and data in Tcl 8.6.13.
#pragma once

#include <tcl.h>
