#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# tenon inspect, and what other tools see of the same manifest.
#     inspect_test.sh <tenon> <host> <plugin>
. "$(dirname "$0")/expect.sh" "$1"
cp "$2" host
cp "$3" hello.so

# By which compiler is all that differs from build to build.
shown() { "$@" | sed 's/built by .*/built by g++ 12.2.0/; s/"compiler":"[^"]*"/"compiler":"g++ 12.2.0"/'; }

expect_of 0 shown "$tenon" inspect hello.so <<'EOT'
hello.so: ELF 64 bit library for x86_64
  plugin hello 1.0.0, built by g++ 12.2.0
  for x86_64 linux, little-endian, 64 bit pointers, signed char, 32 bit enums, long double f128:64
  needs HostFunctions, 16 bytes
    0  log    void (tenon_string_view)
    8  sleep  void (u64)
  offers Greeter, 8 bytes
    0  greet  void (tenon_string_view)
  struct tenon_string_view, 16 bytes, aligned to 8
    0  data  const char*
    8  size  u64
EOT

# A stored manifest shows the same.
"$tenon" inspect --manifest hello.so >hello.json
shown "$tenon" inspect hello.so | tail -n +2 >wanted
shown "$tenon" inspect hello.json | tail -n +2 >got
diff wanted got || failed=1

# --json has the manifest itself.
"$tenon" inspect --json hello.so | tr -d ' \n' >got
{ printf '[{"file":"hello.so","image":"ELF64bitlibraryforx86_64","manifests":['; tr -d ' \n' <hello.json; printf ']}]'; } >wanted
cmp wanted got || failed=1

expect 3 inspect absent.so hello.json <<EOT
reading absent.so: expected a file that can be read, found No such file or directory; check its name and its permissions
$("$tenon" inspect hello.json)
EOT
expect 2 inspect --json --manifest hello.so <<'EOT'
--json excludes --manifest
Run with --help for more information.
EOT

# What a name says never reaches a terminal as a command.
sed $'s/"version":"1.0.0"/"version":"1.0\u202e\u009b2J"/' hello.json >hostile.json
expect 3 inspect hostile.json <<'EOT'
reading hostile.json: the manifest is damaged: before byte 64 its text "1.0\u{202e}\x9b2J" has a control character, where none is allowed; rebuild the image, or copy its file again
EOT
sed $'s/"version":"1.0.0"/"version":"1.0\u202e"/' hello.json >turned.json
expect_of 0 sed -n 2p <("$tenon" inspect turned.json | sed 's/, built by.*//') <<<'  plugin hello 1.0\u{202e}'
"$tenon" inspect --json turned.json | LC_ALL=C grep -q '[^ -~]' && { echo "--json is not ASCII"; failed=1; }
script -qec "$tenon inspect --manifest turned.json" /dev/null </dev/null | LC_ALL=C tr -d '\r\n' | LC_ALL=C grep -q '[^ -~]' &&
    { echo "--manifest on a terminal is not escaped"; failed=1; }
"$tenon" inspect --manifest turned.json | cmp - turned.json || failed=1

# An output that could not be written is no success.
expect_of 3 bash -c "$tenon inspect hello.so >/dev/full" <<<'tenon: the output could not be written; is the disk full?'
exit $failed
