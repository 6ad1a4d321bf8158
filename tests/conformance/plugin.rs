// SPDX-License-Identifier: MIT
//
//! The plugin in Rust. Everything it does is in calls.rs. Its name is put in with the build: `PLUGIN` becomes
//! rustc_1_63 and so on, since a macro can't make an identifier of an environment variable.

#[macro_use]
mod calls;
mod interfaces;
use calls::{wrong_in, wrong_in_moods, Own};
use interfaces::*;

tenon::imported! { static CALLS: Calls; }
tenon::imported! { static MOODS: Moods; }
tenon::imported! { static SESSION: Session; }

impl SuiteFunctions for Own {
    fn run() -> tenon::StringView {
        let mut wrong = wrong_in!(*CALLS);
        if wrong.is_empty() && MOODS.has(Moods::SLOT_WEIGH) {
            wrong = wrong_in_moods!(MOODS);
        }
        if wrong.is_empty() && SESSION.fail() > 0 {
            wrong = "Session.fail";
        }
        wrong.into()
    }
    fn fail() -> i32 {
        panic!("the plugin failed")
    }
}

fn begin() -> Result<(), String> {
    std::panic::set_hook(Box::new(|_| ())); // it would print
    tenon::on_panic(|what| SESSION.stopped(what));
    match unsafe { SESSION.refusal().text() } {
        refusal if refusal.is_empty() => Ok(()),
        refusal => Err(refusal.into_owned()),
    }
}
fn end() {
    SESSION.ended()
}

tenon::plugin! { PLUGIN, "1.0.0", imports: [CALLS, MOODS, SESSION], exports: [Calls = Own, Moods = Own, Suite = Own],
start: begin, stop: end }
