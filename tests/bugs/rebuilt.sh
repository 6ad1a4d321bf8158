#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# rebuilt.sh <source folder> <scratch folder> <compiler> [<bug.patch>]
#
# As bugs.sh, for bugs that change what a build generates, or tests that are no GoogleTest program: builds a copy of the
# sources into which a bug has been patched. Without a patch it makes the copy, and runs the tests of all these bugs:
# those must be green. It takes a minute, so a bug is here only if it must be: if its patch states
#
#     # red: host_tests.owner.a_second_host_is_refused     a test that must notice, by the name that ctest has for it
#     # build: host_tests                                   what has to be built for it; a script that compiles needs nothing
#
# A patch that no longer applies is made again by hand: change the sources, `git diff -U1 --no-prefix`, below the old head.
set -euo pipefail
source=$1 scratch=$2 compiler=$3 bug=${4-}
tree=$scratch/tree build=$scratch/build
patches=$(cd "$(dirname "$0")" && pwd)
mapfile -t rebuilt < <(grep -l '^# build: ' "$patches"/*.patch)
command -v patch >/dev/null || { echo "no patch here: not tested"; exit 77; }

stated() { sed -n "s/^# $1: //p" "${@:2}" | LC_ALL=C sort -u; }

build() { # <target>...
    [ $# = 0 ] || cmake --build "$build" --target "$@" >"$scratch/log" 2>&1 || { tail -n 40 "$scratch/log"; return 1; }
}
# The test must have been run: one that is not there, or was not built, is neither red nor green.
colour() { # <test>
    ctest --test-dir "$build" --timeout 300 -R "^$1\$" --output-on-failure >"$scratch/log" 2>&1 || true
    if grep -q '^100% tests passed, 0 tests failed out of 1$' "$scratch/log"; then
        echo green
    elif grep -q ' 1 tests failed out of 1$' "$scratch/log" && ! grep -q 'Not Run' "$scratch/log"; then
        echo red
    else
        echo "neither red nor green"
    fi
}

if [ -z "$bug" ]; then
    rm -rf "$scratch"
    mkdir -p "$tree/tests/fuzz"
    for part in CMakeLists.txt cmake include src cli bench; do cp -r "$source/$part" "$tree/"; done
    cp -r "$source/tests/fuzz/corpus" "$tree/tests/fuzz/"
    for part in CMakeLists.txt check host languages machine_code must_not_compile; do cp -r "$source/tests/$part" "$tree/tests/"; done
    options=()
    if command -v ninja >/dev/null; then options+=(-G Ninja); fi
    if command -v ccache >/dev/null; then options+=(-D CMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
    cmake -S "$tree" -B "$build" -D CMAKE_CXX_COMPILER="$compiler" -D CMAKE_CXX_FLAGS=-O0 -D TENON_EXAMPLES=OFF \
        -D TENON_CLI=ON -D TENON_INSTALL=OFF -D TENON_TESTS=ON "${options[@]}" >"$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
    mapfile -t targets < <(stated build "${rebuilt[@]}")
    build "${targets[@]}"
    expected=green
    mapfile -t tests < <(stated red "${rebuilt[@]}")
else
    cd "$tree"
    patch -p0 --batch --forward --no-backup-if-mismatch --reject-file=- <"$bug" || { echo "the patch no longer applies"; exit 1; }
    trap 'patch -p0 --batch --reverse --no-backup-if-mismatch --reject-file=- <"$bug" >/dev/null' EXIT
    mapfile -t targets < <(stated build "$bug")
    build "${targets[@]}" || { echo "the bug does not build"; exit 1; }
    expected=red
    mapfile -t tests < <(stated red "$bug")
fi

wrong=0
for test in "${tests[@]}"; do
    found=$(colour "$test")
    echo "$found: $test"
    if [ "$found" != "$expected" ]; then
        tail -n 40 "$scratch/log"
        wrong=$((wrong + 1))
    fi
done
[ ${#tests[@]} -gt 0 ] && [ "$wrong" = 0 ] || { echo "expected $expected"; exit 1; }
