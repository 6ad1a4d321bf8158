#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# pairs.sh load    <include folder> <scratch folder> <seed> <count> <write_pairs> <archive of load_pairs> <libtenon_host.a>
# pairs.sh abidiff <include folder> <scratch folder> <seed> <count> <write_pairs> <compare_abidiff> <document>
#
# Random pairs with one known change, written as C++. `load` compiles each plugin by one compiler and its host by the
# other, in turn, and loads them. `abidiff` compiles both sides with debug information, by each compiler, and lets
# libabigail judge what changed. Exit code 77 where a tool is not there.
set -euo pipefail
what=$1 include=$2 scratch=$3 seed=$4 count=$5 write=$6
shift 6
for tool in g++ clang++ $([ "$what" = load ] || echo abidiff); do
    command -v "$tool" >/dev/null || { echo "no $tool here: not tested"; exit 77; }
done
rm -rf "$scratch"
mkdir -p "$scratch"
"$write" "$seed" "$count" "$scratch" $([ "$what" = load ] || echo plain)
cd "$scratch"
jobs=$(nproc)
flags="-std=c++20 -O0 -w -fPIC -I$include"

# Runs the commands of a file, a line each, as many at once as there are processors; those that fail are shown.
run() { xargs -P "$jobs" -d '\n' -I{} sh -c '{} || { echo "failed: {}"; exit 1; }' <"$1"; }

if [ "$what" = load ]; then
    mkdir even odd # the plugin's compiler; each finds the header of its own, compiled
    cp plugin.hpp even/ && cp plugin.hpp odd/
    echo "g++ $flags -fvisibility=hidden -x c++-header even/plugin.hpp -o even/plugin.hpp.gch" >headers
    echo "clang++ $flags -fvisibility=hidden -x c++-header odd/plugin.hpp -o odd/plugin.hpp.pch" >>headers
    run headers
    for ((n = 0; n < count; ++n)); do
        if ((n % 2)); then compiler="clang++ $flags -include odd/plugin.hpp"; else compiler="g++ $flags -include even/plugin.hpp"; fi
        sed -i '/^#include "plugin.hpp"$/d' "plugin_$n.cpp"
        echo "$compiler -fvisibility=hidden -shared plugin_$n.cpp -o pair_$n.so"
    done >commands
    for host in host_even_*.cpp loaders.cpp; do echo "clang++ $flags -c $host -o $host.o"; done >>commands
    for host in host_odd_*.cpp; do echo "g++ $flags -c $host -o $host.o"; done >>commands
    run commands
    g++ ./*.cpp.o "$@" -ldl -pthread -o load_pairs
    ./load_pairs "$seed" "$count" .
else
    for compiler in g++ clang++; do
        complete= # clang leaves out what it thinks another file describes
        if [ $compiler = clang++ ]; then complete=-fstandalone-debug; fi
        for side in need have; do echo "$compiler $flags -g $complete -shared $side.cpp -o $side-$compiler.so"; done
    done >commands
    run commands
    for compiler in g++ clang++; do
        abidiff --redundant --no-show-locs "need-$compiler.so" "have-$compiler.so" >"$compiler.txt" 2>&1 || [ $? -lt 16 ] && [ -s "$compiler.txt" ]
    done
    "$1" "$seed" "$count" g++.txt clang++.txt "$2"
fi
