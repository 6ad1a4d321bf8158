// SPDX-License-Identifier: MIT
//
// The same plugin in three languages: plugin.cpp, plugin.c, plugin.rs.
mod interfaces;

use interfaces::{App, Greeter, GreeterFunctions};

tenon::imported! { static APP: App; }

struct InRust;
impl GreeterFunctions for InRust {
    fn greet(name: &str) {
        APP.log(name);
        if APP.has(App::SLOT_TRACE) {
            APP.trace(name);
        }
    }
    fn twice(value: i32) -> i32 {
        APP.add(value, 0) + APP.add(0, value)
    }
    fn checked(value: i32) -> tenon::Outcome<i32> {
        assert!(value != i32::MIN, "a panic");
        if value < 0 {
            return tenon::Outcome::failure(tenon::abi::FAILED, "negative");
        }
        tenon::Outcome::success(value)
    }
    fn careless() {
        APP.trace("careless")
    }
}

fn begin() -> Result<(), String> {
    if APP.add(2, 2) == 4 {
        Ok(())
    } else {
        Err("this host can't add".to_string())
    }
}
fn end() {
    APP.log("bye")
}

tenon::plugin! { in_rust, "1.0.0", imports: [APP], exports: [Greeter = InRust], start: begin, stop: end }
