#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Runs tenon on one host and two plugins, one of which does not fit, and compares what it says.
#     cli_test.sh <tenon> <host> <plugin that fits> <plugin that does not>
set -u
tenon=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
mkdir plugins
cp "$2" host
cp "$3" plugins/fits.so
cp "$4" plugins/narrow.so
failed=0

# expect <exit code> <arguments of tenon>... ; what it must print comes on standard input
expect() {
    local wanted=$1 got
    shift
    cat >expected
    "$tenon" "$@" >printed 2>&1
    got=$?
    if [ "$got" != "$wanted" ] || ! diff expected printed >difference; then
        echo "tenon $*: exit code $got, expected $wanted"
        cat difference 2>/dev/null
        failed=1
    fi
}

narrow='  HostFunctions.sleep(arg 1): plugin hello 1.0.0 expects u32, host demo 2.1.0 has u64 [integer-width]
    rebuild plugin hello 1.0.0 or host demo 2.1.0 with the header of the other'

expect 0 check host plugins/fits.so <<<'plugins/fits.so: equal'
expect 1 check host plugins <<EOF
plugins/fits.so: equal
plugins/narrow.so: incompatible
$narrow
EOF
expect 3 check host plugins absent.so <<EOF
plugins/fits.so: equal
plugins/narrow.so: incompatible
$narrow
reading absent.so: expected a file that can be read, found No such file or directory; check its name and its permissions
EOF
expect 3 check plugins/fits.so plugins/narrow.so <<'EOF'
reading plugins/fits.so: expected one host's manifest, found none; name a file that was built with TENON_HOST
EOF
expect 0 check --json host plugins/fits.so <<'EOF'
[
  {
    "file": "plugins/fits.so",
    "verdict": "equal",
    "findings": []
  }
]
EOF

# A manifest that was stored is as good as the image that it is from.
"$tenon" inspect --manifest plugins/fits.so >fits.json
expect 0 diff fits.json plugins/fits.so <<<'plugins/fits.so: equal'
expect 1 diff fits.json plugins/narrow.so <<'EOF'
plugins/narrow.so: incompatible
  HostFunctions.sleep(arg 1): plugin hello 1.0.0 expects u32, what was built for plugin hello 1.0.0 has u64 [integer-width]
    rebuild plugin hello 1.0.0 or what was built for plugin hello 1.0.0 with the header of the other
EOF

expect 2 check host <<'EOF'
PLUGIN is required
Run with --help for more information.
EOF
expect 2 <<'EOF'
A subcommand is required
Run with --help for more information.
EOF

# Who made it differs from compiler to compiler.
"$tenon" inspect plugins/narrow.so | sed 's/built by .*/built by .../; s/^plugins.*for .*/plugins\/narrow.so/' >printed
cat >expected <<'EOF'
plugins/narrow.so
  plugin hello 1.0.0, built by ...
  needs HostFunctions, 16 bytes
        0  log  void (tenon_string_view)
        8  sleep  void (u32)
  offers Greeter, 8 bytes
        0  greet  void (tenon_string_view)
EOF
diff expected printed || failed=1
exit $failed
