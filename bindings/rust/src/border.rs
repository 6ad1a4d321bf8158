// SPDX-License-Identifier: MIT
//
//! Panics stay on their own side: every function that generated code exports goes through `stop_panics`.

use std::any::Any;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};

static HANDLER: AtomicUsize = AtomicUsize::new(0);

/// Told of every panic that was stopped in this image, with its message, on its thread. Rust's own panic hook runs
/// before, as always; `std::panic::set_hook` changes it for this image alone.
pub fn on_panic(handler: fn(&str)) {
    HANDLER.store(handler as usize, Ordering::Release);
}

fn message_of(panic: &(dyn Any + Send)) -> &str {
    if let Some(text) = panic.downcast_ref::<&str>() {
        text
    } else if let Some(text) = panic.downcast_ref::<String>() {
        text
    } else {
        "a panic without a text"
    }
}

/// The value of `f`, or after a panic that of `instead`.
pub fn stop_panics<R>(f: impl FnOnce() -> R, instead: impl FnOnce() -> R) -> R {
    match catch_unwind(AssertUnwindSafe(f)) {
        Ok(value) => value,
        Err(panic) => {
            let handler = HANDLER.load(Ordering::Acquire);
            if handler != 0 {
                let handler: fn(&str) = unsafe { std::mem::transmute(handler) };
                let _ = catch_unwind(AssertUnwindSafe(|| handler(message_of(&*panic))));
            }
            // What the panic carries may panic when it is dropped.
            let _ = catch_unwind(AssertUnwindSafe(|| drop(panic)));
            instead()
        }
    }
}

/// A start hook: an error's text or a panic's becomes the reason for which the load fails.
pub fn run_start(f: impl FnOnce() -> Result<(), String>, why: &mut crate::abi::Error) -> crate::abi::Status {
    match catch_unwind(AssertUnwindSafe(f)) {
        Ok(Ok(())) => crate::abi::OK,
        Ok(Err(message)) => {
            why.set(&message);
            crate::abi::FAILED
        }
        Err(panic) => {
            why.set(message_of(&*panic));
            crate::abi::EXCEPTION
        }
    }
}
