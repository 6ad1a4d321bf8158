#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# plugin_size.sh <source folder> <compiler>
#
# A stripped plugin that imports ten functions may be 8 KiB larger than the same one written by hand with a raw struct,
# the manifest apart. Built as tenon_add_plugin does it. Exit code 77 when the compiler is not there.
set -euo pipefail
source=$1 compiler=$2
command -v "$compiler" >/dev/null || { echo "no $compiler here: not tested"; exit 77; }
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
limit=8192

build() { # <name> <flag>...
    "$compiler" -std=c++20 -O2 -fPIC -fvisibility=hidden -fvisibility-inlines-hidden -I"$source/include" -shared \
        "${@:2}" -s "$1.cpp" -o "$scratch/$1.so"
}
build by_hand
build with_tenon "-Wl,--version-script=$source/cmake/plugin_symbols.map"

manifest=$((0x$(readelf -SW "$scratch/with_tenon.so" | sed -n 's/.*\.note\.tenon *NOTE *[0-9a-f]* [0-9a-f]* \([0-9a-f]*\) .*/\1/p')))
[ "$manifest" -gt 0 ] || { echo "no manifest in the plugin"; exit 1; }

compare() { # <what> <bytes by hand> <bytes with Tenon>
    local more=$(($3 - manifest - $2))
    echo "$compiler, $1: by hand $2 bytes, with Tenon $3, of which $manifest are the manifest: $more more"
    [ "$more" -le "$limit" ] || { echo "at most $limit are allowed"; exit 1; }
}
# A file is padded to pages, which hides small things; what is loaded is not.
file_size() { stat -c %s "$scratch/$1.so"; }
loaded_size() { size "$scratch/$1.so" | awk 'NR == 2 { print $4 }'; }
compare "the file" "$(file_size by_hand)" "$(file_size with_tenon)"
compare "what is loaded" "$(loaded_size by_hand)" "$(loaded_size with_tenon)"
