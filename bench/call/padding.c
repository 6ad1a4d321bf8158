/* SPDX-License-Identifier: MIT
 *
 * Stands first in an image and moves everything behind it by BENCH_PADDING bytes. */
#define TEXT_OF(x) #x
#define TEXT(x) TEXT_OF(x)
__asm__(".text\n.fill " TEXT(BENCH_PADDING) ", 1, 0xcc\n");
