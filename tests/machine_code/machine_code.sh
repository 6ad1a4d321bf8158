#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# machine_code.sh <include folder> <compiler>
#
# What a call costs, read from the machine code: app->f(x) is one indirect call or jump through a slot whose place is
# known when the image is linked; nothing is loaded from the global offset table. And what a plugin shows and does
# besides: its entry is the only symbol of Tenon's, its slots can be written, nothing of it runs when it is loaded.
#
# Prints every breach. Exit code 77 when the compiler is not there.
set -euo pipefail
include=$(realpath "$1") compiler=$2
command -v "$compiler" >/dev/null || { echo "no $compiler here: not tested"; exit 77; }
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

machine=$("$compiler" -dumpmachine)
prefix=
if [ "$compiler" = "$machine-g++" ]; then prefix=$machine-; fi # a cross compiler brings its own readers

compile() { "$compiler" -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -I"$include" "$@"; }

what= # the case, for messages
breaches=0
breach() {
    echo "$compiler, $what: $1"
    breaches=$((breaches + 1))
}

# body_of <function>: its instructions, from a disassembly
body_of() { awk -v name="$1" '/^[0-9a-f]+ </ { inside = $0 ~ "[<:]" name "\\("; next } !NF { inside = 0 } inside'; }

# What a body does is judged by one of these; both read it from stdin.
#
# x86-64, linked: it names memory once, and that is the slot: `call *slot` or `jmp *slot`; before a tail call also
# `mov slot,%rax` with `jmp *%rax`, as clang likes it. Through the GOT it would be `mov got,%rax` with `jmp *8(%rax)`.
reads_slot_x86_64() {
    awk -v slot="app[+]$1>" '
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

expect_symbols() { # <image> <names>
    local found
    found=$("${prefix}nm" -CD --defined-only "$1" | sed 's/^[0-9a-f]* . //' | LC_ALL=C sort | tr '\n' ' ')
    [ "$found" = "$2" ] || breach "shows '$found', expected '$2'"
}

initialisers() { "${prefix}readelf" -SW "$1" | sed -n 's/^ *\[ *[0-9]*\] //p' | awk '$1 ~ /^\.(init_array|ctors)/ { print $1, $5 }'; }
expect_no_initialiser() { # <image> <the same with nothing in it>
    [ "$(initialisers "$1")" = "$(initialisers "$2")" ] || breach "runs code when it is loaded: $(initialisers "$1")"
}

expect_writable_slots() { # <image>; .data.rel.ro becomes read-only after relocation
    local section
    section=$("${prefix}objdump" -tC "$1" | awk '/(::| )app$/ { print $4 }')
    [ "$section" = .data ] || breach "the slots are in '$section', expected .data"
}

# Both plugins in one way of building them: <plugin> <flag>...
sources() { if [ "$1" = two_files ]; then echo two_files.cpp two_files_more.cpp; else echo one_file.cpp; fi; }
shown() { if [ "$1" = two_files ]; then echo "tenon_plugin_measured work::tell(unsigned long) "; else echo "tenon_plugin_measured "; fi; }

# shellcheck disable=SC2046 # the sources are words
for plugin in one_file two_files; do
    for flags in "-O0" "-O2" "-O2 -flto" "-O2 -fvisibility=default" "-O2 -fno-plt" "-O2 -fcf-protection"; do
        case "$machine:$flags" in
            aarch64*:*-fcf-protection | aarch64*:*-flto) continue ;; # not of that machine; nothing to read before the link
        esac
        read -ra flag <<<"$flags"
        if [[ $compiler == clang* && $flags == *-flto* ]]; then flag+=(-fuse-ld=lld); fi
        what="$plugin, $flags, shared"
        compile "${flag[@]}" -fPIC -shared $(sources $plugin) -o "$scratch/plugin.so"
        compile "${flag[@]}" -fPIC -shared -x c++ /dev/null -o "$scratch/empty.so"
        expect_symbols "$scratch/plugin.so" "$(shown $plugin)"
        expect_no_initialiser "$scratch/plugin.so" "$scratch/empty.so"
        expect_writable_slots "$scratch/plugin.so"
        if [[ $machine == aarch64* ]]; then
            [ "$flags" = -O0 ] && continue
            compile "${flag[@]}" -fPIC -c -x c++ - -o "$scratch/plugin.o" < <(printf '#include "%s"\n' $(sources $plugin))
            expect_one_step "$("${prefix}objdump" -drC --no-show-raw-insn "$scratch/plugin.o")" reads_slot_aarch64
            continue
        fi
        [ "$flags" = -O0 ] ||
            expect_one_step "$(objdump -dC --no-show-raw-insn "$scratch/plugin.so")" reads_slot_x86_64

        what="$plugin, $flags, linked in"
        compile "${flag[@]}" -fPIC -DTENON_STATIC $(sources $plugin) program.cpp -o "$scratch/program"
        compile "${flag[@]}" -fPIC -x c++ - -o "$scratch/empty" <<<"int main() {}"
        "$scratch/program" || breach "the call did not reach the function in its slot"
        expect_no_initialiser "$scratch/program" "$scratch/empty"
        expect_writable_slots "$scratch/program"
        [ "$flags" = -O0 ] ||
            expect_one_step "$(objdump -dC --no-show-raw-insn "$scratch/program")" reads_slot_x86_64
    done
done

[ "$breaches" = 0 ] || { echo "$breaches breaches"; exit 1; }
echo "$compiler: every call goes through its slot in one step; nothing is shown but the entry"
