// SPDX-License-Identifier: MIT
//
//! The vocabulary types of `include/tenon/types.h`, as they cross. Wrappers turn them into `&str` and slices; where one
//! is a field or a result, its lifetime is the interface's business, so that looking inside is unsafe.

use std::borrow::Cow;
use std::ffi::c_void;

use crate::abi::Status;

/// Text: UTF-8 by convention, not by force.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct StringView {
    pub data: *const u8,
    pub size: usize,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Bytes {
    pub data: *const u8,
    pub size: usize,
}

/// `tenon::span<const T>`, `size` in elements.
#[repr(C)]
pub struct Span<T> {
    pub data: *const T,
    pub size: usize,
}

/// `tenon::span<T>`.
#[repr(C)]
pub struct SpanMut<T> {
    pub data: *mut T,
    pub size: usize,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Optional<T> {
    pub has_value: bool,
    pub value: T,
}

/// `tenon::result<T>`; `Outcome<()>` is `tenon::result<void>`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Outcome<T> {
    pub value: T,
    pub status: Status,
    pub message: StringView,
}

/// Owned text: who receives it hands it back to its producer, which dropping does.
#[repr(C)]
pub struct OwnedText {
    pub data: *const u8,
    pub size: usize,
    pub dispose: Option<unsafe extern "C" fn(*mut c_void, *mut c_void, usize)>,
    pub context: *mut c_void,
}

#[repr(C)]
pub struct OwnedBytes {
    pub data: *mut u8,
    pub size: usize,
    pub dispose: Option<unsafe extern "C" fn(*mut c_void, *mut c_void, usize)>,
    pub context: *mut c_void,
}

unsafe fn slice<'a, T>(data: *const T, size: usize) -> &'a [T] {
    if size == 0 {
        &[]
    } else {
        std::slice::from_raw_parts(data, size)
    }
}

impl StringView {
    pub const fn of(text: &'static str) -> Self {
        StringView { data: text.as_ptr(), size: text.len() }
    }
    /// # Safety
    /// What it views must live for `'a`.
    #[inline(always)]
    pub unsafe fn bytes<'a>(self) -> &'a [u8] {
        slice(self.data, self.size)
    }
    /// What is no UTF-8 is replaced. # Safety: as `bytes`.
    #[inline(always)]
    pub unsafe fn text<'a>(self) -> Cow<'a, str> {
        String::from_utf8_lossy(self.bytes())
    }
}

impl From<&str> for StringView {
    #[inline(always)]
    fn from(text: &str) -> Self {
        StringView { data: text.as_ptr(), size: text.len() }
    }
}

impl Bytes {
    /// # Safety
    /// What it views must live for `'a`.
    #[inline(always)]
    pub unsafe fn bytes<'a>(self) -> &'a [u8] {
        slice(self.data, self.size)
    }
}

impl From<&[u8]> for Bytes {
    #[inline(always)]
    fn from(bytes: &[u8]) -> Self {
        Bytes { data: bytes.as_ptr(), size: bytes.len() }
    }
}

impl<T> Clone for Span<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Span<T> {}
impl<T> Span<T> {
    /// # Safety
    /// What it views must live, unchanged, for `'a`.
    #[inline(always)]
    pub unsafe fn elements<'a>(self) -> &'a [T] {
        slice(self.data, self.size)
    }
}
impl<T> From<&[T]> for Span<T> {
    #[inline(always)]
    fn from(elements: &[T]) -> Self {
        Span { data: elements.as_ptr(), size: elements.len() }
    }
}

impl<T> Clone for SpanMut<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for SpanMut<T> {}
impl<T> SpanMut<T> {
    /// # Safety
    /// What it views must live, and be nobody else's, for `'a`.
    #[inline(always)]
    pub unsafe fn elements<'a>(self) -> &'a mut [T] {
        if self.size == 0 {
            &mut []
        } else {
            std::slice::from_raw_parts_mut(self.data, self.size)
        }
    }
}
impl<T> From<&mut [T]> for SpanMut<T> {
    #[inline(always)]
    fn from(elements: &mut [T]) -> Self {
        SpanMut { data: elements.as_mut_ptr(), size: elements.len() }
    }
}

impl<T> Optional<T> {
    pub fn get(self) -> Option<T> {
        if self.has_value {
            Some(self.value)
        } else {
            None
        }
    }
}
impl<T> From<Option<T>> for Optional<T> {
    #[inline(always)]
    fn from(value: Option<T>) -> Self {
        match value {
            Some(value) => Optional { has_value: true, value },
            None => Optional { has_value: false, value: zeroed() },
        }
    }
}

impl<T> Outcome<T> {
    pub fn success(value: T) -> Self {
        Outcome { value, status: crate::abi::OK, message: StringView::of("") }
    }
    /// The message is static, because nobody frees it.
    pub fn failure(status: Status, message: &'static str) -> Self {
        Outcome { value: zeroed(), status, message: StringView::of(message) }
    }
}

impl Drop for OwnedText {
    fn drop(&mut self) {
        if let Some(dispose) = self.dispose {
            unsafe { dispose(self.context, self.data as *mut c_void, self.size) }
        }
    }
}
impl Drop for OwnedBytes {
    fn drop(&mut self) {
        if let Some(dispose) = self.dispose {
            unsafe { dispose(self.context, self.data as *mut c_void, self.size) }
        }
    }
}

unsafe extern "C" fn free_bytes(_: *mut c_void, data: *mut c_void, size: usize) {
    drop(Vec::from_raw_parts(data as *mut u8, size, size));
}

fn give_away(bytes: Vec<u8>) -> (*mut u8, usize) {
    let whole = Box::leak(bytes.into_boxed_slice());
    (whole.as_mut_ptr(), whole.len())
}

impl From<String> for OwnedText {
    #[inline(always)]
    fn from(text: String) -> Self {
        let (data, size) = give_away(text.into_bytes());
        OwnedText { data, size, dispose: Some(free_bytes), context: std::ptr::null_mut() }
    }
}
impl OwnedText {
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(unsafe { slice(self.data, self.size) })
    }
}
impl From<Vec<u8>> for OwnedBytes {
    #[inline(always)]
    fn from(bytes: Vec<u8>) -> Self {
        let (data, size) = give_away(bytes);
        OwnedBytes { data, size, dispose: Some(free_bytes), context: std::ptr::null_mut() }
    }
}
impl OwnedBytes {
    pub fn bytes(&self) -> &[u8] {
        unsafe { slice(self.data, self.size) }
    }
}

/// Where C puts a field of type B behind one of type A that lies at `offset`; for layouts asserted in generated code.
pub const fn next<A, B>(offset: usize) -> usize {
    let (end, align) = (offset + std::mem::size_of::<A>(), std::mem::align_of::<B>());
    (end + align - 1) / align * align
}

/// All zero, which is a value of every type that generated code gives a field or a result: functions there are `Option`s.
pub fn zeroed<T>() -> T {
    unsafe { std::mem::zeroed() }
}
