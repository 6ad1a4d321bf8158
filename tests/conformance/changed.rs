// SPDX-License-Identifier: MIT
//
//! changed.cpp in Rust.

mod interfaces;
use interfaces::Calls;

tenon::imported! { static CALLS: Calls; }
tenon::plugin! { changed, "1.0.0", imports: [CALLS], exports: [] }
