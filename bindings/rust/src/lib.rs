// SPDX-License-Identifier: MIT
//
//! Tenon for Rust: plugins and hosts that exchange functions with C++, C and Rust over one checked ABI.
//!
//! The interfaces come from the other side's image: `tenon generate demo --language rust -o greeter.rs`.
//!
//! ```ignore
//! mod greeter;
//! use greeter::{Greeter, GreeterFunctions, HostFunctions};
//!
//! tenon::imported! { static APP: HostFunctions; }
//!
//! struct Hello;
//! impl GreeterFunctions for Hello {
//!     fn greet(name: &str) {
//!         APP.log("hello");
//!         APP.log(name);
//!     }
//! }
//!
//! tenon::plugin! { hello, "1.0.0", imports: [APP], exports: [Greeter = Hello] }
//! ```
//!
//! No dependencies. rustc 1.63 and later; host and plugins may come from different versions of it.

pub mod abi;
pub mod border;
#[cfg(feature = "host")]
pub mod host;
#[cfg(feature = "host")]
mod image;
pub mod imported;
pub mod manifest;
mod plugin;
pub mod types;

pub use border::on_panic;
#[cfg(feature = "host")]
pub use host::{Failure, Host, Options, Plugin};
pub use imported::{Imported, Interface};
pub use types::{Bytes, Outcome, Optional, OwnedBytes, OwnedText, Span, SpanMut, StringView};
