# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034 # the lists are read by the scripts that source this
#
# Debian packages that a script needs, installed when they are missing. Sourced, not run.
#
#     need_packages g++ cmake ninja-build
#
# Installs as root or through sudo; where neither is possible it says what to install and fails. Where there is no apt it
# says once what is needed and goes on: the build names what it misses.

readonly build_packages=(g++ cmake ninja-build nlohmann-json3-dev libfmt-dev libcli11-dev)
# lld links what clang compiles with -flto, whose machine code is read.
readonly test_packages=(libgtest-dev lld)
# 20_sqlite opens a real database; its plugin is built by the other compiler, which is needed anyway to compare the two.
readonly example_packages=(libsqlite3-dev clang)
# Some examples have a plugin in Rust, and do without where there is no rustc; the demonstration shows it.
readonly demo_packages=(rustc)
# Rivals of the benchmark, and what counts and draws: import_symbol needs Boost 1.81.
readonly bench_packages=(libboost1.81-dev libffi-dev rustc librust-once-cell-dev valgrind gnuplot-nox
    qtbase5-dev)
# 40_string_view has two standard libraries, and runs by the demonstration and by scripts/test --all.
readonly string_view_packages=(clang-19 libc++-19-dev libc++abi-19-dev)
# The compilers of tests/conformance, with what they link with: the runtimes of sanitizers, a linker for clang's bitcode.
readonly conformance_packages=(g++-11 g++-12 gcc-12 clang-14 clang-16 "${string_view_packages[@]}" lld-19
    libclang-rt-14-dev g++-i686-linux-gnu rustc)
# The tools of the checks; other linkers and systems, whose images are read; libclang and abidiff, the witnesses; from
# pkg-config on the headers whose interfaces tests/reflect/witness describes.
readonly all_packages=(patch clang-tidy clang-format strace valgrind gnuplot-nox
    llvm mold g++-mingw-w64-x86-64-posix g++-aarch64-linux-gnu g++-i686-linux-gnu rustc tcc
    qemu-user wine64 googletest
    libclang-14-dev libclang-rt-14-dev abigail-tools jq python3-jsonschema
    pkg-config dssi-dev gawk hexchat-dev libasound2-dev libexpat1-dev libfuse3-dev libgstreamer1.0-dev libkrb5-dev
    libnspr4-dev libp11-kit-dev libsasl2-dev libspa-0.2-dev libva-dev libwayland-dev libxml2-dev lv2-dev
    nbdkit-plugin-dev opencl-c-headers tcl8.6-dev vamp-plugin-sdk
    libgcrypt20-dev libjpeg-dev libpurple-dev libssl-dev libuv1-dev mesa-common-dev python3-dev weechat-dev)

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

need_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "No apt-get here. These must be there already, by their Debian names: $*"
        return 0
    fi
    local missing=() package
    for package in "$@"; do is_installed "$package" || missing+=("$package"); done
    [ ${#missing[@]} -gt 0 ] || return 0

    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Missing packages, and neither root nor sudo to install them. Please run, as root:"
            echo "    apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        as_root=(sudo)
    fi
    step "install ${missing[*]}" install_packages
}

install_packages() {
    "${as_root[@]}" apt-get -q update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "${missing[@]}"
}
