// SPDX-License-Identifier: MIT
//
// For Windows, where a library can't be linked with names that nobody has: it has dangling.cpp's, and is not to be
// found when that is loaded.
extern "C" __declspec(dllexport) int found_nowhere() { return 0; }
