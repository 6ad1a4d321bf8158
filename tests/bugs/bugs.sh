#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# bugs.sh <source folder> <build folder> <compiler> <bug.patch>
# bugs.sh <source folder> <build folder> <compiler> none
#
# Does a test notice? Puts a bug into a copy of the sources, compiles what it touches as the build folder compiled it,
# links the tests again with these objects in front, and runs the tests that must turn red. Nothing else is built, so a
# bug takes seconds. With "none" everything that any bug touches is compiled without a bug, and all tests must be green.
# Each patch states
#
#     # red: host_tests.owner.a_second_host_is_refused     a test that must notice, by the name that ctest has for it
#     # compile: tests/host/plugins/smaller_a.cpp            what sees the bug, where it is in a header; else not needed
#
# Red are tests of GoogleTest programs, `must_not_compile.<case>` and `machine_code.<compiler>`. The build must be one by
# Ninja, with compile_commands.json. A patch that no longer applies is made again by hand: change the sources,
# `git diff -U1 --no-prefix`, below the old head. Bugs that state `# build:` are rebuilt.sh's.
set -euo pipefail
source=$1 build=$2 compiler=$3 bug=$4
patches=$(cd "$(dirname "$0")" && pwd)
for tool in patch ninja; do
    command -v "$tool" >/dev/null || { echo "no $tool here: not tested"; exit 77; }
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export CCACHE_DISABLE=1

if [ "$bug" = none ]; then mapfile -t bugs < <(grep -L "^# build: " "$patches"/*.patch); else bugs=("$bug"); fi
# What these bugs turn red, and what has to be compiled to see it.
red_by() { sed -n 's/^# red: //p' "$@" | LC_ALL=C sort -u; }
sources_of() { sed -n -e 's/^# compile: //p' -e 's/^+++ \(src\/.*\.cpp\)$/\1/p' "$@" | LC_ALL=C sort -u; }
mapfile -t tests < <(red_by "${bugs[@]}")
mapfile -t compiled < <(sources_of "${bugs[@]}")

# The copy lies over the sources: its folders are searched first.
mkdir "$scratch/over"
cp -r "$source/include" "$source/src" "$scratch/over/"
for file in "${compiled[@]}"; do
    mkdir -p "$scratch/over/$(dirname "$file")"
    cp "$source/$file" "$scratch/over/$file"
done
if [ "$bug" != none ]; then
    patch -d "$scratch/over" -p0 --batch --forward --no-backup-if-mismatch --reject-file=- <"$bug" || { echo "the patch no longer applies"; exit 1; }
fi

cd "$build"
# command_of <source>: how it was compiled, as compile_commands.json says it
command_of() {
    awk -v wanted="\"file\": \"$source/$1\"" '/"command": / { said = $0 } index($0, wanted) { print said; exit }' compile_commands.json |
        sed -E 's/^ *"command": "(.*)",?$/\1/; s/\\(.)/\1/g'
}
object_of() { echo "$scratch/${1//\//_}.o"; }
compile() { # <source>
    local how object
    object=$(object_of "$1")
    how=$(command_of "$1")
    [ -n "$how" ] || { echo "$1 is not compiled in $build"; return 1; }
    how=${how%% -o *}
    eval "${how/ -/ -I$scratch/over/include -I$scratch/over/src -I$source/$(dirname "$1") -}" -w -g0 -o "$object" -c "$scratch/over/$1"
}
link() { # <target of a GoogleTest program>: with the objects of the bugs that it must notice, not of all
    local program how file noticed objects=()
    mapfile -t noticed < <(grep -l "^# red: $1\." "${bugs[@]}")
    for file in $(sources_of "${noticed[@]}"); do objects+=("$(object_of "$file")"); done
    program=$(find tests -mindepth 2 -maxdepth 2 -name "$1" -type f -executable) # deeper are those of other systems
    [ -n "$program" ] || { echo "no $1 in $build"; return 1; }
    how=$(ninja -t commands "$program" | grep -F -- " -o $program " | tail -n 1)
    how=${how%% && cd *}
    how=${how%% && :*}
    how=${how/ -o $program / -o $scratch/$1 }
    how=${how#: && }
    eval "${how/ / ${objects[*]} }"
}

# colour_of <test>: red only if it ran and failed.
colour_of() {
    local program=${1%%.*} name=${1#*.} status=0
    case $program in
    must_not_compile) "$source/tests/must_not_compile/refuses.sh" "$scratch/over/include" "$compiler" "$source/tests/must_not_compile/$name.cpp" ;;
    machine_code) "$source/tests/machine_code/machine_code.sh" "$scratch/over/include" "$name" ;;
    *) [ -x "$scratch/$program" ] || link "$program" && "$scratch/$program" --gtest_filter="$name" ;;
    esac >"$scratch/said" 2>&1 || status=$?
    case $program in
    must_not_compile | machine_code) [ $status = 0 ] && echo green || echo red ;;
    *)
        if grep -q "^\[ RUN      \] $name" "$scratch/said" && [ $status != 0 ]; then
            echo red # it failed, or ended the program
        elif [ $status = 0 ] && grep -q '^\[  PASSED  \] [1-9]' "$scratch/said"; then
            echo green
        else
            echo "neither red nor green"
        fi
        ;;
    esac
}

for file in "${compiled[@]}"; do compile "$file"; done
expected=$([ "$bug" = none ] && echo green || echo red)
wrong=0
for test in "${tests[@]}"; do
    found=$(colour_of "$test")
    echo "$found: $test"
    if [ "$found" != "$expected" ]; then
        tail -n 40 "$scratch/said"
        wrong=$((wrong + 1))
    fi
done
[ ${#tests[@]} -gt 0 ] && [ "$wrong" = 0 ] || { echo "expected $expected"; exit 1; }
