# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# A second, newer rustc beside Debian's, for plugins of two versions in one process. rustc-web can't be installed beside
# rustc, so its packages are unpacked into the build tree: build/rustc-web/rustc runs it. Sourced, not run.

unpack_newer_rustc() {
    local aside=$PWD/build/rustc-web package missing=()
    [ ! -x "$aside/rustc" ] || return 0
    rm -rf "$aside"
    mkdir -p "$aside/packages" "$aside/root"
    # What it is made of and what that needs, but for what is installed.
    for package in $(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces \
        --no-enhances rustc-web libstd-rust-web-dev | sed -n '/^[a-z]/p' | sort -u); do
        is_installed "$package" || missing+=("$package")
    done
    (cd "$aside/packages" && apt-get -q download "${missing[@]}") || return 1
    for package in "$aside"/packages/*.deb; do dpkg -x "$package" "$aside/root" || return 1; done
    rm -r "$aside/packages"
    # shellcheck disable=SC2016 # the variables are those of that script
    printf '#!/bin/sh\nroot=%s\nLD_LIBRARY_PATH=$root/usr/lib/x86_64-linux-gnu exec "$root/usr/bin/rustc" --sysroot "$root/usr" "$@"\n' \
        "$aside/root" >"$aside/rustc"
    chmod +x "$aside/rustc"
    "$aside/rustc" --version
}
