# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # from build.sh
#
# The plugins that must be refused, for build.sh: of each toolchain one with another header; one of another machine; and
# one with -fshort-enums, which makes a struct that is used another one. Sourced, not run.
refused=()

refuse() { # <kind> <toolchain> <objects> <command>
    local name=refused/$1.$2.so
    run "$name" "$3" "$4 -o $name"
    refused+=("$name")
}

run changed.h "refused/changed.gxx_12.so $tenon" "$tenon generate refused/changed.gxx_12.so --language c -o changed.h"
run changed/interfaces.rs "refused/changed.gxx_12.so $tenon" \
    "$tenon generate refused/changed.gxx_12.so --language rust -o changed/interfaces.rs"
run changed/changed.rs "$suite/changed.rs" "cp $suite/changed.rs changed/changed.rs"
mkdir -p changed
for toolchain in "${bases[@]}"; do
    if [ "$(language_of "$toolchain")" = rust ]; then
        refuse changed "$toolchain" "changed/changed.rs changed/interfaces.rs $toolchain/libtenon.rlib" \
            "${command[$toolchain]} --edition 2021 --crate-type cdylib --crate-name changed --extern tenon=$toolchain/libtenon.rlib changed/changed.rs"
        continue
    fi
    flags_for "$toolchain" ""
    compile "$toolchain.changed.o" "$suite/changed.$(suffix "$toolchain")" "${command[$toolchain]}" "$compile_flags" \
        "$([ "$(suffix "$toolchain")" = cpp ] || echo changed.h)"
    refuse changed "$toolchain" "$toolchain.changed.o" "${command[$toolchain]} -shared $toolchain.changed.o"
done

for toolchain in gxx_12 clangxx_19; do
    flags_for "$toolchain" short_enums
    compile "$toolchain.refused.o" "$suite/short_enums.cpp" "${command[$toolchain]}" "$compile_flags"
    refuse short_enums "$toolchain" "$toolchain.refused.o" "${command[$toolchain]} -shared $toolchain.refused.o"
done

flags_for gxx_12 ""
compile x86.o "$suite/changed.cpp" i686-linux-gnu-g++ "$compile_flags"
refuse x86 gxx_12 x86.o "i686-linux-gnu-g++ -shared x86.o"
