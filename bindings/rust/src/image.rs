// SPDX-License-Identifier: MIT
//
//! `tenon::host!` makes a host of a crate, and `tenon::linked_in!` names a plugin that is linked into it.

/// Once per image: its manifest, and what it offers to every plugin.
///
/// ```ignore
/// tenon::host! { static DEMO: demo, "2.1.0", imports: [Greeter], exports: [HostFunctions = Functions] }
/// ```
///
/// `imports` are the interfaces that it asks plugins for; `exports` those that it offers, with the type that implements
/// their functions.
#[macro_export]
macro_rules! host {
    ($visibility:vis static $object:ident : $name:ident, $version:expr, imports: [$($import:ty),* $(,)?],
     exports: [$($export:ident = $implementation:ty),* $(,)?] $(,)?) => {
        $visibility static $object: $crate::host::Image = {
            const PARTS: $crate::manifest::Parts = $crate::manifest::Parts {
                role: "host",
                name: stringify!($name),
                version: $version,
                imports: &[$((
                    <$import as $crate::Interface>::TEXT,
                    <$import as $crate::Interface>::NEEDS,
                )),*],
                exports: &[$(<$export as $crate::Interface>::TEXT),*],
            };
            const SIZE: usize = $crate::manifest::size(PARTS);

            #[used]
            #[cfg_attr(target_os = "windows", link_section = ".tenon")]
            #[cfg_attr(target_os = "macos", link_section = "__TEXT,__tenon")]
            #[cfg_attr(not(any(target_os = "windows", target_os = "macos")), link_section = ".note.tenon")]
            static NOTE: $crate::manifest::Note<{ (SIZE + 3) / 4 * 4 }> = $crate::manifest::note(PARTS);
            $crate::host::Image {
                note: $crate::host::sys::HostNote { text: NOTE.text.as_ptr(), size: SIZE },
                tables: &[$({
                    static TABLE: $export = $export::table::<$implementation>();
                    static OFFERED: $crate::host::sys::Offered = $crate::host::offered(&TABLE);
                    &OFFERED
                }),*],
            }
        };
    };
}

/// The entry of a plugin that is linked into this program: `host.add::<Greeter>(tenon::linked_in!(hello), &options)`.
#[macro_export]
macro_rules! linked_in {
    ($name:ident) => {{
        extern "C" {
            #[link_name = concat!("tenon_plugin_", stringify!($name))]
            static ENTRY: $crate::abi::Entry;
        }
        unsafe { &ENTRY }
    }};
}
