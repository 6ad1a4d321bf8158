// SPDX-License-Identifier: MIT
//
// hello.cpp in Rust.
#[path = "generated/demo.rs"]
mod demo;

use demo::{Greeter, GreeterFunctions, HostFunctions};

tenon::imported! { static APP: HostFunctions; }

struct Hello;
impl GreeterFunctions for Hello {
    fn greet(name: &str) {
        APP.log("hello");
        APP.sleep(10);
        APP.log(name);
    }
}

tenon::plugin! { hello_in_rust, "1.0.0", imports: [APP], exports: [Greeter = Hello] }
