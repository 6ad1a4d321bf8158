#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# instructions.sh <project's root> <libtenon_host.a> <compiler>
#
# What docs/overhead.md claims of instructions, counted by callgrind with the benchmark's own contenders: in every task and
# way of binding, Tenon's call executes as many as a hidden global function pointer, and never more than the PLT. A
# callback is called by the host, which has a loop of its own for each: there it may be less.
#
# Exit code 77 when valgrind or the compiler is not there.
set -euo pipefail
root=$(realpath "$1") host=$(realpath "$2") compiler=$3
for tool in valgrind "$compiler"; do
    command -v "$tool" >/dev/null || { echo "no $tool here: not tested"; exit 77; }
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$root/bench/call"
mkdir "$scratch/images"
compile() { "$compiler" -std=c++20 -O2 -fPIC -fvisibility=hidden -I"$root/include" "$@"; }

compile -c -x c++ work.c -o "$scratch/work.o" # declared for C++, too
image() { # <name> <source> <flag>...
    local to=$scratch/images/$1.0.so source=$2
    shift 2
    compile -shared "$@" "$source" "$scratch/work.o" -o "$to"
}
image global_pointer global_pointer.cpp &
image plt_lazy plt.cpp -Wl,-z,lazy &
image plt_now plt.cpp -Wl,-z,now &
image tenon_tables tenon.cpp -Wl,--version-script="$root/cmake/plugin_symbols.map" &
compile -DBENCH_IMAGES="\"$scratch/images\"" -DBENCH_PLACEMENTS=1 -DBOOST_DLL_USE_STD_FS=1 runner/*.cpp "$host" -ldl -pthread \
    -Wl,--export-dynamic-symbol='HostFunctions_*' -o "$scratch/runner"
wait
for way in tables_lazy symbols symbols_lazy; do cp "$scratch/images/tenon_tables.0.so" "$scratch/images/tenon_$way.0.so"; done

forms=global_pointer,plt_lazy,plt_now,tenon_tables,tenon_tables_lazy,tenon_symbols,tenon_symbols_lazy
valgrind -q --tool=callgrind --skip-plt=no --combine-dumps=yes --callgrind-out-file="$scratch/counts" \
    "$scratch/runner" --instructions --only $forms

awk -v compiler="$compiler" '
    /^desc: Trigger: Client Request: / { form = $5; task = $6; rounds = $7; calls = $8 }
    /^totals: / && form != "" {
        if (rounds == 16) before[form, task] = $2
        else { count[form, task] = $2 - before[form, task]; tasks[task] = 1; forms[form] = 1 }
        form = "" # the end of the program is dumped, too
    }
    function breach(text) { print compiler ": " text; breaches++ }
    END {
        for (task in tasks) for (form in forms) {
            if (form !~ /^tenon/) continue
            if (count[form, task] == 0) breach(form " executes nothing in " task)
            raw = count["global_pointer", task]
            if (task == "callback" ? count[form, task] > raw : count[form, task] != raw)
                breach(form " executes " count[form, task] " instructions in 32 rounds of " task \
                       ", a hidden global function pointer " raw)
            for (plt in forms)
                if (plt ~ /^plt/ && task != "callback" && count[form, task] > count[plt, task])
                    breach(form " executes " count[form, task] " instructions in 32 rounds of " task ", " plt " " count[plt, task])
            compared++
        }
        if (compared != 20) breach("compared " compared " counts, expected 4 ways and 5 tasks")
        if (breaches) exit 1
        print compiler ": as many instructions as through a hidden global function pointer, in 4 ways and 5 tasks"
    }' "$scratch/counts"
