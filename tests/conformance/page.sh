#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# page.sh <source directory> <work directory>        compares docs/compatibility.md with what ran
# page.sh <source directory> <work directory> --write     writes it
#
# A pair counts when its host has said so; a host that did not run, or not to its end, is an error.
set -euo pipefail
source=$1 work=$2
suite=$source/tests/conformance
. "$suite/toolchains.sh"
cd "$work/results"

titled() { # <configuration>
    local a=${1#*.}
    if [ "$a" = "$1" ]; then echo "${title[$1]}"; else echo "${title[${1%.*}]} ${axis_title[$a]}"; fi
}
for h in "${hosts[@]}"; do
    [ -f "$h" ] || { echo "the host by $h has not run to its end"; exit 1; }
done
listed() { # <configuration>...
    local one
    for one in "$@"; do titled "$one"; done | paste -sd';' | sed 's/;/; /g'
}
count() { cat "${@:2}" | grep -cE "$1" || true; }
loaded=$(count ': loaded 5' "${hosts[@]}")
linked=$(count ': linked in 4' "${hosts[@]}")
refusals=$(count ': refused$' "${hosts[@]}")
ways=$((5 * loaded + 4 * linked))

page() {
    cat <<END
# Compatibility

Written by \`tests/conformance/page.sh\` out of what has run; a test of \`scripts/test --all\` compares. Every pair here is
a host and a plugin, each from its own compiler with its own flags, that called each other: all functions of
[one interface](../tests/conformance/interfaces.hpp), with every type of the vocabulary and every shape of signature, in
both directions, with functions from tables and from symbols, bound at start and on the first call, and from a sealed
copy of the file. Each time a start hook has refused once, what was thrown on either side was stopped there and the
functions went on working, and stop hooks have run. At the end each host has had all of its plugins at once.

**$((loaded + linked)) pairs**, $loaded loaded and $linked linked in, from ${#bases[@]} toolchains; $ways times
loaded or added and called. $refusals loads were refused, as they had to be. All on x86-64, Debian 12, glibc.

## Each toolchain with each

Optimised with \`-O2\`. A row is a host, a column a plugin: *l* has been loaded, *i* also linked in.

END
    local h p cell
    printf '|'
    for p in '' "${bases[@]}"; do [ -z "$p" ] && printf ' |' || printf ' %s |' "${title[$p]}"; done
    printf '\n|---|'
    for p in "${bases[@]}"; do printf -- '---|'; done
    echo
    for h in "${bases_of_hosts[@]}"; do
        printf '| **%s** |' "${title[$h]}"
        for p in "${bases[@]}"; do
            cell=
            grep -q "^$p: loaded 5" "$h" && cell=l
            grep -q "^$p: linked in 4" "$h" && cell+=i
            printf ' %s |' "$cell"
        done
        echo
    done
    cat <<END

With clang++ 19 the standard library is libc++, with the others libstdc++. What is linked in shares the host's standard
library, so plugins of the other are not; Rust makes no archives of plugins.
rustc-web is the newer rustc of Debian 12. The host library is compiled by each C++ compiler, with \`-O2\` and for
\`-D_GLIBCXX_DEBUG\` with that; other flags are those of the host's own code. C hosts link that of the C++ compiler of
their version, hosts in Rust that of g++ 12.

## One thing changed

Each of these plugins has met every host of the first table:

| the plugin is built with | by |
|---|---|
END
    local a toolchain names
    for a in "${axes[@]}"; do
        names=
        for toolchain in ${plugins_of[$a]-}; do names+="${names:+; }${title[$toolchain]}"; done
        [ -z "$names" ] || echo "| ${axis_title[$a]} | $names |"
    done
    printf '\nEach of these hosts has met every plugin of the first table:\n\n| the host is built with | by |\n|---|---|\n'
    for a in "${axes[@]}"; do
        names=
        for toolchain in ${hosts_of[$a]-}; do names+="${names:+; }${title[$toolchain]}"; done
        [ -z "$names" ] || echo "| ${axis_title[$a]} | $names |"
    done
    cat <<END

A sanitizer belongs to a whole process, so these met their like: $(listed "${sanitizers[@]}").
Rust has its own words for the first two: \`-C opt-level=0\`, and \`-C opt-level=3 -C lto=fat\`. With \`-fshort-enums\`
the plugin is without the struct that this makes another one, and the host offers one that no plugin needs.

## What must not fit

Plugins of all toolchains with another header; a plugin of another machine; and plugins with \`-fshort-enums\` and the
struct that this changes. Every host said, those with sanitizers excepted:

\`\`\`text
$(grep -v '^==' "$suite/refusals.txt")
\`\`\`

## Gone after unload

$(stays)
END
}
stays() {
    local names
    names=$(cat "${hosts[@]}" | sed -n 's/: loaded 5, stays$//p' | sort -u)
    if [ -z "$names" ]; then
        echo "Every file that was loaded has left the process when its host ended."
        return
    fi
    echo "Every file that was loaded has left the process when its host ended, but in some hosts those of:"
    # shellcheck disable=SC2086 # a list
    echo "$(listed $names)."
}

for h in "${hosts[@]}"; do
    for p in $(sed -nE 's/^([^ ]*): loaded 5.*/\1/p' "$h"); do echo "$(titled "$h") | $(titled "$p") | loaded"; done
    for p in $(sed -nE 's/^([^ ]*): linked in 4$/\1/p' "$h"); do echo "$(titled "$h") | $(titled "$p") | linked in"; done
done
echo "$((loaded + linked)) pairs of a host and a plugin"
[ $((loaded + linked)) -ge 300 ] || { echo "expected 300"; exit 1; }
if [ "${3-}" = --write ]; then
    page >"$source/docs/compatibility.md"
elif ! page | diff -u "$source/docs/compatibility.md" -; then
    echo "docs/compatibility.md says something else than what ran; if that is meant: $0 $source $work --write"
    exit 1
fi
