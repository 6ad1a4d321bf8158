// SPDX-License-Identifier: MIT
//
// A library that a test fills with a manifest of its own: a note with room for the largest one, an entry that is none,
// and a static constructor that leaves a trace.
#include <cstdio>
#include <cstdlib>

#include <tenon/abi.h>

__attribute__((constructor)) static void leave_a_trace() {
    if (const char* file = std::getenv("TENON_TEST_TRACE"))
        if (std::FILE* f = std::fopen(file, "w")) std::fclose(f);
}

extern "C" TENON_EXPORT const tenon_entry tenon_plugin_hello;
const tenon_entry tenon_plugin_hello{};

// Two notes would be two plugins, so the test writes one of Tenon's here, and one of nobody's behind it.
asm(".pushsection .note.tenon, \"a\", @note\n"
    ".p2align 2\n"
    ".long 6, 5000000, 1\n"
    ".asciz \"Tenon\"\n"
    ".p2align 2\n"
    ".fill 5000000, 1, 32\n"
    ".p2align 2\n"
    ".popsection\n");
