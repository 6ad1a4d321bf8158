// SPDX-License-Identifier: MIT
//
//! What a host is told and asked while plugins come and go. Handlers may be called on any thread; panics in them are
//! stopped, and a before_load hook that panics refuses.

use std::ffi::c_void;

use super::report::{text_of, texts_of, Failure, Report};
use super::sys;
use crate::abi;
use crate::border::stop_panics;

/// A plugin that fits, and of which nothing has run yet.
pub struct Candidate {
    pub file: String,
    /// The file that was checked, open for reading; stays the host's.
    pub descriptor: i32,
    pub manifest: String,
    pub plugin: String,
    pub version: String,
    pub imports: Vec<String>,
    pub exports: Vec<String>,
    pub report: Report,
}

/// What does not apply is empty. `what` is "read", "checked", "refused", ...
#[derive(Clone, Debug)]
pub struct Event {
    pub what: String,
    pub file: String,
    pub plugin: String,
    pub version: String,
    pub function: String,
    pub reason: String,
    pub report: Option<Report>,
    pub failure: Option<Failure>,
}

#[derive(Clone, Debug)]
pub struct UnboundCall {
    pub plugin: String,
    pub function: String,
    pub reason: String,
}

pub type BeforeLoad = Box<dyn Fn(&Candidate) -> Result<(), String> + Send + Sync>;
pub type OnEvent = Box<dyn Fn(&Event) + Send + Sync>;
pub type OnUnbound = Box<dyn Fn(&UnboundCall) + Send + Sync>;

pub(super) unsafe extern "C" fn before_load(
    context: *mut c_void,
    c: *const sys::LoadCandidate,
    why: *mut abi::Error,
) -> abi::Status {
    let ask = || {
        let c = &*c;
        let candidate = Candidate {
            file: text_of(c.file),
            descriptor: c.descriptor,
            manifest: text_of(c.manifest),
            plugin: text_of(c.plugin),
            version: text_of(c.version),
            imports: texts_of(c.imports),
            exports: texts_of(c.exports),
            report: Report::of(c.report),
        };
        (*(context as *const BeforeLoad))(&candidate)
    };
    match stop_panics(ask, || Err("it panicked".to_string())) {
        Ok(()) => abi::OK,
        Err(reason) => {
            (*why).set(&reason);
            abi::FAILED
        }
    }
}

pub(super) unsafe extern "C" fn on_event(context: *mut c_void, e: *const sys::Event) {
    let tell = || {
        let e = &*e;
        let event = Event {
            what: text_of(sys::tenon_event_name(e.what)),
            file: text_of(e.file),
            plugin: text_of(e.plugin),
            version: text_of(e.version),
            function: text_of(e.function),
            reason: text_of(e.reason),
            report: if e.report.is_null() { None } else { Some(Report::of(e.report)) },
            failure: if e.failure.is_null() { None } else { Some(Failure::of(e.failure)) },
        };
        (*(context as *const OnEvent))(&event)
    };
    stop_panics(tell, || ())
}

pub(super) unsafe extern "C" fn on_unbound(context: *mut c_void, c: *const sys::UnboundCall) {
    let tell = || {
        let c = &*c;
        let call =
            UnboundCall { plugin: text_of(c.plugin), function: text_of(c.function), reason: text_of(c.reason) };
        (*(context as *const OnUnbound))(&call)
    };
    stop_panics(tell, || ())
}

/// Unsubscribes when it is dropped; afterwards the handler is not running, and never will again. It may outlive the
/// host.
pub struct Subscription {
    pub(super) raw: *mut sys::Subscription,
    // Dropped after the subscription has ended; boxed twice, because a context is one word.
    pub(super) _handler: Box<OnEvent>,
}

unsafe impl Send for Subscription {}

impl Drop for Subscription {
    fn drop(&mut self) {
        unsafe { sys::tenon_subscription_end(self.raw) }
    }
}
