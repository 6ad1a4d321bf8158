#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# What people give by mistake, and what somebody may give on purpose: each is refused with its reason, in memory and time
# that do not depend on the file. The good twin is the first line.
#     bad_files_test.sh <tenon> <host> <plugin> <plain library> <two plugins> <hidden entry> <library that never opens>
. "$(dirname "$0")/expect.sh" "$1"
cp "$2" host
cp "$3" good.so
cp "$4" plain.so
cp "$5" two.so
cp "$6" hidden.so
cp "$7" nodlopen.so
# A sanitizer maps terabytes, and is not there to be measured.
grep -qa __asan_init "$tenon" || grep -qa __tsan_init "$tenon" || ulimit -v 200000
ulimit -t 20

# refused <file> <what is said of it>
refused() {
    expect 3 check host "$1" <<EOT
$1: unreadable
  reading $1: $2
EOT
}
# changed <file> <Perl expression>: good.so with its bytes changed
changed() { perl -0777 -pe "$2" good.so >"$1"; }

expect 0 check host good.so <<<'good.so: equal'

# Paths that are no file.
mkdir directory
mkfifo pipe
not_read='expected a file that can be read, found'
refused absent.so "$not_read No such file or directory; check its name and its permissions"
refused directory 'expected a directory of plugins, found none in it; name the directory that they are built or installed into'
refused pipe "$not_read a device or a pipe; check its name and its permissions"
refused /dev/zero "$not_read a device or a pipe; check its name and its permissions"
ln -s absent.so link.so
refused link.so "$not_read No such file or directory; check its name and its permissions"
expect 3 check pipe good.so <<<"reading pipe: $not_read a device or a pipe; check its name and its permissions"

# Files that are no image, or none of it.
image='expected an ELF, PE or Mach-O image, found'
: >empty.so
refused empty.so "$image an empty file; give the library or executable itself"
echo hello >text.so
refused text.so "$image a file that starts with \"hell\"; give the library or executable itself"
truncate -s 8E huge.so 2>/dev/null || truncate -s 8T huge.so
refused huge.so "$image a file that starts with \"\\x00\\x00\\x00\\x00\"; give the library or executable itself"
head -c 40 good.so >cut.so
refused cut.so 'expected an ELF header (64 bytes at offset 0), found a file of 40 bytes; copy or build it again'
# Its headers and then nothing, for 8 TB.
cp good.so sparse.so
truncate -s 8T sparse.so
expect 0 check host sparse.so <<<'sparse.so: equal'

# Images that are no plugin that can be loaded.
refused plain.so 'expected a Tenon manifest, found none; build it with TENON_PLUGIN or TENON_HOST, or load it by symbols, unchecked'
refused host "expected one plugin's manifest, found none; name a file that was built with one TENON_PLUGIN"
refused two.so "expected one plugin's manifest, found 2; name a file that was built with one TENON_PLUGIN"
refused hidden.so "expected tenon_plugin_eager among the file's dynamic symbols, found none; do not hide or strip it (a version script must list tenon_plugin_*)"
refused nodlopen.so 'expected a library that can be loaded, found one linked with -z nodlopen; link the plugin as a library without that flag'
changed other.so 's/^(.{18}).{2}/$1\xb7\0/s' # e_machine: AArch64
refused other.so 'expected an image for the processor that its manifest names, x86_64, found one for aarch64; build it again'

# Manifests that are damaged, or of another time.
changed newer.so 's/"tenon":1,"role":"plugin"/"tenon":2,"role":"plugin"/'
refused newer.so 'the manifest has format 2, where this Tenon reads up to 1; update the Tenon that reads it, or build the image with an older one'
changed damaged.so 's/"version":"1.0.0"/"verzion":"1.0.0"/'
expect 3 check host damaged.so <<EOT
damaged.so: unreadable
  reading damaged.so: the manifest is damaged: the object that ends at byte $("$tenon" inspect --manifest good.so | tr -d '\n' | wc -c) lacks "version", where it is needed; rebuild the image, or copy its file again
EOT
changed escape.so 's/"version":"1.0.0"/"version":"\e[2J\x00"/'
"$tenon" check host escape.so >said
[ $? = 3 ] && ! LC_ALL=C grep -q '[^ -~]' said && grep -q 'it is no JSON any more, where all of it should be; rebuild' said ||
    { echo 'an escape sequence in a version:'; cat -v said; failed=1; }

# Stored manifests: large, deep, with a key twice.
"$tenon" inspect --manifest good.so >good.json
expect 0 check host good.json <<<'good.json: equal'
{ printf '{"x":"'; head -c 100000000 /dev/zero | tr '\0' x; printf '"}'; } >large.json
refused large.json 'the manifest has 4194305 bytes, where at most 4194304 are read; import and export less in one image'
{ printf '{"x":'; head -c 100000 /dev/zero | tr '\0' '['; } >deep.json
refused deep.json 'the manifest is damaged: at byte 69 it nests deeper, where 64 levels are read; rebuild the image, or copy its file again'
sed 's/"tenon":1,/&"tenon":1,/' good.json >twice.json
expect_of 0 grep -c 'has the key "tenon" twice, where once is allowed' <("$tenon" check host twice.json) <<<1
exit $failed
