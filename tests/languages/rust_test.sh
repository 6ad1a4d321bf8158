#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Hosts and plugins in Rust, by Debian's rustc and by the newer one that scripts/test --all unpacks: a host of each with
# plugins in C++, C and both Rusts, the host in C with those, and what a plugin shows the dynamic linker.
#
#     rust_test.sh <source directory> <tenon> <described image> <archive> <plugin as archive> <host in C> <host in C>
#         <folder to scan> <plugin>...
set -u
source=$1 tenon=$2 described=$3 archive=$4 linked_in=$5 hosts_in_c=("$6" "$7") folder=$8
shift 8
compilers=()
for rustc in /usr/bin/rustc "$source/build/rustc-web/rustc"; do
    if [ -x "$rustc" ]; then compilers+=("$rustc"); else echo "no $rustc: not tested"; fi
done
[ ${#compilers[@]} -gt 0 ] || exit 77

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
breach() {
    echo "$1"
    failed=1
}
cp "$source"/tests/languages/{plugin,host_test}.rs "$work"
"$tenon" generate "$described" --language rust --needs App.log --needs App.add -o "$work/interfaces.rs"

plugins=("$@") hosts=()
cd "$work" || exit 1
for n in "${!compilers[@]}"; do
    rustc=("${compilers[n]}" --edition 2021 -C opt-level=1 -C strip=debuginfo -D warnings)
    tenon_crate=("${rustc[@]}" --crate-type rlib --crate-name tenon "$source/bindings/rust/src/lib.rs")
    mkdir "plugin$n" "host$n"
    "${tenon_crate[@]}" --out-dir "plugin$n" &&
        "${rustc[@]}" --crate-type cdylib --extern "tenon=plugin$n/libtenon.rlib" -o "$n.in_rust.so" plugin.rs ||
        { breach "${compilers[n]}: plugin"; continue; }
    "${tenon_crate[@]}" --cfg 'feature="host"' -L "native=$(dirname "$archive")" --out-dir "host$n" &&
        "${rustc[@]}" --extern "tenon=host$n/libtenon.rlib" -L "native=$(dirname "$linked_in")" \
            -l static=languages_in_c_linked -o "host_in_rust$n" host_test.rs ||
        { breach "${compilers[n]}: host"; continue; }
    plugins+=("$work/$n.in_rust.so")
    hosts+=("./host_in_rust$n")
    shown=$(nm -D --defined-only "$n.in_rust.so" | sed 's/^[0-9a-f]* . //')
    [ "$shown" = tenon_plugin_in_rust ] || breach "${compilers[n]}: the plugin shows $shown"
done
export RUST_BACKTRACE=0
for host in "${hosts[@]}"; do "$host" "$folder" "${plugins[@]}" 2>said || breach "$host: $(cat said)"; done
for host in "${hosts_in_c[@]}"; do "$host" "${plugins[@]}" || breach "$host"; done
exit $failed
