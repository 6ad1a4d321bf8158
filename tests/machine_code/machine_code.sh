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
. ./reads_slot.sh
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
    for flags in "-O0" "-O2" "-O2 -flto" "-O2 -fvisibility=default" "-O2 -fno-plt" "-O2 -fcf-protection" \
        "-O2 -flto -fvisibility=default -fno-plt -fcf-protection"; do
        case "$machine:$flags" in
            aarch64*:*-fcf-protection | aarch64*:*-flto*) continue ;; # not of that machine; nothing to read before the link
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

# A plugin that binds itself writes to its slots, and reads them, in one unit.
if [[ $machine != aarch64* ]]; then
    for when in at_load on_first_call; do
        for flags in "-O2" "-O2 -flto"; do
            read -ra flag <<<"$flags"
            if [[ $compiler == clang* && $flags == *-flto* ]]; then flag+=(-fuse-ld=lld); fi
            what="self_bound, $when, $flags"
            compile "${flag[@]}" -fPIC -shared -DWHEN=$when self_bound.cpp -o "$scratch/plugin.so"
            expect_symbols "$scratch/plugin.so" "$(shown one_file)"
            expect_writable_slots "$scratch/plugin.so"
            expect_one_step "$(objdump -dC --no-show-raw-insn "$scratch/plugin.so")" reads_slot_x86_64
        done
    done
fi

[ "$breaches" = 0 ] || { echo "$breaches breaches"; exit 1; }
echo "$compiler: every call goes through its slot in one step; nothing is shown but the entry"
