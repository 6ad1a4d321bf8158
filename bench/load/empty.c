/* SPDX-License-Identifier: MIT
 *
 * The least that can be loaded. */
int bench_empty_entry;
