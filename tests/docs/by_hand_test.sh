#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# A manifest read without Tenon, as docs/manifest.md shows it: by readelf and jq.
#     by_hand_test.sh <plugin>
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$1" "$work/libhello.so"
cd "$work" || exit 1
failed=0

# Runs what it is given; the output must be what comes on standard input.
prints() {
    cat >expected
    bash -c "$1" 2>&1 | sed 's/"compiler":"[^"]*"/"compiler":"g++ 12.2.0"/' >printed
    diff expected printed || { echo "by: $1"; failed=1; }
}

prints 'readelf -n libhello.so | grep -o "^  Tenon"' <<<'  Tenon'
prints 'readelf -p .note.tenon libhello.so' <<'EOT'

String dump of section '.note.tenon':
  [     c]  Tenon
  [    14]  {"tenon":1,"role":"plugin","name":"hello","version":"1.0.0","target":{"arch":"x86_64","os":"linux","endian":"little","pointer":64,"char":"signed","enum":32,"long_double":"f128:64"},"compiler":"g++ 12.2.0","imports":[{"interface":{"name":"HostFunctions","size":16,"align":8,"members":[["log",0,{"fn":["void","#0"]}],["sleep",8,{"fn":["void","u64"]}]],"types":[{"name":"tenon_string_view","size":16,"align":8,"fields":[["data",0,{"*const":"char"}],["size",8,"u64"]]}]},"needs":"all"}],"exports":[{"interface":{"name":"Greeter","size":8,"align":8,"members":[["greet",0,{"fn":["void","#0"]}]],"types":[{"name":"tenon_string_view","size":16,"align":8,"fields":[["data",0,{"*const":"char"}],["size",8,"u64"]]}]}}]}

EOT
prints "readelf -p .note.tenon libhello.so | grep -o '{\"tenon.*' | jq -c '.target, (.imports[].interface | .name, .members[])'" <<'EOT'
{"arch":"x86_64","os":"linux","endian":"little","pointer":64,"char":"signed","enum":32,"long_double":"f128:64"}
"HostFunctions"
["log",0,{"fn":["void","#0"]}]
["sleep",8,{"fn":["void","u64"]}]
EOT
exit $failed
