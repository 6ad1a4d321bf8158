// SPDX-License-Identifier: MIT
//
//! The suite in Rust, for hosts and plugins: what calls.hpp is in C++, over interfaces.rs, which `tenon generate`
//! writes. `Own` implements the functions; `wrong_in!` calls the other side's and gives the name of the first whose
//! result is another one. It is a macro because an import and a host's table are of different types.

use crate::interfaces::*;
use std::ffi::c_void;

pub struct Own;

impl CallsFunctions for Own {
    fn narrow(a: i8, b: u8, c: i16, d: u16) -> i8 {
        a + (b == 200) as i8 + 2 * (c == -30000) as i8 + 4 * (d == 60000) as i8
    }
    fn nine(a: i64, b: i32, c: i64, d: i32, e: i64, f: i32, g: i64, h: i32, i: i64) -> i64 {
        let (b, d, f, h) = (b as i64, d as i64, f as i64, h as i64);
        a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i
    }
    fn floats(a: f32, b: f64, c: f32, d: f64, e: f32, f: f64, g: f32, h: f64, i: f32, j: f64) -> f64 {
        let (a, c, e, g, i) = (a as f64, c as f64, e as f64, g as f64, i as f64);
        a + 2. * b + 3. * c + 4. * d + 5. * e + 6. * f + 7. * g + 8. * h + 9. * i + 10. * j
    }
    fn negated(value: bool) -> bool {
        !value
    }
    fn next_letter(letter: std::os::raw::c_char) -> std::os::raw::c_char {
        letter + 1
    }
    fn raised(level: u8) -> u8 {
        200 - level
    }
    fn doubled(pair: Pair) -> Pair {
        Pair { count: pair.count * 2, weight: pair.weight * 2. }
    }
    fn scaled(v: Vector4, by: f64) -> Vector4 {
        Vector4 { x: v.x * by, y: v.y * by, z: v.z * by, w: v.w * by }
    }
    fn mixed(first: i32, m: Mixed, last: f32) -> Mixed {
        Mixed { tag: m.tag + 1, value: first as f64 + m.value + last as f64, tail: m.tail + 1 }
    }
    fn shifted(from: Large, by: u32) -> Large {
        let mut to = from;
        to.words.rotate_left(by as usize);
        to
    }
    fn chain(first: *const Entry) -> u64 {
        let (mut all, mut next) = (0, first);
        while let Some(e) = unsafe { next.as_ref() } {
            all += e.name.size as u64 + e.level as u64 + e.pairs.iter().map(|p| p.count as u64).sum::<u64>();
            next = e.next;
        }
        all
    }
    fn fill(entry: *mut Entry) {
        let pairs = [Pair { count: 1, weight: 0.5 }, Pair { count: 2, weight: 1.5 }];
        unsafe { *entry = Entry { name: "filled".into(), level: 200, pairs, next: entry } }
    }
    fn length(text: &str) -> u64 {
        text.len() as u64
    }
    fn longer(a: &str, b: &str) -> tenon::StringView {
        if a.len() < b.len() { b.into() } else { a.into() }
    }
    fn sum(numbers: &[i32]) -> i64 {
        numbers.iter().map(|&n| n as i64).sum()
    }
    fn square(numbers: &mut [i32]) {
        numbers.iter_mut().for_each(|n| *n *= *n)
    }
    fn checksum(data: &[u8]) -> u32 {
        data.iter().fold(0, |all: u32, &byte| all.wrapping_mul(31).wrapping_add(byte as u32))
    }
    fn find(numbers: &[i32], wanted: i32) -> tenon::Optional<i32> {
        numbers.iter().position(|&n| n == wanted).map(|i| i as i32).into()
    }
    fn root(of: f64) -> tenon::Outcome<f64> {
        if of < 0. { tenon::Outcome::failure(tenon::abi::FAILED, "negative") } else { tenon::Outcome::success(of.sqrt()) }
    }
    fn accept(value: i32) -> tenon::Outcome<()> {
        if value == 7 { tenon::Outcome::success(()) } else { tenon::Outcome::failure(7, "only seven") }
    }
    fn joined(a: &str, b: &str, to: *mut tenon::OwnedText) {
        unsafe { to.write(format!("{}{}", a, b).into()) }
    }
    fn turned(data: &[u8]) -> tenon::OwnedBytes {
        data.iter().rev().copied().collect::<Vec<u8>>().into()
    }
    fn fold(numbers: &[i32], step: tenon_function_ref_i32_i32_i32) -> i32 {
        numbers.iter().fold(0, |all, &n| unsafe { step.call(all, n) })
    }
    fn apply(f: Option<unsafe extern "C" fn(*mut c_void, i32) -> i32>, context: *mut c_void, value: i32) -> i32 {
        unsafe { f.unwrap()(context, value) }
    }
    fn count_from(start: i32) -> *mut Counter {
        Box::into_raw(Box::new(start)) as *mut Counter
    }
    fn count(counter: *mut Counter) -> i32 {
        let next = unsafe { &mut *(counter as *mut i32) };
        *next += 1;
        *next - 1
    }
    fn discard(counter: *mut Counter) {
        drop(unsafe { Box::from_raw(counter as *mut i32) })
    }
}

impl MoodsFunctions for Own {
    fn weigh(report: *const Report) -> i32 {
        let report = unsafe { &*report };
        (if report.mood == 1 { 100 } else { 0 }) + report.load as i32
    }
}

pub unsafe extern "C" fn add(context: *mut c_void, value: i32) -> i32 {
    *(context as *const i32) + value
}

macro_rules! wrong_in {
    ($calls:expr) => {
        (|| unsafe {
            let calls = &$calls;
            macro_rules! expect {
                ($name:literal, $truth:expr) => {
                    if !$truth {
                        return concat!("Calls.", $name);
                    }
                };
            }
            expect!("narrow", calls.narrow(-100, 200, -30000, 60000) == -93);
            expect!("nine", calls.nine(1 << 40, -2, 3, -4, 5, -6, 7, -8, 1 << 41) == 19 * (1 << 40) - 37);
            expect!("floats", calls.floats(0.5, 1., 1.5, 2., 2.5, 3., 3.5, 4., 4.5, 5.) == 192.5);
            expect!("negated", !calls.negated(true) && calls.negated(false));
            expect!("next_letter", calls.next_letter(b'y' as _) == b'z' as std::os::raw::c_char);
            expect!("raised", calls.raised(0) == 200 && calls.raised(200) == 0);

            let pair = calls.doubled(Pair { count: -21, weight: 0.25 });
            expect!("doubled", pair.count == -42 && pair.weight == 0.5);
            let v = calls.scaled(Vector4 { x: 1., y: 2., z: 3., w: 4. }, 0.5);
            expect!("scaled", v.x == 0.5 && v.y == 1. && v.z == 1.5 && v.w == 2.);
            let m = calls.mixed(-5, Mixed { tag: 254, value: 2.5, tail: 65534 }, 0.25);
            expect!("mixed", m.tag == 255 && m.value == -2.25 && m.tail == 65535);
            let mut large = Large { words: [0; 25] };
            large.words.iter_mut().enumerate().for_each(|(i, w)| *w = (i as u64) << 40);
            let shifted = calls.shifted(large, 7);
            expect!("shifted", (0..25).all(|i| shifted.words[i] == (((i + 7) % 25) as u64) << 40));
            let pairs = |a, b| [Pair { count: a, weight: 0. }, Pair { count: b, weight: 0. }];
            let last = Entry { name: "last".into(), level: 200, pairs: pairs(1, 2), next: std::ptr::null() };
            let first = Entry { name: "the first".into(), level: 0, pairs: pairs(10, 20), next: &last };
            expect!("chain", calls.chain(&first) == 9 + 30 + 4 + 200 + 3 && calls.chain(std::ptr::null()) == 0);
            let mut filled: Entry = tenon::types::zeroed();
            calls.fill(&mut filled);
            expect!("fill", filled.name.text() == "filled" && filled.level == 200);
            expect!("fill", filled.pairs[1].count == 2 && filled.pairs[1].weight == 1.5);
            expect!("fill", std::ptr::eq(filled.next, &filled));

            expect!("length", calls.length(&"x".repeat(1000)) == 1000 && calls.length("") == 0);
            expect!("longer", calls.longer("short", "a longer one").text() == "a longer one");
            let mut numbers = vec![1, -2, 3, 1 << 15];
            expect!("sum", calls.sum(&numbers) == 2 + (1 << 15) && calls.sum(&[]) == 0);
            calls.square(&mut numbers);
            expect!("square", numbers == [1, 4, 9, 1 << 30]);
            expect!("checksum", calls.checksum(&[1, 0, 255]) == 31 * 31 + 255);
            expect!("find", calls.find(&numbers, 9).get() == Some(2) && calls.find(&numbers, 8).get() == None);
            let (root, none) = (calls.root(144.), calls.root(-1.));
            expect!("root", root.status == tenon::abi::OK && root.value == 12.);
            expect!("root", none.status == tenon::abi::FAILED && none.message.text() == "negative");
            let (seven, eight) = (calls.accept(7), calls.accept(8));
            expect!("accept", seven.status == tenon::abi::OK && eight.status == 7);
            expect!("accept", eight.message.text() == "only seven");
            let mut joined: tenon::OwnedText = tenon::types::zeroed();
            calls.joined("con", "formance", &mut joined);
            expect!("joined", joined.text() == "conformance");
            expect!("turned", calls.turned(&[1, 0, 255]).bytes() == &[255, 0, 1][..]);

            let mut seen = Vec::new();
            let mut step = |before: i32, number: i32| {
                seen.push(number);
                10 * before + number
            };
            expect!("fold", calls.fold(&[5, 6, 7], tenon_function_ref_i32_i32_i32::to(&mut step)) == 567);
            expect!("fold", seen == [5, 6, 7]);
            let mut base = 40i32;
            let context = &mut base as *mut i32 as *mut std::ffi::c_void;
            expect!("apply", calls.apply(Some($crate::calls::add), context, 2) == 42);
            let counter = calls.count_from(-1);
            expect!("count", calls.count(counter) == -1 && calls.count(counter) == 0);
            calls.discard(counter);
            ""
        })()
    };
}
macro_rules! wrong_in_moods {
    ($moods:expr) => {{
        let report = Report { mood: 1, load: 17 };
        if unsafe { $moods.weigh(&report) } == 117 { "" } else { "Moods.weigh" }
    }};
}
pub(crate) use {wrong_in, wrong_in_moods};
