// SPDX-License-Identifier: MIT
//
//! What checks and loads say.

use std::ffi::CStr;
use std::fmt;
use std::os::raw::c_char;

use super::sys;

pub(super) unsafe fn text_of(text: *const c_char) -> String {
    CStr::from_ptr(text).to_string_lossy().into_owned()
}

pub(super) unsafe fn texts_of(mut texts: sys::Texts) -> Vec<String> {
    let mut all = Vec::new();
    while !(*texts).is_null() {
        all.push(text_of(*texts));
        texts = texts.add(1);
    }
    all
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Equal,
    Compatible,
    Incompatible,
    Unreadable,
}

impl Verdict {
    pub(super) fn of(number: u32) -> Self {
        match number {
            0 => Verdict::Equal,
            1 => Verdict::Compatible,
            2 => Verdict::Incompatible,
            _ => Verdict::Unreadable,
        }
    }
}

/// One difference; `id` is stable: docs/findings.md.
#[derive(Clone, Debug)]
pub struct Finding {
    pub breaking: bool,
    pub id: String,
    pub path: String,
    pub asked_by: String,
    pub expected: String,
    pub found: String,
    pub remedy: String,
    pub message: String,
}

#[derive(Clone, Debug)]
pub struct Report {
    pub verdict: Verdict,
    /// Breaking ones first.
    pub findings: Vec<Finding>,
}

impl Report {
    pub(super) unsafe fn of(report: *const sys::Report) -> Self {
        let findings = (0..sys::tenon_report_count(report)).map(|n| {
            let f = sys::tenon_report_finding(report, n);
            Finding {
                breaking: f.breaking,
                id: text_of(f.id),
                path: text_of(f.path),
                asked_by: text_of(f.asked_by),
                expected: text_of(f.expected),
                found: text_of(f.found),
                remedy: text_of(f.remedy),
                message: text_of(f.message),
            }
        });
        Report { verdict: Verdict::of(sys::tenon_report_verdict(report)), findings: findings.collect() }
    }
}

/// Why something could not be done: who asked, what was expected, what was found, what to do.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Stable: docs/findings.md.
    pub id: String,
    pub message: String,
    /// The message with the findings, a line or more each; what is displayed.
    pub text: String,
    pub report: Report,
}

impl Failure {
    pub(super) unsafe fn of(failure: *const sys::Failure) -> Self {
        Failure {
            id: text_of(sys::tenon_failure_id(failure)),
            message: text_of(sys::tenon_failure_message(failure)),
            text: text_of(sys::tenon_failure_text(failure)),
            report: Report::of(sys::tenon_failure_report(failure)),
        }
    }
    pub(super) unsafe fn taken(failure: *mut sys::Failure) -> Self {
        let made = Failure::of(failure);
        sys::tenon_failure_free(failure);
        made
    }
    pub(super) fn ours(id: &str, message: String) -> Self {
        let report = Report { verdict: Verdict::Unreadable, findings: Vec::new() };
        Failure { id: id.to_string(), text: message.clone(), message, report }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
impl std::error::Error for Failure {}
