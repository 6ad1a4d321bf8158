#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# tenon check, as a person has it: one plugin, many, each exit code, and which of several wins.
#     check_test.sh <tenon> <host> <plugin that fits> <one that knows less> <one that does not fit>
. "$(dirname "$0")/expect.sh" "$1"
mkdir plugins
cp "$2" host
cp "$3" plugins/fits.so
cp "$4" plugins/older.so
cp "$5" plugins/narrow.so

expect 0 check host plugins/fits.so <<<'plugins/fits.so: equal'
expect 1 check host plugins/narrow.so <<'EOT'
plugins/narrow.so: incompatible
  HostFunctions.sleep(arg 1): plugin hello 1.0.0 expects u32, host demo 2.1.0 has u64 [integer-width]
    rebuild plugin hello 1.0.0 or host demo 2.1.0 with the header of the other
EOT
older='plugins/older.so: compatible
  note: HostFunctions: plugin hello 1.0.0 expects nothing more, host demo 2.1.0 has also sleep [extra-functions]; nothing to do: rebuild plugin hello 1.0.0 to use them'
expect 0 check host plugins/older.so <<<"$older"
expect 1 check --strict host plugins/older.so <<<"$older"
expect 0 check --strict host plugins/fits.so <<<'plugins/fits.so: equal'

# Of several the worst wins, 3, then 1, then 0, whatever their order.
expect 1 check host plugins <<EOT
plugins/fits.so: equal
$older
plugins/narrow.so: incompatible
  HostFunctions.sleep(arg 1): plugin hello 1.0.0 expects u32, host demo 2.1.0 has u64 [integer-width]
    rebuild plugin hello 1.0.0 or host demo 2.1.0 with the header of the other
3 files checked with host demo 2.1.0: 1 equal, 1 compatible, 1 incompatible
EOT
for order in "absent.so plugins/narrow.so" "plugins/narrow.so absent.so"; do
    # shellcheck disable=SC2086 # two words
    expect 3 check host $order <<EOT
plugins/narrow.so: incompatible
  HostFunctions.sleep(arg 1): plugin hello 1.0.0 expects u32, host demo 2.1.0 has u64 [integer-width]
    rebuild plugin hello 1.0.0 or host demo 2.1.0 with the header of the other
absent.so: unreadable
  reading absent.so: expected a file that can be read, found No such file or directory; check its name and its permissions
2 files checked with host demo 2.1.0: 1 incompatible, 1 unreadable
EOT
done

expect 3 check plugins/fits.so plugins/narrow.so <<'EOT'
reading plugins/fits.so: expected one host's manifest, found none; name a file that was built with TENON_HOST
EOT
expect 2 check host <<'EOT'
PLUGIN is required
Run with --help for more information.
EOT
expect 2 <<'EOT'
A subcommand is required
Run with --help for more information.
EOT

expect 1 check --json host plugins/fits.so plugins/narrow.so <<'EOT'
[
  {
    "file": "plugins/fits.so",
    "verdict": "equal",
    "findings": []
  },
  {
    "file": "plugins/narrow.so",
    "verdict": "incompatible",
    "findings": [
      {
        "id": "integer-width",
        "severity": "breaking",
        "path": "HostFunctions.sleep(arg 1)",
        "asked_by": "plugin hello 1.0.0",
        "expected": "u32",
        "found": "u64",
        "remedy": "rebuild plugin hello 1.0.0 or host demo 2.1.0 with the header of the other",
        "message": "HostFunctions.sleep(arg 1): plugin hello 1.0.0 expects u32, host demo 2.1.0 has u64 [integer-width]\n  rebuild plugin hello 1.0.0 or host demo 2.1.0 with the header of the other"
      }
    ]
  }
]
EOT
expect 3 check --json absent plugins/fits.so <<'EOT'
[
  {
    "file": "absent",
    "verdict": "unreadable",
    "error": {
      "id": "image-unreadable",
      "message": "reading absent: expected a file that can be read, found No such file or directory; check its name and its permissions"
    }
  }
]
EOT

# Which of my 40 plugins break with the new host? On one screen.
mkdir installed
for name in blur contrast crop curves denoise dither edges emboss fill flip gamma glow gradient hue invert levels; do
    cp plugins/fits.so installed/$name.so
done
for name in mask mirror noise oil perspective pixelate posterize resize rotate saturate; do
    cp plugins/older.so installed/$name.so
done
for name in scale sepia shadow sharpen shear sketch smooth solarize spherize threshold tile tint; do
    cp plugins/narrow.so installed/$name.so
done
head -c 40 plugins/fits.so >installed/vignette.so
echo 'to be built' >installed/warp.so
expect 3 check host installed <<'EOT'
16 files: equal
  installed/blur.so, installed/contrast.so, installed/crop.so, installed/curves.so,
  installed/denoise.so, installed/dither.so, installed/edges.so, installed/emboss.so,
  installed/fill.so, installed/flip.so, installed/gamma.so, installed/glow.so,
  installed/gradient.so, installed/hue.so, installed/invert.so, installed/levels.so
10 files: compatible
  installed/mask.so, installed/mirror.so, installed/noise.so, installed/oil.so,
  installed/perspective.so, installed/pixelate.so, installed/posterize.so, installed/resize.so,
  installed/rotate.so, installed/saturate.so
  note: HostFunctions: each plugin expects nothing more, host demo 2.1.0 has also sleep [extra-functions]; nothing to do: rebuild each plugin to use them
12 files: incompatible
  installed/scale.so, installed/sepia.so, installed/shadow.so, installed/sharpen.so,
  installed/shear.so, installed/sketch.so, installed/smooth.so, installed/solarize.so,
  installed/spherize.so, installed/threshold.so, installed/tile.so, installed/tint.so
  HostFunctions.sleep(arg 1): each plugin expects u32, host demo 2.1.0 has u64 [integer-width]
    rebuild each plugin or host demo 2.1.0 with the header of the other
installed/vignette.so: unreadable
  reading installed/vignette.so: expected an ELF header (64 bytes at offset 0), found a file of 40 bytes; copy or build it again
installed/warp.so: unreadable
  reading installed/warp.so: expected an ELF, PE or Mach-O image, found a file that starts with "to b"; give the library or executable itself
40 files checked with host demo 2.1.0: 16 equal, 10 compatible, 12 incompatible, 2 unreadable
EOT

# Colours on a terminal, which script(1) makes, and nowhere else.
check="$tenon check host plugins/fits.so"
expect_of 0 script -qec "$check" /dev/null <<<$'plugins/fits.so: \033[32mequal\033[0m\r'
expect_of 0 env NO_COLOR= script -qec "$check" /dev/null <<<$'plugins/fits.so: \033[32mequal\033[0m\r'
expect_of 0 env NO_COLOR=1 script -qec "$check" /dev/null <<<$'plugins/fits.so: equal\r'
exit $failed
