# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034 # read by the scripts that source this
#
# Who takes part in the suite: the toolchains, and the flags that one of them is given at a time. Sourced, not run.
#
# A configuration is called <toolchain> or <toolchain>.<axis>, for instance gxx_12 and gxx_12.lto. Compilers are named
# by version, so that a bare Debian 12 finds the same ones wherever this runs; rustc-web is the newer one that
# scripts/lib/newer_rustc.sh unpacks. `source` is Tenon's directory.

cxx_toolchains=(gxx_11 gxx_12 clangxx_14 clangxx_16 clangxx_19)
c_toolchains=(gcc_12 clang_14)
rust_toolchains=(rustc_1_63 rustc_web)

declare -A command=(
    [gxx_11]="g++-11" [gxx_12]="g++-12" [clangxx_14]="clang++-14" [clangxx_16]="clang++-16"
    [clangxx_19]="clang++-19 -stdlib=libc++"
    [gcc_12]="gcc-12" [clang_14]="clang-14"
    [rustc_1_63]="/usr/bin/rustc" [rustc_web]="$source/build/rustc-web/rustc"
)
declare -A title=(
    [gxx_11]="g++ 11" [gxx_12]="g++ 12" [clangxx_14]="clang++ 14" [clangxx_16]="clang++ 16"
    [clangxx_19]="clang++ 19, libc++"
    [gcc_12]="gcc 12" [clang_14]="clang 14"
    [rustc_1_63]="rustc 1.63" [rustc_web]="rustc-web"
)

# What an axis adds: compile flags | link flags. The others are compiled with -O2 and link the C++ runtime as a shared
# library.
declare -A axis=(
    [O0]="-O0 |"
    [lto]="-O3 -flto | -flto"
    [static]="| -static-libstdc++ -static-libgcc"
    [no_exceptions]="-fno-exceptions |"
    [short_enums]="-fshort-enums |"
    [unsigned_char]="-funsigned-char |"
    [glibcxx_debug]="-D_GLIBCXX_DEBUG |"
    [asan]="-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer | -fsanitize=address,undefined"
    [tsan]="-fsanitize=thread | -fsanitize=thread"
)
declare -A axis_title=(
    [O0]="-O0" [lto]="-O3 -flto" [static]="the C++ runtime linked in statically" [no_exceptions]="-fno-exceptions"
    [short_enums]="-fshort-enums" [unsigned_char]="-funsigned-char" [glibcxx_debug]="-D_GLIBCXX_DEBUG"
    [asan]="-fsanitize=address,undefined" [tsan]="-fsanitize=thread"
)

# Which toolchains an axis is tried with, as plugins and as hosts. Sanitizers meet their like alone.
declare -A plugins_of=(
    [O0]="${cxx_toolchains[*]} ${c_toolchains[*]} ${rust_toolchains[*]}"
    [lto]="${cxx_toolchains[*]} ${c_toolchains[*]} ${rust_toolchains[*]}"
    [static]="${cxx_toolchains[*]}"
    [no_exceptions]="gxx_11 gxx_12 clangxx_14 clangxx_19"
    [short_enums]="gxx_12 clangxx_19"
    [unsigned_char]="gxx_12 clangxx_14 gcc_12"
    [glibcxx_debug]="gxx_12 clangxx_14"
)
declare -A hosts_of=(
    [O0]="${cxx_toolchains[*]} ${c_toolchains[*]}"
    [lto]="${cxx_toolchains[*]} ${c_toolchains[*]}"
    [static]="${cxx_toolchains[*]}"
    [no_exceptions]="gxx_12"
    [short_enums]="gxx_12 clangxx_19"
    [unsigned_char]="gxx_12"
    [glibcxx_debug]="gxx_12"
)
axes=(O0 lto static no_exceptions short_enums unsigned_char glibcxx_debug)
sanitizers=(gxx_12.asan clangxx_14.asan gxx_12.tsan)

bases=("${cxx_toolchains[@]}" "${c_toolchains[@]}" "${rust_toolchains[@]}")
language_of() { # <toolchain>
    case $1 in
        g??_* | clangxx_*) [[ $1 = gcc_* ]] && echo c || echo c++ ;;
        clang_*) echo c ;;
        *) echo rust ;;
    esac
}
bases_of_hosts=("${bases[@]}")

hosts=("${bases_of_hosts[@]}")
for a in "${axes[@]}"; do
    for toolchain in ${hosts_of[$a]-}; do hosts+=("$toolchain.$a"); done
done
hosts+=("${sanitizers[@]}")
