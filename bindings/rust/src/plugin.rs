// SPDX-License-Identifier: MIT
//
//! `tenon::plugin!` makes a plugin of a `cdylib`.

/// Once per crate:
///
/// ```ignore
/// tenon::plugin! { hello, "1.0.0", imports: [APP], exports: [Greeter = Hello] }
/// tenon::plugin! { hello, "1.0.0", imports: [APP], exports: [], start: begin, stop: end }
/// ```
///
/// `imports` are objects of `imported!`; `exports` are interfaces with the type that implements their functions.
/// `start` is a `fn() -> Result<(), String>` that runs once, after the slots are filled; its error refuses the load.
/// `stop` is a `fn()` that runs once, before they are unbound. Panics of both are stopped.
#[macro_export]
macro_rules! plugin {
    ($name:ident, $version:expr, imports: [$($import:ident),* $(,)?],
     exports: [$($export:ident = $implementation:ty),* $(,)?] $(, start: $start:path)? $(, stop: $stop:path)? $(,)?) => {
        const _: () = {
            use $crate::abi;
            const PARTS: $crate::manifest::Parts = $crate::manifest::Parts {
                role: "plugin",
                name: stringify!($name),
                version: $version,
                imports: &[$((
                    <<$import as $crate::imported::Anchor>::Interface as $crate::Interface>::TEXT,
                    <<$import as $crate::imported::Anchor>::Interface as $crate::Interface>::NEEDS,
                )),*],
                exports: &[$(<$export as $crate::Interface>::TEXT),*],
            };
            const SIZE: usize = $crate::manifest::size(PARTS);
            $(impl $crate::imported::Listed for $import {
                const PLUGIN: &'static str = concat!("plugin ", stringify!($name));
            })*

            #[used]
            #[cfg_attr(target_os = "windows", link_section = ".tenon")]
            #[cfg_attr(target_os = "macos", link_section = "__TEXT,__tenon")]
            #[cfg_attr(not(any(target_os = "windows", target_os = "macos")), link_section = ".note.tenon")]
            static NOTE: $crate::manifest::Note<{ (SIZE + 3) / 4 * 4 }> = $crate::manifest::note(PARTS);

            static STATE: abi::Shared<abi::State> = abi::Shared::new(abi::State::UNREGISTERED);
            #[repr(transparent)]
            struct Fixed<T>(T);
            unsafe impl<T> Sync for Fixed<T> {} // addresses of what is static itself
            const IMPORTS: usize = PARTS.imports.len();
            const EXPORTS: usize = PARTS.exports.len();
            static IMPORT_LIST: Fixed<[abi::Import; IMPORTS]> =
                Fixed([$($import.import(<$import as $crate::imported::Anchor>::put_stubs)),*]);
            static EXPORT_LIST: Fixed<[abi::Export; EXPORTS]> = Fixed([$({
                static TABLE: Fixed<$export> = Fixed($export::table::<$implementation>());
                abi::Export {
                    interface_name: <$export as $crate::Interface>::NAME_WITH_ZERO.as_ptr(),
                    table: &TABLE as *const Fixed<$export> as *const std::ffi::c_void,
                    table_size: std::mem::size_of::<$export>() as u32,
                    reserved: 0,
                }
            }),*]);

            #[allow(unused_mut, unused_assignments)]
            const fn start() -> Option<unsafe extern "C" fn(*mut abi::Error) -> abi::Status> {
                let mut hook: Option<unsafe extern "C" fn(*mut abi::Error) -> abi::Status> = None;
                $(
                    unsafe extern "C" fn run(why: *mut abi::Error) -> abi::Status {
                        $crate::border::run_start($start, &mut *why)
                    }
                    hook = Some(run);
                )?
                hook
            }
            #[allow(unused_mut, unused_assignments)]
            const fn stop() -> Option<unsafe extern "C" fn()> {
                let mut hook: Option<unsafe extern "C" fn()> = None;
                $(
                    unsafe extern "C" fn run() {
                        $crate::border::stop_panics(|| $stop(), || ())
                    }
                    hook = Some(run);
                )?
                hook
            }

            #[export_name = concat!("tenon_plugin_", stringify!($name))]
            static ENTRY: Fixed<abi::Entry> = Fixed(abi::Entry {
                magic: abi::MAGIC,
                size: std::mem::size_of::<abi::Entry>() as u32,
                abi_major: abi::ABI_MAJOR,
                abi_minor: abi::ABI_MINOR,
                flags: 0,
                manifest: NOTE.text.as_ptr(),
                manifest_size: SIZE as u64,
                imports: IMPORT_LIST.0.as_ptr(),
                exports: EXPORT_LIST.0.as_ptr(),
                import_count: IMPORTS as u32,
                export_count: EXPORTS as u32,
                state: STATE.get(),
                start: start(),
                stop: stop(),
            });
        };
    };
}
