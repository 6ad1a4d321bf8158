// Interfaces of host demo 2.1.0, by `tenon generate --language rust`. Not to be edited: write it anew.
#![allow(dead_code, unused_variables, non_snake_case, non_camel_case_types, non_upper_case_globals,
    improper_ctypes, improper_ctypes_definitions, clippy::all, clippy::pedantic,
    unknown_lints, unnecessary_transmutes, unused_unsafe)]

#[repr(C)]
pub struct Greeter {
    pub greet: unsafe extern "C" fn(tenon::StringView),
}
const _: () = assert!(
    std::mem::size_of::<Greeter>() == 8 && std::mem::align_of::<Greeter>() == 8,
    "tenon: Greeter has another layout here"
);
unsafe impl Sync for Greeter {}

unsafe impl tenon::Interface for Greeter {
    type Calls = GreeterCalls;
    const NAME: &'static str = "Greeter";
    const NAME_WITH_ZERO: &'static [u8] = "Greeter\0".as_bytes();
    const TEXT: &'static str = r##"{"name":"Greeter","size":8,"align":8,"members":[["greet",0,{"fn":["void","#0"]}]],"types":[{"name":"tenon_string_view","size":16,"align":8,"fields":[["data",0,{"*const":"char"}],["size",8,"u64"]]}]}"##;
    const NEEDS: &'static str = r##""all""##;
    const SLOT_NAMES: &'static [&'static str] = &["greet"];
    fn unoffered() -> Self {
        Self::stubs_unoffered()
    }
}

#[allow(non_upper_case_globals)]
impl Greeter {
    pub const SLOT_GREET: tenon::imported::SlotOf<Greeter> = tenon::imported::SlotOf(0, std::marker::PhantomData);
}

mod greeter_stubs {
    use super::*;
    pub unsafe extern "C" fn f0<A: tenon::imported::Anchor>(a1: tenon::StringView) {
        let f: unsafe extern "C" fn(tenon::StringView) = std::mem::transmute(tenon::imported::function_for::<A>(0));
        f(a1)
    }
    pub unsafe extern "C" fn g0(a1: tenon::StringView) {
        tenon::imported::stop_asked::<Greeter>(0)
    }
}

impl Greeter {
    /// What the slots of an import hold until a host fills them.
    pub const fn stubs<A: tenon::imported::Anchor>() -> Self {
        Greeter {
            greet: greeter_stubs::f0::<A>,
        }
    }
    const fn stubs_unoffered() -> Self {
        Greeter {
            greet: greeter_stubs::g0,
        }
    }
    /// Puts them there again.
    pub unsafe fn put_stubs<A: tenon::imported::Anchor<Interface = Self>>() {
        let table = A::object();
        table.put(0, greeter_stubs::f0::<A> as *const ());
    }
}

/// Greeter, to be called.
#[repr(transparent)]
pub struct GreeterCalls(std::cell::UnsafeCell<Greeter>);
impl GreeterCalls {
    #[inline(always)]
    pub fn greet(&self, a1: &str) {
        unsafe { ((*self.0.get()).greet)(a1.into()) }
    }
}

/// What implements Greeter. A panic is stopped; the caller gets zero, or a failed outcome.
pub trait GreeterFunctions: 'static {
    fn greet(a1: &str);
}

impl Greeter {
    pub const fn table<T: GreeterFunctions>() -> Self {
        unsafe extern "C" fn shim_greet<T: GreeterFunctions>(a1: tenon::StringView) {
            tenon::border::stop_panics(|| T::greet(&a1.text()), || ())
        }
        Greeter {
            greet: shim_greet::<T>,
        }
    }
}

/// Exports its functions, as that type implements them, for plugins that bind symbols.
#[allow(unused_macros)]
macro_rules! export_Greeter {
    ($functions:ty) => {
        #[no_mangle]
        pub unsafe extern "C" fn Greeter_greet(a1: tenon::StringView) {
            (Greeter::table::<$functions>().greet)(a1)
        }
    };
}
#[allow(unused_imports)]
pub(crate) use export_Greeter;

#[repr(C)]
pub struct HostFunctions {
    pub log: unsafe extern "C" fn(tenon::StringView),
    pub sleep: unsafe extern "C" fn(u64),
}
const _: () = assert!(
    std::mem::size_of::<HostFunctions>() == 16 && std::mem::align_of::<HostFunctions>() == 8
        && tenon::types::next::<unsafe extern "C" fn(tenon::StringView), unsafe extern "C" fn(u64)>(0) == 8,
    "tenon: HostFunctions has another layout here"
);
unsafe impl Sync for HostFunctions {}

unsafe impl tenon::Interface for HostFunctions {
    type Calls = HostFunctionsCalls;
    const NAME: &'static str = "HostFunctions";
    const NAME_WITH_ZERO: &'static [u8] = "HostFunctions\0".as_bytes();
    const TEXT: &'static str = r##"{"name":"HostFunctions","size":16,"align":8,"members":[["log",0,{"fn":["void","#0"]}],["sleep",8,{"fn":["void","u64"]}]],"types":[{"name":"tenon_string_view","size":16,"align":8,"fields":[["data",0,{"*const":"char"}],["size",8,"u64"]]}]}"##;
    const NEEDS: &'static str = r##""all""##;
    const SLOT_NAMES: &'static [&'static str] = &["log", "sleep"];
    fn unoffered() -> Self {
        Self::stubs_unoffered()
    }
}

#[allow(non_upper_case_globals)]
impl HostFunctions {
    pub const SLOT_LOG: tenon::imported::SlotOf<HostFunctions> = tenon::imported::SlotOf(0, std::marker::PhantomData);
    pub const SLOT_SLEEP: tenon::imported::SlotOf<HostFunctions> = tenon::imported::SlotOf(1, std::marker::PhantomData);
}

mod hostfunctions_stubs {
    use super::*;
    pub unsafe extern "C" fn f0<A: tenon::imported::Anchor>(a1: tenon::StringView) {
        let f: unsafe extern "C" fn(tenon::StringView) = std::mem::transmute(tenon::imported::function_for::<A>(0));
        f(a1)
    }
    pub unsafe extern "C" fn g0(a1: tenon::StringView) {
        tenon::imported::stop_asked::<HostFunctions>(0)
    }
    pub unsafe extern "C" fn f1<A: tenon::imported::Anchor>(a1: u64) {
        let f: unsafe extern "C" fn(u64) = std::mem::transmute(tenon::imported::function_for::<A>(1));
        f(a1)
    }
    pub unsafe extern "C" fn g1(a1: u64) {
        tenon::imported::stop_asked::<HostFunctions>(1)
    }
}

impl HostFunctions {
    /// What the slots of an import hold until a host fills them.
    pub const fn stubs<A: tenon::imported::Anchor>() -> Self {
        HostFunctions {
            log: hostfunctions_stubs::f0::<A>,
            sleep: hostfunctions_stubs::f1::<A>,
        }
    }
    const fn stubs_unoffered() -> Self {
        HostFunctions {
            log: hostfunctions_stubs::g0,
            sleep: hostfunctions_stubs::g1,
        }
    }
    /// Puts them there again.
    pub unsafe fn put_stubs<A: tenon::imported::Anchor<Interface = Self>>() {
        let table = A::object();
        table.put(0, hostfunctions_stubs::f0::<A> as *const ());
        table.put(8, hostfunctions_stubs::f1::<A> as *const ());
    }
}

/// HostFunctions, to be called.
#[repr(transparent)]
pub struct HostFunctionsCalls(std::cell::UnsafeCell<HostFunctions>);
impl HostFunctionsCalls {
    #[inline(always)]
    pub fn log(&self, a1: &str) {
        unsafe { ((*self.0.get()).log)(a1.into()) }
    }
    #[inline(always)]
    pub fn sleep(&self, a1: u64) {
        unsafe { ((*self.0.get()).sleep)(a1) }
    }
}

/// What implements HostFunctions. A panic is stopped; the caller gets zero, or a failed outcome.
pub trait HostFunctionsFunctions: 'static {
    fn log(a1: &str);
    fn sleep(a1: u64);
}

impl HostFunctions {
    pub const fn table<T: HostFunctionsFunctions>() -> Self {
        unsafe extern "C" fn shim_log<T: HostFunctionsFunctions>(a1: tenon::StringView) {
            tenon::border::stop_panics(|| T::log(&a1.text()), || ())
        }
        unsafe extern "C" fn shim_sleep<T: HostFunctionsFunctions>(a1: u64) {
            tenon::border::stop_panics(|| T::sleep(a1), || ())
        }
        HostFunctions {
            log: shim_log::<T>,
            sleep: shim_sleep::<T>,
        }
    }
}

/// Exports its functions, as that type implements them, for plugins that bind symbols.
#[allow(unused_macros)]
macro_rules! export_HostFunctions {
    ($functions:ty) => {
        #[no_mangle]
        pub unsafe extern "C" fn HostFunctions_log(a1: tenon::StringView) {
            (HostFunctions::table::<$functions>().log)(a1)
        }
        #[no_mangle]
        pub unsafe extern "C" fn HostFunctions_sleep(a1: u64) {
            (HostFunctions::table::<$functions>().sleep)(a1)
        }
    };
}
#[allow(unused_imports)]
pub(crate) use export_HostFunctions;

