#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# tenon diff: what a release changes, between images and manifests that were stored.
#     diff_test.sh <tenon> <host> <next release of the host> <plugin> <plugin that knows less> <changed plugin>
. "$(dirname "$0")/expect.sh" "$1"
cp "$2" demo-2.1
cp "$3" demo-3.0
cp "$4" fits.so
cp "$5" older.so
cp "$6" narrow.so

# The manifest of the last release, in the repository; CI asks what the next one breaks.
"$tenon" inspect --manifest demo-2.1 >demo.json
expect 0 diff demo.json demo-2.1 <<<'demo-2.1: equal'
expect 1 diff demo.json demo-3.0 <<'EOT'
demo-3.0: incompatible
  HostFunctions.sleep(arg 1): plugin for demo 2.1.0 expects u64, host demo 3.0.0 has u32 [integer-width]
    rebuild plugin for demo 2.1.0 or host demo 3.0.0 with the header of the other
  note: HostFunctions: plugin for demo 2.1.0 expects nothing more, host demo 3.0.0 has also flush [extra-functions]; nothing to do: rebuild plugin for demo 2.1.0 to use them
EOT
expect_of 0 bash -c "$tenon diff - demo-2.1 <demo.json" <<<'demo-2.1: equal'

# A plugin that needs less than before breaks nobody; one that needs what it did not, whoever has it not.
expect 0 diff fits.so older.so <<'EOT'
older.so: compatible
  note: HostFunctions: plugin hello 1.0.0 expects nothing more, host of hello 1.0.0 has also sleep [extra-functions]; nothing to do: rebuild plugin hello 1.0.0 to use them
EOT
expect 1 diff --strict fits.so older.so <<EOT
$("$tenon" diff fits.so older.so)
EOT
expect 1 diff older.so fits.so <<'EOT'
fits.so: incompatible
  HostFunctions.sleep: plugin hello 1.0.0 expects void (u64), host of hello 1.0.0 has no such function [missing-function]
    use a newer host, or let plugin hello 1.0.0 need less of HostFunctions (tenon::needs)
EOT
sed 's/"imports":\[.*\],"exports"/"imports":[],"exports"/' <("$tenon" inspect --manifest fits.so) >alone.json
expect 1 diff alone.json fits.so <<'EOT'
fits.so: incompatible
  HostFunctions: plugin hello 1.0.0 expects this interface, host of hello 1.0.0 has none of that name [missing-interface]
    use a host that offers it, or let plugin hello 1.0.0 not import it
EOT
sed 's/"arch":"[a-z0-9_]*"/"arch":"riscv64"/' demo.json >other.json
expect 1 diff other.json demo-2.1 <<'EOT'
demo-2.1: incompatible
  target: plugin for demo 2.1.0 expects riscv64, host demo 2.1.0 has x86_64 [target-arch]
    build plugin for demo 2.1.0 for the target of host demo 2.1.0
EOT
expect 1 diff --json fits.so narrow.so <<'EOT'
{
  "file": "narrow.so",
  "verdict": "incompatible",
  "findings": [
    {
      "id": "integer-width",
      "severity": "breaking",
      "path": "HostFunctions.sleep(arg 1)",
      "asked_by": "plugin hello 1.0.0",
      "expected": "u32",
      "found": "u64",
      "remedy": "rebuild plugin hello 1.0.0 or host of hello 1.0.0 with the header of the other",
      "message": "HostFunctions.sleep(arg 1): plugin hello 1.0.0 expects u32, host of hello 1.0.0 has u64 [integer-width]\n  rebuild plugin hello 1.0.0 or host of hello 1.0.0 with the header of the other"
    }
  ]
}
EOT
expect 3 diff absent.json demo-2.1 <<'EOT'
reading absent.json: expected a file that can be read, found No such file or directory; check its name and its permissions
EOT
exit $failed
