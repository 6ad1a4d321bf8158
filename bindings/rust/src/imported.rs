// SPDX-License-Identifier: MIT
//
//! An interface that this image needs: set once, by its host.
//!
//!     tenon::imported! { static APP: HostFunctions; }
//!     APP.log("hello");                              // one indirect call through the slot
//!     if APP.has(HostFunctions::SLOT_TRACE) { ... }

use std::ops::Deref;
use std::sync::atomic::{AtomicPtr, Ordering};

use crate::abi::{Error, Function, Import, Link, Shared, HOST_GONE};

/// An interface as `tenon generate` writes it.
///
/// # Safety
/// The texts and slots must be those of the struct; generated code sees to it.
pub unsafe trait Interface: Sized + 'static {
    /// The struct with one safe method per function, callable through a shared reference.
    type Calls: 'static;
    const NAME: &'static str;
    const NAME_WITH_ZERO: &'static [u8];
    /// Canonical, as in the manifest.
    const TEXT: &'static str;
    const NEEDS: &'static str;
    /// A function per slot: the stub names itself by number.
    const SLOT_NAMES: &'static [&'static str];
    /// What a host's table holds where the plugin offers nothing.
    fn unoffered() -> Self;
}

/// The number of a function among an interface's slots.
pub struct SlotOf<I>(pub u32, pub std::marker::PhantomData<I>);

/// Whose an import is: `plugin!` says it. Where this is not implemented, the import is not in the list of a `plugin!`.
pub trait Listed {
    const PLUGIN: &'static str;
}

/// Which object a stub belongs to: `imported!` makes a type per object.
pub trait Anchor: Listed + 'static {
    type Interface: Interface;
    fn object() -> &'static Imported<Self::Interface>;
    /// Puts the stubs of this object into its slots.
    unsafe extern "C" fn put_stubs();
}

#[repr(C)]
pub struct Imported<I: Interface> {
    table: Shared<I>,
    link: Shared<Link>,
}

// Written by the host at registration, and by lazily bound slots with one aligned store.
unsafe impl<I: Interface> Sync for Imported<I> {}

impl<I: Interface> Imported<I> {
    /// For `imported!`: `stubs` is what the slots hold until a host fills them.
    pub const fn new(stubs: I) -> Self {
        let link = Link { state: std::ptr::null_mut(), import: 0, reserved: 0 };
        Imported { table: Shared::new(stubs), link: Shared::new(link) }
    }

    /// Whether the host offers it. False before registration; binds the function first where it is bound lazily.
    pub fn has(&self, slot: SlotOf<I>) -> bool {
        unsafe {
            let link = &*self.link.get();
            match link.state.as_ref().and_then(|s| s.has) {
                Some(has) => has(link.state, link.import, slot.0) != 0,
                None => false,
            }
        }
    }

    /// For `plugin!`.
    pub const fn import(&'static self, put_stubs: unsafe extern "C" fn()) -> Import {
        Import {
            interface_name: I::NAME_WITH_ZERO.as_ptr(),
            table: self.table.get() as *mut std::ffi::c_void,
            link: self.link.get(),
            put_stubs,
            slot_count: I::SLOT_NAMES.len() as u32,
            table_size: std::mem::size_of::<I>() as u32,
        }
    }

    /// For generated code: one aligned store into the slot at that offset; others may call through it meanwhile.
    ///
    /// # Safety
    /// `stub` must be of the type of the function there.
    #[inline(always)]
    pub unsafe fn put(&self, offset: usize, stub: *const ()) {
        let slot = (self.table.get() as *mut u8).add(offset) as *const AtomicPtr<()>;
        (*slot).store(stub as *mut (), Ordering::Release);
    }
}

impl<I: Interface> Deref for Imported<I> {
    type Target = I::Calls;
    #[inline(always)]
    fn deref(&self) -> &I::Calls {
        // The calls are a transparent struct around the table.
        unsafe { &*(self.table.get() as *const I::Calls) }
    }
}

/// What a stub asks before it goes on: the function, which is in its slot by then. Does not return without one.
#[inline(never)]
pub fn function_for<A: Anchor>(slot: u32) -> Function {
    unsafe {
        let link = &*A::object().link.get();
        if let Some(resolve) = link.state.as_ref().and_then(|s| s.resolve) {
            if let Some(function) = resolve(link.state, link.import, slot) {
                return function;
            }
        }
    }
    stop_unbound::<A>(slot)
}

/// The documented end of the process: one line, and abort.
#[cold]
#[inline(never)]
pub fn stop_unbound<A: Anchor>(slot: u32) -> ! {
    let mut text = [0u8; 512];
    let mut why = Error { text: text.as_mut_ptr() as *mut _, capacity: 512, size: 0 };
    unsafe {
        let link = &*A::object().link.get();
        let state = link.state.as_ref();
        if let Some(unbound) = state.and_then(|s| s.unbound) {
            unbound(link.state, link.import, slot, &mut why);
        }
        if why.size == 0 {
            why.set(match state {
                None => "no host has registered it; the import must be named in tenon::plugin!, and what runs before \
                         there is a host belongs into a start hook",
                Some(s) if s.phase == HOST_GONE => {
                    "its host is gone; keep plugins from running after their host has ended"
                }
                Some(_) => "no host has registered it",
            });
        }
    }
    let reason = String::from_utf8_lossy(&text[..why.size as usize]);
    stop(A::PLUGIN, A::Interface::NAME, A::Interface::SLOT_NAMES[slot as usize], &reason)
}

/// A slot of a host's table whose plugin does not offer it, or is gone.
#[cold]
#[inline(never)]
pub fn stop_asked<I: Interface>(slot: u32) -> ! {
    stop(
        "the host",
        I::NAME,
        I::SLOT_NAMES[slot as usize],
        "the plugin does not offer it, or has been unloaded; ask has() first",
    )
}

fn stop(caller: &str, interface: &str, function: &str, why: &str) -> ! {
    eprintln!("tenon: {caller} called {interface}.{function}, but {why}");
    std::process::abort()
}

/// Defines an import: `tenon::imported! { static APP: HostFunctions; }`. Name it in `plugin!`.
#[macro_export]
macro_rules! imported {
    ($visibility:vis static $object:ident : $interface:ty ;) => {
        // A type and a value may share a name; the type tells the stubs whose they are.
        #[allow(non_camel_case_types)]
        $visibility enum $object {}
        $visibility static $object: $crate::Imported<$interface> =
            $crate::Imported::new(<$interface>::stubs::<$object>());
        impl $crate::imported::Anchor for $object {
            type Interface = $interface;
            fn object() -> &'static $crate::Imported<$interface> {
                &$object
            }
            unsafe extern "C" fn put_stubs() {
                <$interface>::put_stubs::<$object>();
            }
        }
    };
}
