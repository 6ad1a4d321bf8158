// SPDX-License-Identifier: MIT
//
// A weak reference to what TENON_HOST defines: the assembler makes one, where g++ would make a strong one. In a file of
// its own, because no other may both refer to it so and define it.
#include <tenon/host_note.h>

__asm__(".weak tenon_this_host");

const tenon_host_note* tenon_find_this_host(void) {
    const tenon_host_note* found = &tenon_this_host;
    __asm__("" : "+r"(found)); // else the compiler takes it for not null
    return found;
}
