// SPDX-License-Identifier: MIT
//
// A library that knows nothing of Tenon.
extern "C" int answer() { return 42; }
