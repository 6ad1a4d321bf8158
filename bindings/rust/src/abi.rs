// SPDX-License-Identifier: MIT
//
//! The contract of `include/tenon/abi.h`, field by field. Frozen; what each means stands there. Made by macros and by
//! generated code, never by authors.

use std::ffi::c_void;
use std::os::raw::c_char;

pub const MAGIC: u32 = 0x4e4f_4e54;
pub const ABI_MAJOR: u16 = 1;
pub const ABI_MINOR: u16 = 0;

pub type Status = i32;
pub const OK: Status = 0;
pub const FAILED: Status = 1;
/// A panic or an exception was stopped at the border.
pub const EXCEPTION: Status = 2;

pub const HOST_GONE: u32 = 2;

pub type Function = unsafe extern "C" fn();

#[repr(C)]
pub struct Error {
    pub text: *mut c_char,
    pub capacity: u64,
    pub size: u64,
}

impl Error {
    /// Writes the message, cut to the room there is.
    pub fn set(&mut self, message: &str) {
        let size = message.len().min(self.capacity as usize);
        unsafe { std::ptr::copy_nonoverlapping(message.as_ptr(), self.text as *mut u8, size) };
        self.size = size as u64;
    }
}

#[repr(C)]
pub struct State {
    pub owner: *const c_void,
    pub context: *mut c_void,
    pub resolve: Option<unsafe extern "C" fn(*mut State, u32, u32) -> Option<Function>>,
    pub has: Option<unsafe extern "C" fn(*mut State, u32, u32) -> u32>,
    pub unbound: Option<unsafe extern "C" fn(*mut State, u32, u32, *mut Error)>,
    pub phase: u32,
    pub reserved: u32,
}

impl State {
    pub const UNREGISTERED: State = State {
        owner: std::ptr::null(),
        context: std::ptr::null_mut(),
        resolve: None,
        has: None,
        unbound: None,
        phase: 0,
        reserved: 0,
    };
}

#[repr(C)]
pub struct Link {
    pub state: *mut State,
    pub import: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct Import {
    pub interface_name: *const u8,
    pub table: *mut c_void,
    pub link: *mut Link,
    pub put_stubs: unsafe extern "C" fn(),
    pub slot_count: u32,
    pub table_size: u32,
}

#[repr(C)]
pub struct Export {
    pub interface_name: *const u8,
    pub table: *const c_void,
    pub table_size: u32,
    pub reserved: u32,
}

#[repr(C)]
pub struct Entry {
    pub magic: u32,
    pub size: u32,
    pub abi_major: u16,
    pub abi_minor: u16,
    pub flags: u32,
    pub manifest: *const u8,
    pub manifest_size: u64,
    pub imports: *const Import,
    pub exports: *const Export,
    pub import_count: u32,
    pub export_count: u32,
    pub state: *mut State,
    pub start: Option<unsafe extern "C" fn(*mut Error) -> Status>,
    pub stop: Option<unsafe extern "C" fn()>,
}

/// Something of static storage that only its owner writes to; the contract says when.
#[repr(transparent)]
pub struct Shared<T>(std::cell::UnsafeCell<T>);

// The host publishes before it lets anybody call, and lazily bound slots by one aligned store of a function's address.
unsafe impl<T> Sync for Shared<T> {}

impl<T> Shared<T> {
    pub const fn new(value: T) -> Self {
        Shared(std::cell::UnsafeCell::new(value))
    }
    pub const fn get(&self) -> *mut T {
        self.0.get()
    }
}
