// SPDX-License-Identifier: MIT
//
// What a plugin may bring along in spite of its flags: code that makes itself visible, as archives do that were
// compiled by others. A version script keeps it inside.
[[gnu::visibility("default")]] int brought_along() { return 0; }
