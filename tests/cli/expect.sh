# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# For the tests of the command line: a folder to work in, and what a run must print. Sourced, with the path of tenon.
#
#     . "$(dirname "$0")/expect.sh" "$1"
#     expect 1 check host plugins <<'EOT'          exit code 1, and exactly this on both outputs together
#     ...
#     EOT
#     exit $failed
tenon=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
unset NO_COLOR
failed=0

# expect <exit code> <arguments of tenon>... ; what it must print comes on standard input
expect() {
    local wanted=$1
    shift
    expect_of "$wanted" "$tenon" "$@"
}

# The same of any command.
expect_of() {
    local wanted=$1 got
    shift
    cat >"$work.expected"
    "$@" >"$work.printed" 2>&1 </dev/null
    got=$?
    if [ "$got" != "$wanted" ] || ! diff "$work.expected" "$work.printed" >"$work.difference"; then
        echo "${*/#$tenon/tenon}: exit code $got, expected $wanted"
        cat "$work.difference" 2>/dev/null
        failed=1
    fi
    rm -f "$work.expected" "$work.printed" "$work.difference"
}
