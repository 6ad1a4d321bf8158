# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# How the tests of this folder read a disassembly. Sourced, not run.

# body_of <function>: its instructions, from a disassembly
body_of() { awk -v name="$1" '/^[0-9a-f]+ </ { inside = $0 ~ "[<:]" name "[(>]"; next } !NF { inside = 0 } inside'; }

# What a body does is judged by one of these; both read it from stdin.
#
# x86-64, linked: it names memory once, and that is the slot: `call *slot` or `jmp *slot`; before a tail call also
# `mov slot,%rax` with `jmp *%rax`, as clang likes it. Through the GOT it would be `mov got,%rax` with `jmp *8(%rax)`.
# The import is called app, or APP in Rust.
reads_slot_x86_64() {
    awk -v slot="(app|APP)[+]$1>" '
        /\(%rip\)/ { places++ }
        $0 ~ slot && /(call|jmp) +\*0x[0-9a-f]+\(%rip\)/ { good = 1 }
        $0 ~ slot && /mov +0x[0-9a-f]+\(%rip\),%/ { loaded = $0; sub(/.*,/, "", loaded); sub(/ .*/, "", loaded) }
        loaded != "" && $0 ~ "(call|jmp) +[*]" loaded "$" { good = 1 }
        END { exit !(good && places == 1) }'
}
# aarch64, not linked: an address takes two instructions and the linker may change them, so the relocations say it.
reads_slot_aarch64() {
    awk '/R_AARCH64_.*GOT/ { got = 1 } /R_AARCH64_ADR_PREL_PG_HI21/ { good = 1 } END { exit !(good && !got) }'
}

expect_one_step() { # <disassembly> <judge>
    local function offset body
    for function in ask:0x8 tell:0x10; do
        offset=${function#*:} function=${function%:*}
        body=$(body_of "$function" <<<"$1")
        "$2" "$offset" <<<"$body" || breach "$function() does not call through its slot in one step:
$body"
    done
}
