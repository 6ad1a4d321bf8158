#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# refuses.sh <include folder> <compiler> <case.cpp>
#
# Compiles the case twice: as it is, which must be free of warnings, and with -DREFUSED, which must fail with the errors
# that the head of the file states as regular expressions:
#
#     // error: ...            one line for each error that the compiler may print, and no other
#     // first error: ...      the first one, where a compiler can't be kept from saying more
#     // note: ...             in any line, for what a compiler puts beside its error
#
# For one compiler only: `error g++:`, `error clang++:`. An indented line goes on with the one before it, whatever may
# stand between them. The same error printed twice counts once.
set -euo pipefail
include=$1 compiler=$2 source=$3
case "$("$compiler" --version)" in *clang*) kind='clang[+][+]' ;; *) kind='g[+][+]' ;; esac
said=$(mktemp)
trap 'rm -f "$said"' EXIT
export LC_ALL=C # plain quotes

fail() {
    echo "$(basename "$source"), $compiler: $1"
    cut -c1-1000 "$said" | head -n 100
    exit 1
}
compile() { "$compiler" -std=c++20 -I"$include" -c -o /dev/null "$@" "$source" >"$said" 2>&1; }
stated() { # the expectations of one sort, a line each
    awk -v head="^// $1( $kind)?: " '
        $0 ~ head { sub(head, ""); expected[++n] = $0; inside = 1; next }
        inside && /^\/\/    / { sub(/^\/\/ +/, ""); expected[n] = expected[n] ".*" $0; next }
        { inside = 0 }
        END { for (i = 1; i <= n; ++i) print expected[i] }' "$source"
}

compile -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror || fail "the right way does not compile"
if compile -DREFUSED; then fail "compiles, and must not"; fi

errors=$(grep 'error: ' "$said" | awk '!seen[$0]++')
if [ -z "$(stated error)$(stated 'first error')" ]; then fail "states no error that is expected"; fi
while IFS= read -r expected; do
    grep -qE -- "error: .*$expected" <<<"$errors" || fail "no error matches '$expected'"
done < <(stated error)
if [ -n "$(stated error)" ] && [ "$(wc -l <<<"$errors")" != "$(stated error | wc -l)" ]; then
    fail "other errors than the $(stated error | wc -l) expected"
fi
while IFS= read -r expected; do
    head -n 1 <<<"$errors" | grep -qE -- "error: .*$expected" || fail "the first error does not match '$expected'"
done < <(stated 'first error')
while IFS= read -r expected; do
    grep -qE -- "$expected" "$said" || fail "no line matches '$expected'"
done < <(stated note)
