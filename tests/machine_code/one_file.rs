// SPDX-License-Identifier: MIT
//
// one_file.cpp in Rust. Its functions are visible here, so that they can be found in the disassembly.
mod interfaces;

use interfaces::{HostFunctions, Worker, WorkerFunctions};

tenon::imported! { static APP: HostFunctions; }

#[no_mangle]
pub extern "C" fn ask(number: i32) -> i32 {
    APP.add(number, 1).wrapping_add(1)
}
#[no_mangle]
pub extern "C" fn tell(milliseconds: u64) {
    APP.sleep(milliseconds)
}

struct Measured;
impl WorkerFunctions for Measured {
    fn ask(number: i32) -> i32 {
        ask(number)
    }
    fn tell(milliseconds: u64) {
        tell(milliseconds)
    }
}

tenon::plugin! { measured, "1.0.0", imports: [APP], exports: [Worker = Measured] }
