#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
#     generate_test.sh <tenon> <image> <source directory>
set -u
tenon=$1 include=$3/include rust=$3/bindings/rust
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
cp "$2" subject.so
failed=0
breach() {
    echo "$1"
    failed=1
}

interfaces_of_rust=(--interface Calls --interface Moods --interface Odd --interface Suite)
for language in c cpp rust; do
    only=()
    [ $language = rust ] && only=("${interfaces_of_rust[@]}")
    "$tenon" generate subject.so --language $language "${only[@]}" >"subject.$language" || breach "$language: not written"
    "$tenon" inspect --manifest subject.so >subject.json
    "$tenon" generate subject.json --language $language "${only[@]}" -o again || breach "$language: not written again"
    cmp "subject.$language" again || breach "$language: written anew it is another text"
    touch -d 2001-01-01 again
    "$tenon" generate subject.json --language $language "${only[@]}" -o again
    [ "$(stat -c %Y again)" = "$(date -d 2001-01-01 +%s)" ] || breach "$language: a file that stays the same was written"
done

# What is written compiles, and says by assertions that layouts and descriptions are those that were read.
mv subject.c subject.h
mv subject.cpp subject.hpp
mv subject.rust subject.rs
cat >plugin.c <<'END'
#include <tenon/plugin.h>
#include "subject.h"
TENON_IMPORTED(Calls, calls)
TENON_IMPORTED(CallsOfC, calls_of_c)
TENON_IMPORTED(Moods, moods)
TENON_IMPORTED(Odd, odd)
TENON_PLUGIN(all, "1.0.0", TENON_IMPORTS((Calls, calls), (CallsOfC, calls_of_c), (Moods, moods), (Odd, odd)), TENON_NO_EXPORTS)
END
cat >plugin.cpp <<'END'
#include "subject.hpp"
static tenon::imported<Calls> calls;
static tenon::imported<Odd> odd;
TENON_PLUGIN(all, "1.0.0", calls, odd)
END
cat >plugin.rs <<'END'
mod subject;
tenon::imported! { static CALLS: subject::Calls; }
tenon::imported! { static MOODS: subject::Moods; }
tenon::imported! { static ODD: subject::Odd; }
tenon::plugin! { all, "1.0.0", imports: [CALLS, MOODS, ODD], exports: [] }
END
warnings=(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
fits() { # <plugin>
    "$tenon" check subject.json "$1" >verdict 2>&1
    grep -q ': equal$' verdict || breach "$1: $(cat verdict)"
}
for compiler in gcc clang; do
    command -v $compiler >/dev/null || { echo "no $compiler: not tested"; continue; }
    $compiler -std=c11 "${warnings[@]}" -fPIC -shared -I"$include" plugin.c -o c.so || breach "$compiler: C"
    fits c.so
done
for compiler in g++ clang++; do
    command -v $compiler >/dev/null || { echo "no $compiler: not tested"; continue; }
    $compiler -std=c++20 "${warnings[@]}" -fPIC -shared -I"$include" plugin.cpp -o cpp.so || breach "$compiler: C++"
    fits cpp.so
done
rustc=/usr/bin/rustc # Debian's, whatever else is in PATH
if [ -x $rustc ]; then
    $rustc --edition 2021 -D warnings --crate-type rlib --crate-name tenon --out-dir . "$rust/src/lib.rs" &&
        $rustc --edition 2021 -D warnings --crate-type cdylib --extern tenon=libtenon.rlib -o rust.so plugin.rs ||
        breach "rustc: Rust"
    fits rust.so
else
    echo "no rustc: not tested"
fi

# A compiler whose layout is another one says so.
if command -v i686-linux-gnu-gcc >/dev/null; then
    i686-linux-gnu-gcc -std=c11 -I"$include" -fsyntax-only plugin.c 2>said && breach "32 bit: accepted"
    grep -q 'tenon: interface Calls has another layout here than in host subject 1.0.0, which is built for x86_64' said ||
        breach "32 bit: $(head -3 said)"
else
    echo "no i686-linux-gnu-gcc: layouts of 32 bit not tested"
fi

# expect <exit code> <arguments>... ; what must be said comes on standard input
expect() {
    local wanted=$1
    shift
    "$tenon" generate "$@" >said 2>&1
    local got=$?
    [ $got = "$wanted" ] && diff - said || breach "tenon generate $*: exit code $got, expected $wanted"
}
expect 1 subject.so --language rust --interface CallsOfC <<'END'
host subject 1.0.0: record Precise: a floating type of 128 bits with 64 digits, which can't be said in Rust; pass a double, or write the other interfaces alone with --interface
END
expect 1 subject.so --language c --interface Call <<'END'
host subject 1.0.0: no interface Call; its interfaces are: Calls, CallsOfC, Moods, Odd, Suite
END
expect 1 subject.so --language c --needs Calls.nothing <<'END'
host subject 1.0.0: no function Calls.nothing to need; write Interface.function, as `tenon inspect` shows it
END
# Names that a language can't say, or would say twice; each in the stored manifest, which is fine as it is.
renamed() { sed "s/\"$1\"/\"$2\"/g" subject.json >renamed.json; }
renamed Pair Option
expect 1 renamed.json --language rust --interface Calls <<'END'
host subject 1.0.0: a record is called Option, which is a word of the language, which can't be said in Rust; give it another name, or write the other interfaces alone with --interface
END
renamed Pair restrict
expect 1 renamed.json --language c <<'END'
host subject 1.0.0: a record is called restrict, which is a word of the language, which can't be said in C; give it another name, or write the other interfaces alone with --interface
END
renamed negated new
expect 1 renamed.json --language cpp --interface Calls <<'END'
host subject 1.0.0: a member of interface Calls is called new, which is a word of the language, which can't be said in C++; give it another name, or write the other interfaces alone with --interface
END
"$tenon" generate renamed.json --language c -o renamed.h && "$tenon" generate renamed.json --language rust --interface Calls -o renamed.rs ||
    breach "a function called new can be said in C and Rust"
renamed narrow NINE
expect 1 renamed.json --language rust --interface Calls <<'END'
host subject 1.0.0: Calls.NINE and Calls.nine are both SLOT_NINE, which can't be said in Rust; give one another name, or write the other interfaces alone with --interface
END
renamed print input_read
expect 1 renamed.json --language c --interface Odd <<'END'
host subject 1.0.0: Odd.input.read and Odd.input_read are both TENON_SLOT_OF_Odd_input_read, which can't be said in C; give one another name, or write the other interfaces alone with --interface
END
"$tenon" generate subject.so --language c --needs Calls.nine --interface Calls | grep -A1 TENON_NEEDS_Calls | grep -qF '[\"nine\"]' ||
    breach "--needs is not in the text"
"$tenon" generate subject.so --language c --needs Calls --interface Calls | grep -A1 TENON_NEEDS_Calls | grep -qF '"[]"' ||
    breach "--needs of an interface alone is not in the text"
exit $failed
