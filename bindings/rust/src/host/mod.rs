// SPDX-License-Identifier: MIT
//
//! Hosts in Rust, over the C face of the host library (`include/tenon/host.h`), which is linked in.
//!
//! ```ignore
//! mod greeter;                                    // tenon generate libhello.so --language rust -o greeter.rs
//! use greeter::{Greeter, HostFunctions, HostFunctionsFunctions};
//!
//! struct Functions;
//! impl HostFunctionsFunctions for Functions {
//!     fn log(message: &str) { println!("{message}") }
//! }
//! tenon::host! { static DEMO: demo, "2.1.0", imports: [Greeter], exports: [HostFunctions = Functions] }
//!
//! let host = tenon::Host::new(&DEMO)?;
//! let hello = host.load::<Greeter>("./libhello.so", &tenon::Options::default())?;
//! hello.greet("world");
//! ```
//!
//! Loading a plugin runs code that this one trusts, as it trusts a library that it is linked with: a check finds
//! mistakes, and no malice.

mod listen;
mod report;
pub mod sys;

use std::ffi::{c_void, CString};
use std::marker::PhantomData;
use std::ops::Deref;
use std::os::raw::c_char;
use std::path::Path;
use std::ptr::{null, null_mut};
use std::sync::Mutex;

pub use listen::{Candidate, Event, Subscription, UnboundCall};
pub use report::{Failure, Finding, Report, Verdict};

use crate::imported::{Interface, SlotOf};
use report::{text_of, texts_of};

/// What `host!` makes of this image: its manifest, and the tables that it offers.
pub struct Image {
    pub note: sys::HostNote,
    pub tables: &'static [&'static sys::Offered],
}
unsafe impl Sync for Image {}

/// What `host!` and `Options::tables` offer: a table of an interface.
pub const fn offered<I: Interface>(table: &'static I) -> sys::Offered {
    sys::Offered {
        text: I::TEXT.as_ptr(),
        text_size: I::TEXT.len(),
        table: table as *const I as *const c_void,
    }
}

unsafe extern "C" fn construct<I: Interface>(table: *mut c_void) {
    std::ptr::write(table as *mut I, I::unoffered())
}

struct AskedOf<I>(PhantomData<I>);
impl<I: Interface> AskedOf<I> {
    const ASKED: &'static sys::Asked = &sys::Asked {
        text: I::TEXT.as_ptr(),
        text_size: I::TEXT.len(),
        needs: I::NEEDS.as_ptr(),
        needs_size: I::NEEDS.len(),
        table_size: std::mem::size_of::<I>(),
        table_align: std::mem::align_of::<I>(),
        construct: construct::<I>,
    };
}

/// One interface, or a tuple of some.
pub trait Interfaces {
    fn asked() -> Vec<*const sys::Asked>;
}
impl<I: Interface> Interfaces for I {
    fn asked() -> Vec<*const sys::Asked> {
        vec![AskedOf::<I>::ASKED]
    }
}
macro_rules! tuples {
    ($(($($I:ident),*)),*) => { $(
        impl<$($I: Interface),*> Interfaces for ($($I,)*) {
            fn asked() -> Vec<*const sys::Asked> {
                vec![$(AskedOf::<$I>::ASKED),*]
            }
        }
    )* };
}
tuples!((), (A), (A, B), (A, B, C), (A, B, C, D));

fn list_of<I: Interfaces>() -> Vec<*const sys::Asked> {
    let mut asked = I::asked();
    asked.push(null());
    asked
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Tables,
    /// Exported functions of the main program.
    Symbols,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    Start,
    FirstCall,
}

/// How one plugin gets its functions; `include/tenon/host/options.hpp` says what each means.
pub struct Options<'a> {
    pub from: Source,
    pub when: Moment,
    pub sealed: bool,
    /// "HostFunctions.sleep"
    pub withhold: &'a [&'a str],
    pub tables: &'a [&'static sys::Offered],
    /// Any address in the image that exports them; null: the main program.
    pub symbols_of: *const c_void,
    /// None: "<Interface>_"
    pub symbol_prefix: Option<&'a str>,
}
impl Default for Options<'_> {
    fn default() -> Self {
        Options {
            from: Source::Tables,
            when: Moment::Start,
            sealed: false,
            withhold: &[],
            tables: &[],
            symbols_of: null(),
            symbol_prefix: None,
        }
    }
}

// A text with a zero in it can name nothing; it is cut there, and then not found.
fn c_text(text: &str) -> CString {
    CString::new(text.split('\0').next().unwrap_or("")).unwrap_or_default()
}

fn c_path(path: &Path) -> Result<CString, Failure> {
    let refused = || {
        let message = format!("this host named the file {path:?}: expected UTF-8 without zeros; rename it");
        Failure::ours("bad-path", message)
    };
    #[cfg(unix)]
    let bytes = std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str());
    #[cfg(not(unix))]
    let bytes = path.to_str().ok_or_else(refused)?.as_bytes();
    CString::new(bytes).map_err(|_| refused())
}

impl Options<'_> {
    fn with<R>(&self, f: impl FnOnce(*const sys::LoadOptions) -> R) -> R {
        let kept: Vec<CString> = self.withhold.iter().map(|t| c_text(t)).collect();
        let mut withhold: Vec<*const c_char> = kept.iter().map(|t| t.as_ptr()).collect();
        withhold.push(null());
        let mut tables: Vec<*const sys::Offered> = self.tables.iter().map(|t| *t as *const _).collect();
        tables.push(null());
        let prefix = self.symbol_prefix.map(c_text);
        f(&sys::LoadOptions {
            from: (self.from == Source::Symbols) as u32,
            when: (self.when == Moment::FirstCall) as u32,
            sealed: self.sealed,
            withhold: withhold.as_ptr(),
            tables: tables.as_ptr(),
            symbols_of: self.symbols_of,
            symbol_prefix: prefix.as_ref().map_or(null(), |p| p.as_ptr()),
        })
    }
}

/// Ends its plugins when it is dropped.
pub struct Host {
    raw: *mut sys::Host,
    handlers: Mutex<Vec<Box<dyn std::any::Any + Send>>>, // as long as the host, which calls them
}

unsafe impl Send for Host {}
unsafe impl Sync for Host {}

impl Drop for Host {
    fn drop(&mut self) {
        unsafe { sys::tenon_host_end(self.raw) }
    }
}

fn made<T>(f: impl FnOnce(*mut *mut T, *mut *mut sys::Failure) -> crate::abi::Status) -> Result<*mut T, Failure> {
    let (mut result, mut why) = (null_mut(), null_mut());
    match f(&mut result, &mut why) {
        crate::abi::OK => Ok(result),
        _ => Err(unsafe { Failure::taken(why) }),
    }
}
fn done(f: impl FnOnce(*mut *mut sys::Failure) -> crate::abi::Status) -> Result<(), Failure> {
    made(|_: *mut *mut (), why| f(why)).map(|_| ())
}

impl Host {
    /// Offers the tables of the image to every plugin.
    pub fn new(image: &'static Image) -> Result<Self, Failure> {
        let mut tables: Vec<*const sys::Offered> = image.tables.iter().map(|t| *t as *const _).collect();
        tables.push(null());
        let raw = made(|host, why| unsafe { sys::tenon_host_new_as(tables.as_ptr(), &image.note, host, why) })?;
        Ok(Host { raw, handlers: Mutex::new(Vec::new()) })
    }

    /// Reads and checks the file, and only then loads it, fills its slots and runs its start hook.
    pub fn load<I: Interfaces>(&self, file: impl AsRef<Path>, options: &Options) -> Result<Plugin<I>, Failure> {
        let (file, asked) = (c_path(file.as_ref())?, list_of::<I>());
        let handle = options.with(|o| {
            made(|handle, why| unsafe {
                sys::tenon_host_load(self.raw, file.as_ptr(), asked.as_ptr(), o, handle, why)
            })
        })?;
        Ok(Plugin::of(handle, asked[0]))
    }

    /// The same for a plugin that is linked in.
    pub fn add<I: Interfaces>(
        &self,
        entry: &'static crate::abi::Entry,
        options: &Options,
    ) -> Result<Plugin<I>, Failure> {
        let asked = list_of::<I>();
        let handle = options.with(|o| {
            made(|handle, why| unsafe { sys::tenon_host_add(self.raw, entry, asked.as_ptr(), o, handle, why) })
        })?;
        Ok(Plugin::of(handle, asked[0]))
    }

    /// Takes a library without a manifest by the names of what it exports: `prefix`, or "<Interface>_".
    ///
    /// # Safety
    /// Nobody checks its signatures.
    pub unsafe fn load_symbols<I: Interfaces>(
        &self,
        file: impl AsRef<Path>,
        prefix: Option<&str>,
        sealed: bool,
    ) -> Result<Plugin<I>, Failure> {
        let (file, asked, prefix) = (c_path(file.as_ref())?, list_of::<I>(), prefix.map(c_text));
        let options =
            sys::LoadSymbolsOptions { prefix: prefix.as_ref().map_or(null(), |p| p.as_ptr()), sealed };
        let handle = made(|handle, why| {
            sys::tenon_host_load_symbols(self.raw, file.as_ptr(), asked.as_ptr(), &options, handle, why)
        })?;
        Ok(Plugin::of(handle, asked[0]))
    }

    /// Reads and checks all plugins of a directory, and loads none.
    pub fn scan<I: Interfaces>(
        &self,
        directory: impl AsRef<Path>,
        options: &Options,
    ) -> Result<Vec<Scanned>, Failure> {
        let (directory, asked) = (c_path(directory.as_ref())?, list_of::<I>());
        let scan = options.with(|o| {
            made(|scan, why| unsafe {
                sys::tenon_host_scan(self.raw, directory.as_ptr(), asked.as_ptr(), o, scan, why)
            })
        })?;
        unsafe {
            let all = (0..sys::tenon_scan_count(scan)).map(|n| Scanned::of(&sys::tenon_scan_plugin(scan, n)));
            let all = all.collect();
            sys::tenon_scan_free(scan);
            Ok(all)
        }
    }

    /// Asked before each load of a file; an error refuses it. The last one that is set counts.
    pub fn before_load(
        &self,
        hook: impl Fn(&Candidate) -> Result<(), String> + Send + Sync + 'static,
    ) -> Result<(), Failure> {
        let hook: Box<listen::BeforeLoad> = Box::new(Box::new(hook));
        let context = &*hook as *const listen::BeforeLoad as *mut c_void;
        self.keep(hook);
        done(|why| unsafe { sys::tenon_host_before_load(self.raw, Some(listen::before_load), context, why) })
    }

    /// Tells `handler` what happens to this host's plugins, until the subscription is dropped. It must not load.
    pub fn subscribe(&self, handler: impl Fn(&Event) + Send + Sync + 'static) -> Result<Subscription, Failure> {
        let handler: Box<listen::OnEvent> = Box::new(Box::new(handler));
        let context = &*handler as *const listen::OnEvent as *mut c_void;
        let raw =
            made(|s, why| unsafe { sys::tenon_host_subscribe(self.raw, listen::on_event, context, s, why) })?;
        Ok(Subscription { raw, _handler: handler })
    }

    /// Told of every call to a slot that nothing is bound to; when it returns, the process ends.
    pub fn on_unbound(&self, handler: impl Fn(&UnboundCall) + Send + Sync + 'static) -> Result<(), Failure> {
        let handler: Box<listen::OnUnbound> = Box::new(Box::new(handler));
        let context = &*handler as *const listen::OnUnbound as *mut c_void;
        self.keep(handler);
        done(|why| unsafe { sys::tenon_host_on_unbound(self.raw, Some(listen::on_unbound), context, why) })
    }

    fn keep(&self, handler: Box<dyn std::any::Any + Send>) {
        self.handlers.lock().unwrap_or_else(|e| e.into_inner()).push(handler);
    }
}

/// A plugin that is there; of one interface its functions are called on it: `hello.greet("world")`. It may outlive its
/// host: calls then reach stubs.
pub struct Plugin<I: Interfaces> {
    handle: *mut sys::Handle,
    first: *const c_void,
    _of: PhantomData<fn() -> I>,
}

unsafe impl<I: Interfaces> Send for Plugin<I> {}
unsafe impl<I: Interfaces> Sync for Plugin<I> {}

impl<I: Interfaces> Drop for Plugin<I> {
    fn drop(&mut self) {
        unsafe { sys::tenon_handle_free(self.handle) }
    }
}

impl<I: Interface> Deref for Plugin<I> {
    type Target = I::Calls;
    #[inline(always)]
    fn deref(&self) -> &I::Calls {
        unsafe { &*(self.first as *const I::Calls) } // a transparent struct around the table
    }
}

impl<I: Interfaces> Plugin<I> {
    fn of(handle: *mut sys::Handle, first: *const sys::Asked) -> Self {
        let first = if first.is_null() { null() } else { unsafe { sys::tenon_handle_table(handle, first) } };
        Plugin { handle, first, _of: PhantomData }
    }
    /// The functions of one of several interfaces; none for one that was not asked for.
    pub fn get<T: Interface>(&self) -> Option<&T::Calls> {
        unsafe { (sys::tenon_handle_table(self.handle, AskedOf::<T>::ASKED) as *const T::Calls).as_ref() }
    }
    /// Whether the plugin offers that function: `hello.has(Greeter::SLOT_GREET)`.
    pub fn has<T: Interface>(&self, slot: SlotOf<T>) -> bool {
        unsafe { sys::tenon_handle_has(self.handle, AskedOf::<T>::ASKED, slot.0) }
    }
    pub fn name(&self) -> String {
        unsafe { text_of(sys::tenon_handle_name(self.handle)) }
    }
    pub fn version(&self) -> String {
        unsafe { text_of(sys::tenon_handle_version(self.handle)) }
    }
    pub fn report(&self) -> Report {
        unsafe { Report::of(sys::tenon_handle_report(self.handle)) }
    }
}

/// A file of a directory that was scanned.
#[derive(Clone, Debug)]
pub struct Scanned {
    pub file: String,
    pub name: String,
    pub version: String,
    pub imports: Vec<String>,
    pub exports: Vec<String>,
    pub verdict: Verdict,
    pub report: Report,
    pub refusal: Option<Failure>,
}

impl Scanned {
    unsafe fn of(s: &sys::Scanned) -> Self {
        Scanned {
            file: text_of(s.file),
            name: text_of(s.name),
            version: text_of(s.version),
            imports: texts_of(s.imports),
            exports: texts_of(s.exports),
            verdict: Verdict::of(s.verdict),
            report: Report::of(s.report),
            refusal: if s.refusal.is_null() { None } else { Some(Failure::of(s.refusal)) },
        }
    }
}
