// SPDX-License-Identifier: MIT
//
// The founding text's way, in Rust, as it was written there: a struct of functions in a OnceCell, and
// `HOST.get().unwrap()` before each call. The tasks are those of tasks.h, written again.
#![allow(non_upper_case_globals)]

use core::arch::asm;
use once_cell::sync::OnceCell;

type Step = extern "C" fn(i32) -> i32;

// struct HostFunctions: the numbered functions as arrays, which lie in memory as the members do.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HostFunctions {
    add: extern "C" fn(i32, i32) -> i32,
    log: extern "C" fn(*const u8, usize),
    turn: [Step; 8],
    cold: [Step; 300],
}

#[repr(C)]
pub struct Tasks {
    add: extern "C" fn(u32) -> i32,
    log: extern "C" fn(u32) -> i32,
    turns: extern "C" fn(u32) -> i32,
    cold: extern "C" fn(u32, *const u32) -> i32,
    called_back: Option<Step>,
}

#[repr(C)]
pub struct Contender {
    tasks: Tasks,
    start: extern "C" fn(*const HostFunctions),
    stop: Option<extern "C" fn()>,
    take_object: Option<extern "C" fn()>,
    callback: i32,
    object: Step,
}
const CALLBACK_POINTER: i32 = 1;

static HOST: OnceCell<HostFunctions> = OnceCell::new();

fn host() -> &'static HostFunctions {
    HOST.get().unwrap()
}

extern "C" fn start(functions: *const HostFunctions) {
    // Set once; a second start would find the same functions.
    let _ = HOST.set(unsafe { *functions });
}

// KEEP of tasks.h.
fn keep(mut x: i32) -> i32 {
    unsafe { asm!("/* {0:e} */", inout(reg) x, options(nomem, nostack, preserves_flags)) };
    x
}

extern "C" fn task_add(calls: u32) -> i32 {
    let mut x = 0;
    for _ in 0..calls {
        x = keep((host().add)(x, 1));
    }
    x
}

extern "C" fn task_log(calls: u32) -> i32 {
    for _ in 0..calls {
        (host().log)(b"text".as_ptr(), 4);
    }
    0
}

#[no_mangle]
#[inline(never)]
extern "C" fn shown_call(left: i32, right: i32) -> i32 {
    (host().add)(left, right)
}

extern "C" fn task_turns(rounds: u32) -> i32 {
    let mut x = 0;
    for _ in 0..rounds {
        x = keep((host().turn[0])(x));
        x = keep((host().turn[1])(x));
        x = keep((host().turn[2])(x));
        x = keep((host().turn[3])(x));
        x = keep((host().turn[4])(x));
        x = keep((host().turn[5])(x));
        x = keep((host().turn[6])(x));
        x = keep((host().turn[7])(x));
    }
    x
}

extern "C" {
    // In C, as everybody's: what is measured is not the loop in there.
    fn bench_work(lines: *const u32, at: *mut u32) -> i32;
}

extern "C" fn task_cold(passes: u32, lines: *const u32) -> i32 {
    let mut x = 0i32;
    let mut at = 0u32;
    macro_rules! call {
        ($($number:expr),*) => { $(x = keep((host().cold[$number])(x.wrapping_add(unsafe { bench_work(lines, &mut at) })));)* };
    }
    macro_rules! scattered {
        ($($ones:literal)*) => { $(
            call!($ones, 100 + $ones, 200 + $ones, 10 + $ones, 110 + $ones, 210 + $ones);
            call!(20 + $ones, 120 + $ones, 220 + $ones, 30 + $ones, 130 + $ones, 230 + $ones);
            call!(40 + $ones, 140 + $ones, 240 + $ones, 50 + $ones, 150 + $ones, 250 + $ones);
            call!(60 + $ones, 160 + $ones, 260 + $ones, 70 + $ones, 170 + $ones, 270 + $ones);
            call!(80 + $ones, 180 + $ones, 280 + $ones, 90 + $ones, 190 + $ones, 290 + $ones);
        )* };
    }
    for _ in 0..passes {
        scattered!(0 1 2 3 4 5 6 7 8 9);
    }
    x
}

extern "C" fn called_back(x: i32) -> i32 {
    x + 1
}

#[no_mangle]
pub static bench_contender: Contender = Contender {
    tasks: Tasks { add: task_add, log: task_log, turns: task_turns, cold: task_cold, called_back: None },
    start,
    stop: None,
    take_object: None,
    callback: CALLBACK_POINTER,
    object: called_back,
};
