#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# run.sh <source directory> <work directory> <host>
#
# Lets one host meet its plugins, and looks at what it says: a line for each plugin that it was given, all ways done;
# each refusal, to the letter. What went well is kept in <work directory>/results for the page.
set -euo pipefail
source=$1 work=$2 host=$3
suite=$source/tests/conformance
. "$suite/toolchains.sh"
cd "$work"
mkdir -p results
rm -f "results/$host"

axis_of=${host#*.}
[ "$axis_of" = "$host" ] && axis_of=
# Which plugins it meets.
plugins=()
if [[ " ${sanitizers[*]} " = *" $host "* ]]; then
    plugins=("$host")
else
    plugins=("${bases[@]}")
    if [ -z "$axis_of" ]; then
        for a in "${axes[@]}"; do
            for toolchain in ${plugins_of[$a]-}; do plugins+=("$toolchain.$a"); done
        done
    fi
fi

refused=()
if [[ " ${sanitizers[*]} " != *" $host "* ]]; then refused=(refused/*.so); fi
if [ "$axis_of" = short_enums ]; then # to it they fit
    for i in "${!refused[@]}"; do [[ ${refused[i]} != */short_enums.* ]] || unset "refused[i]"; done
fi

files=("${plugins[@]/#/plugins/}")
files=("${files[@]/%/.so}")

# Newer kernels spread addresses wider than this ThreadSanitizer can map.
around=()
[ "$axis_of" = tsan ] && around=(setarch -R)
status=0
"${around[@]}" "./hosts/$host" "${files[@]}" --refused "${refused[@]}" >"results/$host.said" || status=$?

# What it has to say.
{
    for p in "${plugins[@]}"; do echo "$p: loaded 5"; done
    linked=0
    list=$(find . -path "./$host.linked_in.c*" ! -name '*.new' -o -path "./$host/host/linked_in.rs")
    if [ -n "$list" ]; then
        for p in $(sed -n 's/.*[{(]"\(.*\)", &.*/\1/p' "$list"); do
            echo "$p: linked in 4"
            linked=$((linked + 1))
        done
    fi
    echo "together: $((${#plugins[@]} + linked))"
    for p in "${refused[@]}"; do
        echo "$(basename "$p"): refused"
        sed -n "/^== $(basename "$p" | cut -d. -f1)\$/,/^==/{/^==/!p}" "$suite/refusals.txt"
    done
} >"results/$host.expected"
if ! diff -u "results/$host.expected" <(sed -E 's/, (stays|unloaded)$//' "results/$host.said"); then
    echo "the host by $host: above, with - what it has to say and with + what it says"
    status=1
fi
[ "$status" = 0 ] || { echo "exit code $status"; exit 1; }
mv "results/$host.said" "results/$host"
