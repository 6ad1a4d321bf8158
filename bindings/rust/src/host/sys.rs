// SPDX-License-Identifier: MIT
//
//! The functions of `include/tenon/host.h`, which says what each means, as Rust declares them. Authors use `host`.

use std::ffi::c_void;
use std::os::raw::{c_char, c_int};

use crate::abi::{Entry, Error, Status};

macro_rules! opaque {
    ($($name:ident),*) => { $(#[repr(C)] pub struct $name { _private: [u8; 0] })* };
}
opaque!(Host, Handle, Report, Failure, Scan, Subscription);

#[repr(C)]
pub struct Asked {
    pub text: *const u8,
    pub text_size: usize,
    pub needs: *const u8,
    pub needs_size: usize,
    pub table_size: usize,
    pub table_align: usize,
    pub construct: unsafe extern "C" fn(*mut c_void),
}

#[repr(C)]
pub struct Offered {
    pub text: *const u8,
    pub text_size: usize,
    pub table: *const c_void,
}
unsafe impl Sync for Offered {} // it points at what is static and constant

#[repr(C)]
pub struct HostNote {
    pub text: *const u8,
    pub size: usize,
}
unsafe impl Sync for HostNote {}

pub type Texts = *const *const c_char;

#[repr(C)]
pub struct Finding {
    pub breaking: bool,
    pub id: *const c_char,
    pub path: *const c_char,
    pub asked_by: *const c_char,
    pub expected: *const c_char,
    pub found: *const c_char,
    pub remedy: *const c_char,
    pub message: *const c_char,
}

#[repr(C)]
pub struct LoadOptions {
    pub from: u32,
    pub when: u32,
    pub sealed: bool,
    pub withhold: Texts,
    pub tables: *const *const Offered,
    pub symbols_of: *const c_void,
    pub symbol_prefix: *const c_char,
}

#[repr(C)]
pub struct LoadSymbolsOptions {
    pub prefix: *const c_char,
    pub sealed: bool,
}

#[repr(C)]
pub struct Scanned {
    pub file: *const c_char,
    pub name: *const c_char,
    pub version: *const c_char,
    pub imports: Texts,
    pub exports: Texts,
    pub verdict: u32,
    pub report: *const Report,
    pub refusal: *const Failure,
}

#[repr(C)]
pub struct LoadCandidate {
    pub file: *const c_char,
    pub descriptor: c_int,
    pub manifest: *const c_char,
    pub plugin: *const c_char,
    pub version: *const c_char,
    pub imports: Texts,
    pub exports: Texts,
    pub report: *const Report,
}

#[repr(C)]
pub struct Event {
    pub what: u32,
    pub file: *const c_char,
    pub plugin: *const c_char,
    pub version: *const c_char,
    pub function: *const c_char,
    pub reason: *const c_char,
    pub report: *const Report,
    pub failure: *const Failure,
}

#[repr(C)]
pub struct UnboundCall {
    pub plugin: *const c_char,
    pub function: *const c_char,
    pub reason: *const c_char,
}

pub type BeforeLoadHook = unsafe extern "C" fn(*mut c_void, *const LoadCandidate, *mut Error) -> Status;
pub type EventHandler = unsafe extern "C" fn(*mut c_void, *const Event);
pub type UnboundHandler = unsafe extern "C" fn(*mut c_void, *const UnboundCall);

#[link(name = "tenon_host", kind = "static")]
extern "C" {
    pub fn tenon_report_verdict(report: *const Report) -> u32;
    pub fn tenon_report_count(report: *const Report) -> usize;
    pub fn tenon_report_finding(report: *const Report, number: usize) -> Finding;
    pub fn tenon_failure_id(failure: *const Failure) -> *const c_char;
    pub fn tenon_failure_message(failure: *const Failure) -> *const c_char;
    pub fn tenon_failure_text(failure: *const Failure) -> *const c_char;
    pub fn tenon_failure_report(failure: *const Failure) -> *const Report;
    pub fn tenon_failure_free(failure: *mut Failure);

    pub fn tenon_host_new_as(
        tables: *const *const Offered,
        itself: *const HostNote,
        host: *mut *mut Host,
        why: *mut *mut Failure,
    ) -> Status;
    pub fn tenon_host_end(host: *mut Host);
    pub fn tenon_host_load(
        host: *mut Host,
        file: *const c_char,
        asked: *const *const Asked,
        options: *const LoadOptions,
        handle: *mut *mut Handle,
        why: *mut *mut Failure,
    ) -> Status;
    pub fn tenon_host_add(
        host: *mut Host,
        entry: *const Entry,
        asked: *const *const Asked,
        options: *const LoadOptions,
        handle: *mut *mut Handle,
        why: *mut *mut Failure,
    ) -> Status;
    pub fn tenon_host_load_symbols(
        host: *mut Host,
        file: *const c_char,
        asked: *const *const Asked,
        options: *const LoadSymbolsOptions,
        handle: *mut *mut Handle,
        why: *mut *mut Failure,
    ) -> Status;
    pub fn tenon_handle_table(handle: *const Handle, asked: *const Asked) -> *const c_void;
    pub fn tenon_handle_has(handle: *const Handle, asked: *const Asked, slot: u32) -> bool;
    pub fn tenon_handle_name(handle: *const Handle) -> *const c_char;
    pub fn tenon_handle_version(handle: *const Handle) -> *const c_char;
    pub fn tenon_handle_report(handle: *const Handle) -> *const Report;
    pub fn tenon_handle_free(handle: *mut Handle);
    pub fn tenon_host_scan(
        host: *const Host,
        directory: *const c_char,
        asked: *const *const Asked,
        options: *const LoadOptions,
        result: *mut *mut Scan,
        why: *mut *mut Failure,
    ) -> Status;
    pub fn tenon_scan_count(scan: *const Scan) -> usize;
    pub fn tenon_scan_plugin(scan: *const Scan, number: usize) -> Scanned;
    pub fn tenon_scan_free(scan: *mut Scan);
    pub fn tenon_host_before_load(
        host: *mut Host,
        hook: Option<BeforeLoadHook>,
        context: *mut c_void,
        why: *mut *mut Failure,
    ) -> Status;
    pub fn tenon_event_name(what: u32) -> *const c_char;
    pub fn tenon_host_subscribe(
        host: *mut Host,
        handler: EventHandler,
        context: *mut c_void,
        subscription: *mut *mut Subscription,
        why: *mut *mut Failure,
    ) -> Status;
    pub fn tenon_subscription_end(subscription: *mut Subscription);
    pub fn tenon_host_on_unbound(
        host: *mut Host,
        handler: Option<UnboundHandler>,
        context: *mut c_void,
        why: *mut *mut Failure,
    ) -> Status;
}

// The archive is C++.
#[link(name = "stdc++")]
extern "C" {}
