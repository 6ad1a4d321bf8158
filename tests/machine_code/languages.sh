#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# languages.sh <source directory> <tenon> <C++ compiler>
#
# The same for plugins in C and in Rust: a call is one step through its slot. They are built against what is generated
# of one_file.cpp. Exit code 77 when there is no compiler of C or Rust.
set -euo pipefail
source=$(realpath "$1") tenon=$(realpath "$2") cxx=$3
[ "$(uname -m)" = x86_64 ] || { echo "not x86-64: not tested"; exit 77; }
cd "$(dirname "$0")"
. ./reads_slot.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
what=
breaches=0
breach() {
    echo "$what: $1"
    breaches=$((breaches + 1))
}
judge() { expect_one_step "$(objdump -dC --no-show-raw-insn "$scratch/plugin.so")" reads_slot_x86_64; }

"$cxx" -std=c++20 -I"$source/include" -fPIC -shared one_file.cpp -o "$scratch/one_file.so"
"$tenon" generate "$scratch/one_file.so" --language c -o "$scratch/interfaces.h"
"$tenon" generate "$scratch/one_file.so" --language rust -o "$scratch/interfaces.rs"
tested=0

for compiler in gcc clang; do
    command -v $compiler >/dev/null || { echo "no $compiler: not tested"; continue; }
    for flags in "-O2" "-O2 -fno-plt" "-O2 -flto"; do
        what="$compiler $flags"
        read -ra flag <<<"$flags"
        if [[ $compiler == clang && $flags == *-flto* ]]; then flag+=(-fuse-ld=lld); fi
        if ! $compiler -std=c11 "${flag[@]}" -fPIC -shared -I"$source/include" -I"$scratch" one_file.c -o "$scratch/plugin.so"; then
            breach "does not compile"
            continue
        fi
        judge
        tested=$((tested + 1))
    done
done
cp one_file.rs "$scratch"
for rustc in /usr/bin/rustc "$source/build/rustc-web/rustc"; do
    [ -x "$rustc" ] || { echo "no $rustc: not tested"; continue; }
    what=$rustc
    "$rustc" --edition 2021 -O --crate-type rlib --crate-name tenon --out-dir "$scratch" "$source/bindings/rust/src/lib.rs"
    "$rustc" --edition 2021 -O --crate-type cdylib --extern "tenon=$scratch/libtenon.rlib" -o "$scratch/plugin.so" \
        "$scratch/one_file.rs"
    judge
    tested=$((tested + 1))
done
[ $tested != 0 ] || exit 77
[ $breaches = 0 ] || { echo "$breaches breaches"; exit 1; }
echo "$tested plugins in C and Rust: every call goes through its slot in one step"
