#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# load_cost.sh <folder of load_cost and plugin.so> <tenon> system_calls|instructions|check_of_40|check_of_300
#
# Holds what a load takes against budgets that every machine counts alike; times it prints and does not judge. The load is
# one of a plugin with 300 functions whose host has the same interface, and has loaded before. A budget that is too wide is
# red too, so that what was won stays won: lower it then.
set -euo pipefail
build=$1 tenon=$2
plugin=$build/plugin.so other=$build/$3.so
[ "$3" = check_of_300 ] || cp "$plugin" "$other"

needs() { command -v "$1" >/dev/null || { echo "no $1 here: not tested"; exit 77; }; }
within() { # <what> <found> <least> <most>
    echo "$1: $2, budget $3 to $4"
    [ "$2" -ge "$3" ] && [ "$2" -le "$4" ]
}

case $3 in
    system_calls)
        needs strace
        # What malloc asks the system for depends on what the process did before.
        calls() {
            strace -o "$build/trace" "$build/load_cost" "$1" "$plugin" "$other"
            sed -n '/access("begin"/,/access("end"/p' "$build/trace" | sed '1d;$d' | grep -v '^brk(' | sed 's/(.*//' | LC_ALL=C sort
        }
        calls bare >"$build/bare"
        calls tenon >"$build/tenon"
        more=$(LC_ALL=C comm -13 "$build/bare" "$build/tenon" | uniq -c | awk '{printf "%s%s %s", sep, $1, $2; sep = ", "}')
        less=$(LC_ALL=C comm -23 "$build/bare" "$build/tenon")
        # Open the file, ask what it is; read its start with manifest and symbols, and its dynamic section; close it;
        # ask what file was loaded.
        expected="1 close, 2 newfstatat, 1 openat, 2 pread64"
        echo "a bare dlopen's $(wc -l <"$build/bare") and: $more; expected: $expected"
        [ "$more" = "$expected" ] && [ -z "$less" ]
        ;;

    instructions)
        needs valgrind
        instructions() {
            valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect="measured_$1" \
                "$build/load_cost" "$1" "$plugin" "$other" 2>&1 | sed -n 's/.*Collected : //p'
        }
        bare=$(instructions bare) tenon=$(instructions tenon)
        echo "instructions: a bare dlopen $bare, a load $tenon"
        # What a dlopen of the plugin itself takes is its relocations and the names that it has looked up.
        red=0
        within "of the dlopen, in thousands" $((bare / 1000)) 20 25 || red=1
        within "of what is around it, in thousands" $(((tenon - bare) / 1000)) 255 285 || red=1
        exit $red
        ;;

    check_of_40)
        needs valgrind
        plugins=()
        mkdir -p "$build/forty"
        for i in $(seq 40); do
            cp "$plugin" "$build/forty/$i.so"
            plugins+=("$build/forty/$i.so")
        done
        begin=$(date +%s%N)
        "$tenon" check "$build/load_cost" "${plugins[@]}" >"$build/checked" || { tail "$build/checked"; exit 1; }
        echo "tenon check of 40 plugins with 300 functions each, unoptimised: $((($(date +%s%N) - begin) / 1000000)) ms"
        few=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$tenon" check "$build/load_cost" "${plugins[@]:0:4}" 2>&1 |
            sed -n 's/.*Collected : //p')
        within "instructions for four of them, in thousands" $((few / 1000)) 92000 102000
        ;;

    check_of_300) # all within a millisecond: four to six million instructions take a third of one
        needs valgrind
        red=0
        check() { # <way> <findings> <least> <most>
            local said count
            said=$("$build/check_cost" "$1" 201)
            count=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect=measured_check \
                "$build/check_cost" "$1" 1 2>&1 | sed -n 's/.*Collected : //p')
            echo "300 functions, $1: $said"
            [ "${said%% *}" = "$2" ] && within "instructions, in thousands" $((count / 1000)) "$3" "$4" || red=1
        }
        check functions 300 3900 4400
        check struct 1 650 740
        check harmless 300 5400 6000
        exit $red
        ;;
esac
