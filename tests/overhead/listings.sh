#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# listings.sh <include folder> [--write]
#
# The machine code that docs/overhead.md shows, compiled and disassembled again and compared with forms.txt, hardened.txt
# and the rest of this folder. Another compiler orders instructions in another way: exit code 77 where it is not g++ 12
# on x86-64. With --write it writes them.
set -euo pipefail
include=$(realpath "$1")
cd "$(dirname "$0")"
[ "$(g++ -dumpmachine):$(g++ -dumpversion)" = x86_64-linux-gnu:12 ] || { echo "not g++ 12 on x86-64: not tested"; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# built <image> <source> <flag>...
built() {
    local image=$scratch/$1.so source=$2
    shift 2
    g++ -std=c++20 -O2 -fPIC -shared -Wall -Wextra -Werror -I"$include" "$@" "$source" -o "$image"
}

# shows <image> <function>...: their instructions, addresses replaced by names
shows() {
    local image=$scratch/$1.so
    shift
    objdump -dC --no-show-raw-insn "$image" | awk -v wanted="$*" '
        BEGIN { split(wanted, w, " "); for (i in w) want[w[i]] = 1 }
        /^[0-9a-f]+ <.*>:$/ { name = $0; gsub(/^[0-9a-f]+ <|>:$|\(.*\)/, "", name); inside = name in want; if (inside) print name ":" ; next }
        !NF { inside = 0 }
        inside {
            line = $0
            sub(/^ *[0-9a-f]+:[ \t]*/, "", line)
            if (line ~ /^(nop|cs nop|data16|xchg)/) next
            if (match(line, /# [0-9a-f]+ <.*>$/)) {
                name = substr(line, RSTART)
                sub(/^# [0-9a-f]+ </, "", name)
                sub(/>$/, "", name)
                sub(/ *#.*$/, "", line)
                sub(/[-+]0x[0-9a-f]+$/, "", name)
                if (name ~ /^add/) name = "add@GOT"
                sub(/-?0x[0-9a-f]+\(%rip\)/, name "(%rip)", line)
            }
            if (match(line, /[0-9a-f]+ <.*>$/)) {
                name = substr(line, RSTART)
                sub(/^[0-9a-f]+ </, "", name)
                sub(/>$/, "", name)
                line = substr(line, 1, RSTART - 1) name
            }
            gsub(/\(int, int\)|\(\)/, "", line)
            sub(/[ \t]+$/, "", line)
            print "    " line
        }'
}

status=0
write=${2-}
listing() { # <file>, with what it should be on stdin
    cat >"$scratch/found"
    if [ -n "$write" ]; then
        cp "$scratch/found" "$1"
    elif ! diff -u "$1" "$scratch/found"; then
        status=1
    fi
}

built plt plt.cpp
shows plt plt_add | listing plt.txt
built slot slot.cpp
shows slot call_through_slot stub_of_add | listing slot.txt
built forms forms.cpp
shows forms by_slot by_pointer by_symbol add@plt by_struct by_once_cell | listing forms.txt
built no_plt forms.cpp -fno-plt
shows no_plt by_symbol | listing no_plt.txt
built cet forms.cpp -fcf-protection -Wl,-z,ibtplt
shows cet by_slot by_symbol add@plt | listing cf_protection.txt
built retpoline forms.cpp -mindirect-branch=thunk -fcf-protection=none
shows retpoline by_slot by_pointer __x86_indirect_thunk_rax | listing retpoline.txt
[ $status = 0 ] && echo "every listing is what g++ 12 makes"
exit $status
