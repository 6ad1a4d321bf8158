#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# build.sh <source directory> <work directory> <tenon> [<jobs> [<target>...]]
#
# Builds every host and plugin of the suite, each once: writes a file for ninja, which compares times and works in
# parallel, and runs it. The host library is compiled by each toolchain that has a host, from sources joined by part
# (<work directory>/library, written when CMake configures). What a toolchain lacks is an error.
set -euo pipefail
source=$1 work=$2 tenon=$3 jobs=${4-}
suite=$source/tests/conformance
. "$suite/toolchains.sh"
mkdir -p "$work"
cd "$work"
rules=build.ninja.new
launcher=$(command -v ccache || true)

for toolchain in "${bases[@]}"; do
    command -v "${command[$toolchain]%% *}" >/dev/null || { echo "no ${command[$toolchain]%% *} here"; exit 1; }
done

cat >"$rules" <<'END'
rule compile
  command = $compiler $flags -MD -MF $out.d -c $in -o $out
  depfile = $out.d
  deps = gcc
rule run
  command = $do
  restat = 1
END
# compile <object> <source> <compiler> <flags>
compile() {
    printf 'build %s: compile %s | %s\n  compiler = %s\n  flags = %s\n' "$1" "$2" "${5-}" "$launcher $3" "$4" >>"$rules"
}
# run <output> <inputs> <command>
run() { printf 'build %s: run %s\n  do = %s\n' "$1" "$2" "$3" >>"$rules"; }

parts() { # <axis or nothing>: sets compile_flags and link_flags
    compile_flags=-O2 link_flags=
    [ -n "$1" ] || return 0
    IFS='|' read -r compile_flags link_flags <<<"${axis[$1]}"
    [[ $compile_flags = *-O[03]* ]] || compile_flags+=" -O2"
}
flags_for() { # <toolchain> <axis>: sets compile_flags and link_flags in full
    parts "$2"
    compile_flags+=" -fPIC -fvisibility=hidden -I$source/include -I$suite -I."
    case $(language_of "$1") in
        c++) compile_flags+=" -std=c++20 -Wall -Wextra -Werror" ;;
        c) compile_flags+=" -std=c11 -Wall -Wextra -Wpedantic -Werror" ;;
    esac
    [[ $1 = gxx_* ]] && compile_flags+=" -fno-gnu-unique"
    # One linker reads the bitcode of all versions of clang.
    [[ $1$2 = clang*lto ]] && link_flags+=" --ld-path=/usr/bin/ld.lld-19"
    [[ $1$2 = clangxx_19static ]] && link_flags+=" -Wl,-Bstatic -lc++abi -Wl,-Bdynamic"
    return 0
}
suffix() { [[ $(language_of "$1") = c ]] && echo c || echo cpp; }

# The interfaces in C and in Rust, as `tenon generate` writes them from an image of them.
flags_for gxx_12 ""
compile describe.o "$suite/describe.cpp" g++-12 "$compile_flags"
run describe.so describe.o "g++-12 -shared describe.o -o describe.so"
run interfaces.h "describe.so $tenon" \
    "$tenon generate describe.so --language c --needs CallsOfC --needs Moods -o interfaces.h"
of_rust="--interface Calls --interface Moods --interface Session --interface Suite --needs Moods"
run interfaces.rs "describe.so $tenon" "$tenon generate describe.so --language rust $of_rust -o interfaces.rs"

version_script="-Wl,--version-script=$source/cmake/plugin_symbols.map"
# plugin <toolchain> <axis> [<more flags>]
plugin() {
    local name=$1${2:+.$2} file objects
    file=$(suffix "$1")
    if [ "$(language_of "$1")" = rust ]; then
        rust_plugin "$1" "$2"
        return
    fi
    flags_for "$1" "$2"
    objects=$name.plugin.o
    if [ "$2" = static ]; then
        objects=$1.plugin.o # compiled as ever, linked in another way
    else
        compile "$objects" "$suite/plugin.$file" "${command[$1]}" "$compile_flags -DPLUGIN=${name//./_} ${3-}" \
            "$([ "$file" = cpp ] || echo interfaces.h)"
    fi
    run "plugins/$name.so" "$objects" "${command[$1]} -shared $objects $version_script $link_flags -o plugins/$name.so"
    plugins+=("plugins/$name.so")
}
rust_plugin() { # <toolchain> <axis>
    local name=$1${2:+.$2} level=2 more=
    [ "$2" = O0 ] && level=0
    [ "$2" = lto ] && level=3 more="-C lto=fat"
    local rustc="${command[$1]} --edition 2021 -C opt-level=$level"
    if [ "$2" != lto ]; then
        run "$name/libtenon.rlib" "$(echo "$source"/bindings/rust/src/*.rs)" \
            "mkdir -p $name && $rustc --crate-type rlib --crate-name tenon $source/bindings/rust/src/lib.rs -o $name/libtenon.rlib"
    fi
    local library=${name/.lto/}/libtenon.rlib
    run "$name/plugin.rs" "$suite/plugin.rs $suite/calls.rs interfaces.rs" \
        "mkdir -p $name && sed s/PLUGIN/${name//./_}/ $suite/plugin.rs > $name/plugin.rs && cp $suite/calls.rs interfaces.rs $name/"
    run "plugins/$name.so" "$name/plugin.rs $library" \
        "$rustc $more --crate-type cdylib --crate-name ${name//./_} --extern tenon=$library -o plugins/$name.so $name/plugin.rs"
    plugins+=("plugins/$name.so")
}

library() { # <toolchain> <axis>: the host library, as objects of its parts
    local objects="" file object
    flags_for "$1" "$2"
    for file in library/*.cpp; do
        object=$1${2:+.$2}.$(basename "$file" .cpp).library.o
        compile "$object" "$file" "${command[$1]}" "${compile_flags/-Werror/-w} -DFMT_HEADER_ONLY=1 -I$source/src"
        objects+=" $object"
    done
    run "$1${2:+.$2}.library.a" "$objects" "rm -f $1${2:+.$2}.library.a && ar rcs $1${2:+.$2}.library.a$objects"
}

# The plugins that are linked into a host: those of the same C++ standard library, and those in C.
linked_into() { # <toolchain>
    case $1 in
        clangxx_19) echo clangxx_19 "${c_toolchains[@]}" ;;
        *) echo gxx_11 gxx_12 clangxx_14 clangxx_16 "${c_toolchains[@]}" ;;
    esac
}
linked_in_plugin() { # <toolchain>
    flags_for "$1" ""
    compile "$1.linked_in.o" "$suite/plugin.$(suffix "$1")" "${command[$1]}" \
        "$compile_flags -DTENON_STATIC=1 -DPLUGIN=$1" "$([ "$(suffix "$1")" = cpp ] || echo interfaces.h)"
}
list_linked_in() { # <file> <plugin>...
    local file=$1 p
    shift
    {
        printf '#include "linked_in.h"\n#ifdef __cplusplus\nextern "C" {\n#endif\n'
        for p in "$@"; do echo "extern const tenon_entry tenon_plugin_$p;"; done
        printf '#ifdef __cplusplus\n}\n#endif\n'
        echo 'const struct linked_in linked_in_plugins[] = {'
        for p in "$@"; do echo "    {\"$p\", &tenon_plugin_$p},"; done
        echo '    {0, 0}};'
    } >"$file.new"
    cmp -s "$file.new" "$file" || cp "$file.new" "$file"
}
# host_list <host> <axis>: what the host's list is compiled from, and what is linked in; sets list and linked_objects
host_list() {
    local with=${partner[$1]-$1} p
    list=none.linked_in.$(suffix "$1") linked_objects=
    [ -z "$2" ] || return 0
    list=$1.linked_in.$(suffix "$1")
    for p in $(linked_into "$with"); do linked_objects+=" $p.linked_in.o"; done
    # shellcheck disable=SC2046 # a list
    list_linked_in "$list" $(linked_into "$with")
}

# A host in C is linked with the library as the C++ compiler of the same version makes it.
declare -A partner=([gcc_12]=gxx_12 [clang_14]=clangxx_14)
host_in_c() { # <toolchain> <axis>
    local name=$1${2:+.$2} with=${partner[$1]}
    flags_for "$1" "$2"
    host_list "$1" "$2"
    compile "$name.host.o" "$suite/host.c" "${command[$1]}" "$compile_flags" interfaces.h
    compile "$name.host_list.o" "$list" "${command[$1]}" "$compile_flags"
    local objects="$name.host.o $name.host_list.o$linked_objects"
    run "hosts/$name" "$objects $with.library.a exports.list" \
        "${command[$with]} $objects $with.library.a -Wl,--dynamic-list=exports.list $link_flags -o hosts/$name"
    programs+=("hosts/$name")
}

list_linked_in_for_rust() { # <file> <plugin>...
    local file=$1 p
    shift
    {
        printf 'use tenon::abi::Entry;\n#[allow(improper_ctypes)]\nextern "C" {\n'
        for p in "$@"; do echo "    static tenon_plugin_$p: Entry;"; done
        printf '}\npub fn plugins() -> Vec<(&'"'static str, &'static Entry"')> {\n    unsafe {\n        vec![\n'
        for p in "$@"; do echo "            (\"$p\", &tenon_plugin_$p),"; done
        printf '        ]\n    }\n}\n'
    } >"$file.new"
    cmp -s "$file.new" "$file" || cp "$file.new" "$file"
}
# A host in Rust is linked with the library as g++ 12 makes it, and exports symbols because it is told to.
host_in_rust() { # <toolchain>
    local rustc="${command[$1]} --edition 2021 -C opt-level=2" objects="" links="" p
    mkdir -p "$1/host"
    for p in $(linked_into gxx_12); do
        objects+=" $p.linked_in.o"
        links+=" -C link-arg=$p.linked_in.o"
    done
    # shellcheck disable=SC2046 # a list
    list_linked_in_for_rust "$1/host/linked_in.rs" $(linked_into gxx_12)
    run "$1/host/libtenon.rlib" "$(echo "$source"/bindings/rust/src/*.rs "$source"/bindings/rust/src/host/*.rs) gxx_12.library.a" \
        "cp gxx_12.library.a $1/host/libtenon_host.a && $rustc --cfg 'feature=\"host\"' -L native=$1/host --crate-type rlib --crate-name tenon $source/bindings/rust/src/lib.rs -o $1/host/libtenon.rlib"
    run "$1/host/host.rs" "$suite/host.rs $suite/calls.rs interfaces.rs" "cp $suite/host.rs $suite/calls.rs interfaces.rs $1/host/"
    run "hosts/$1" "$1/host/host.rs $1/host/linked_in.rs $1/host/libtenon.rlib exports.list$objects" \
        "$rustc --extern tenon=$1/host/libtenon.rlib$links -C link-arg=-Wl,--dynamic-list=exports.list -o hosts/$1 $1/host/host.rs"
    programs+=("hosts/$1")
}

host() { # <toolchain> <axis>
    if [ "$(language_of "$1")" = c ]; then
        host_in_c "$1" "$2"
        return
    fi
    local name=$1${2:+.$2} objects archive=$1.library.a
    flags_for "$1" "$2"
    host_list "$1" "$2"
    objects=$linked_objects
    [ "$2" = glibcxx_debug ] && library "$1" "$2" && archive=$name.library.a && flags_for "$1" "$2"
    if [ "$2" = static ]; then
        objects="$1.host.o none.$1.host_list.o"
        [ -n "${has_none[$1]-}" ] || { compile "none.$1.host_list.o" none.linked_in.cpp "${command[$1]}" "$compile_flags"; has_none[$1]=yes; }
    else
        compile "$name.host.o" "$suite/host.cpp" "${command[$1]}" "$compile_flags -DCONFORMANCE_HOST"
        compile "$name.host_list.o" "$list" "${command[$1]}" "$compile_flags"
        objects+=" $name.host.o $name.host_list.o"
    fi
    run "hosts/$name" "$objects $archive exports.list" \
        "${command[$1]} $objects $archive -Wl,--dynamic-list=exports.list $link_flags -o hosts/$name"
    programs+=("hosts/$name")
}

declare -A has_none=()
plugins=() programs=()
mkdir -p plugins hosts refused
list_linked_in none.linked_in.cpp
list_linked_in none.linked_in.c
echo '{ Calls_*; CallsOfC_*; Moods_*; Session_*; };' >exports.list

for toolchain in "${cxx_toolchains[@]}" "${c_toolchains[@]}"; do linked_in_plugin "$toolchain"; done
for toolchain in "${bases[@]}"; do plugin "$toolchain" ""; done
for toolchain in "${cxx_toolchains[@]}"; do
    library "$toolchain" ""
    host "$toolchain" ""
done
for toolchain in "${c_toolchains[@]}"; do host "$toolchain" ""; done
for toolchain in "${rust_toolchains[@]}"; do host_in_rust "$toolchain"; done
for a in "${axes[@]}"; do
    for toolchain in ${plugins_of[$a]-}; do
        more=
        [ "$a" = short_enums ] && more=-DWITHOUT_MOODS
        plugin "$toolchain" "$a" "$more"
    done
    for toolchain in ${hosts_of[$a]-}; do
        host "$toolchain" "$a"
    done
done
for both in "${sanitizers[@]}"; do
    plugin "${both%.*}" "${both#*.}"
    host "${both%.*}" "${both#*.}"
done

. "$suite/build_refused.sh"

echo "build all: phony ${plugins[*]} ${programs[*]} ${refused[*]}" >>"$rules"
echo "default all" >>"$rules"
cmp -s "$rules" build.ninja || cp "$rules" build.ninja
mkdir -p library
exec ninja -k 0 ${jobs:+-j "$jobs"} "${@:5}"
