#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# exports.sh <include folder> <compiler>: builds plugin.cpp in each way that matters and compares what it exports.
set -euo pipefail
include=$1 compiler=$2
here=$(dirname "$0")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
wrong=0

# expect <symbols, by name> <flag>...
expect() {
    local expected=$1 found
    shift
    "$compiler" -std=c++20 -fPIC -shared -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -I"$include" "$@" \
        "$here/plugin.cpp" -o "$scratch/plugin.so"
    found=$(nm -D --defined-only "$scratch/plugin.so" | awk '{print $3}' | c++filt -p | LC_ALL=C sort | tr '\n' ' ')
    if [ "$found" != "$expected" ]; then
        echo "$compiler $*: expected '$expected', found '$found'"
        wrong=$((wrong + 1))
    fi
}

for optimised in "-O0" "-O2" "-O2 -flto"; do
    for plain in "" "-fno-exceptions -fno-rtti"; do
        # shellcheck disable=SC2086 # several flags in one word
        expect "add exported unmarked " $optimised $plain -fvisibility=default
        # shellcheck disable=SC2086
        expect "exported " $optimised $plain -fvisibility=hidden -DHIDDEN
    done
done
[ "$wrong" = 0 ] && echo "nothing but the user's own functions"
