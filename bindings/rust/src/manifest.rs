// SPDX-License-Identifier: MIT
//
//! The manifest of a plugin, written while it is compiled, as a note that readers find in the file.
//! `docs/manifest.md` has the format.

/// The record of an ELF note, in the sections of other formats too. N is the text's size, rounded up to 4.
#[repr(C, align(4))]
pub struct Note<const N: usize> {
    owner_size: u32,
    text_size: u32,
    kind: u32,
    owner: [u8; 8],
    pub text: [u8; N],
}

/// What stands in a manifest of a plugin or host.
#[derive(Clone, Copy)]
pub struct Parts {
    pub role: &'static str,
    pub name: &'static str,
    pub version: &'static str,
    /// Text of the interface, and of what of it is needed.
    pub imports: &'static [(&'static str, &'static str)],
    pub exports: &'static [&'static str],
}

struct Sink<const N: usize> {
    bytes: [u8; N],
    size: usize,
}

impl<const N: usize> Sink<N> {
    const fn put(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut i = 0;
        while i < text.len() {
            if self.size < N {
                self.bytes[self.size] = text[i];
            }
            self.size += 1;
            i += 1;
        }
        self
    }
    const fn put_escaped(mut self, text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            if bytes[i] == b'"' || bytes[i] == b'\\' {
                self = self.put("\\");
            }
            if self.size < N {
                self.bytes[self.size] = bytes[i];
            }
            self.size += 1;
            i += 1;
        }
        self
    }
}

const fn arch() -> &'static str {
    if cfg!(target_arch = "powerpc64") {
        return "ppc64";
    }
    let known = ["x86_64", "x86", "aarch64", "arm", "riscv64", "s390x"];
    let is = [
        cfg!(target_arch = "x86_64"),
        cfg!(target_arch = "x86"),
        cfg!(target_arch = "aarch64"),
        cfg!(target_arch = "arm"),
        cfg!(target_arch = "riscv64"),
        cfg!(target_arch = "s390x"),
    ];
    let mut i = 0;
    while i < known.len() {
        if is[i] {
            return known[i];
        }
        i += 1;
    }
    "unknown"
}

const fn os() -> &'static str {
    if cfg!(target_os = "windows") {
        "windows"
    } else if cfg!(target_os = "macos") {
        "macos"
    } else if cfg!(target_os = "freebsd") {
        "freebsd"
    } else if cfg!(target_os = "linux") {
        "linux"
    } else {
        "unknown"
    }
}

// As the C compilers of the platform have it; nothing that Rust can say depends on it.
const fn long_double() -> &'static str {
    if cfg!(target_arch = "x86_64") && !cfg!(target_env = "msvc") {
        "f128:64"
    } else if cfg!(target_arch = "x86") && !cfg!(target_env = "msvc") {
        "f96:64"
    } else if cfg!(target_arch = "aarch64") && cfg!(target_os = "linux") {
        "f128:113"
    } else {
        "f64:53"
    }
}

const fn write<const N: usize>(parts: Parts) -> Sink<N> {
    let mut s = Sink { bytes: [0; N], size: 0 };
    s = s.put("{\"tenon\":1,\"role\":\"").put(parts.role).put("\",\"name\":\"").put(parts.name);
    s = s.put("\",\"version\":\"").put_escaped(parts.version);
    s = s.put("\",\"target\":{\"arch\":\"").put(arch()).put("\",\"os\":\"").put(os());
    s = s.put("\",\"endian\":\"").put(if cfg!(target_endian = "little") { "little" } else { "big" });
    s = s.put("\",\"pointer\":").put(if cfg!(target_pointer_width = "64") { "64" } else { "32" });
    s = s.put(",\"char\":\"").put(if std::os::raw::c_char::MIN == 0 { "unsigned" } else { "signed" });
    s = s.put("\",\"enum\":32,\"long_double\":\"").put(long_double());
    s = s.put("\"},\"compiler\":\"rustc\",\"imports\":[");
    let mut i = 0;
    while i < parts.imports.len() {
        s = s.put(if i == 0 { "{\"interface\":" } else { ",{\"interface\":" });
        s = s.put(parts.imports[i].0).put(",\"needs\":").put(parts.imports[i].1).put("}");
        i += 1;
    }
    s = s.put("],\"exports\":[");
    i = 0;
    while i < parts.exports.len() {
        s = s.put(if i == 0 { "{\"interface\":" } else { ",{\"interface\":" });
        s = s.put(parts.exports[i]).put("}");
        i += 1;
    }
    s.put("]}")
}

/// In bytes, without padding.
pub const fn size(parts: Parts) -> usize {
    write::<0>(parts).size
}

/// N is `size` rounded up to 4.
pub const fn note<const N: usize>(parts: Parts) -> Note<N> {
    let written = write::<N>(parts);
    Note { owner_size: 6, text_size: written.size as u32, kind: 1, owner: *b"Tenon\0\0\0", text: written.bytes }
}
