// SPDX-License-Identifier: MIT
//
//! The host in Rust: what host.cpp is in C++, with the same arguments and the same lines.

#[macro_use]
mod calls;
mod interfaces;
mod linked_in; // written with the build

use std::path::Path;
use std::sync::Mutex;

use calls::{wrong_in, Own};
use interfaces::*;
use tenon::host::{Failure, Moment, Source};
use tenon::{Host, Options};

struct Told {
    refusal: &'static str,
    stopped: u32,
    ended: u32,
}
static TOLD: Mutex<Told> = Mutex::new(Told { refusal: "", stopped: 0, ended: 0 });

impl SessionFunctions for Own {
    fn refusal() -> tenon::StringView {
        TOLD.lock().unwrap().refusal.into()
    }
    fn stopped(_: &str) {
        TOLD.lock().unwrap().stopped += 1
    }
    fn ended() {
        TOLD.lock().unwrap().ended += 1
    }
    fn fail() -> i32 {
        panic!("the host failed")
    }
}

tenon::host! { static HOST: conformance, "1.0.0", imports: [Calls, Suite],
exports: [Calls = Own, Moods = Own, Session = Own] }

export_Calls!(Own);
export_Moods!(Own);
export_Session!(Own);

type Plugin = tenon::host::Plugin<(Calls, Suite)>;

/// Where a plugin comes from: a file, or this program.
struct Origin {
    file: String, // of one that is linked in: its name
    entry: Option<&'static tenon::abi::Entry>,
}

impl Origin {
    fn take(&self, host: &Host, options: &Options) -> Result<Plugin, Failure> {
        match self.entry {
            Some(entry) => host.add(entry, options),
            None => host.load(&self.file, options),
        }
    }
    fn name(&self) -> &str {
        if self.entry.is_some() { &self.file } else { name_of(&self.file) }
    }
}

fn wrong_with_plugin(p: &Plugin) -> Result<(), String> {
    let wrong = wrong_in!(*p.get::<Calls>().unwrap());
    if !wrong.is_empty() {
        return Err(format!("{wrong} of the plugin gives another result"));
    }
    let suite = p.get::<Suite>().unwrap();
    for _ in 0..2 {
        // the second time after something has failed in it
        let seen = suite.run();
        let seen = unsafe { seen.text() };
        if !seen.is_empty() {
            return Err(format!("{seen} of the host gives the plugin another result"));
        }
        let before = TOLD.lock().unwrap().stopped;
        let failed = suite.fail();
        if failed > 0 {
            return Err(format!("what fails in the plugin gives {failed}"));
        }
        if failed == 0 && TOLD.lock().unwrap().stopped != before + 1 {
            return Err("what fails in the plugin is not told to the host".into());
        }
    }
    Ok(())
}

fn wrong_with(from: &Origin, options: &Options) -> Result<(), String> {
    *TOLD.lock().unwrap() = Told { refusal: "the suite said so", stopped: 0, ended: 0 };
    match from.take(&Host::new(&HOST).unwrap(), options) {
        Ok(_) => return Err("it starts, although its start hook was told to refuse".into()),
        Err(e) if e.id == "start-failed" && e.message.contains("the suite said so") => (),
        Err(e) => return Err(format!("its start hook should refuse, and what is said is: {e}")),
    }
    if TOLD.lock().unwrap().ended != 0 {
        return Err("its stop hook runs after its start hook has refused".into());
    }
    TOLD.lock().unwrap().refusal = "";
    let host = Host::new(&HOST).unwrap();
    let p = from.take(&host, options).map_err(|e| format!("it is refused: {e}"))?;
    wrong_with_plugin(&p)?;
    if TOLD.lock().unwrap().ended != 0 {
        return Err("its stop hook runs too early".into());
    }
    drop(host);
    match TOLD.lock().unwrap().ended {
        1 => Ok(()),
        n => Err(format!("its stop hook ran {n} times")),
    }
}

fn name_of(file: &str) -> &str {
    Path::new(file).file_stem().unwrap().to_str().unwrap()
}

fn try_all_ways(from: &Origin) -> bool {
    let mut ways = vec![];
    for source in [Source::Tables, Source::Symbols] {
        ways.extend([Moment::Start, Moment::FirstCall].map(|when| Options { from: source, when, ..Options::default() }));
    }
    if from.entry.is_none() {
        ways.push(Options { sealed: true, ..Options::default() });
    }
    for way in &ways {
        if let Err(wrong) = wrong_with(from, way) {
            let seal = if way.sealed { "sealed, " } else { "" };
            println!("{}: {seal}{:?}, {:?}: {wrong}", from.name(), way.from, way.when);
            return false;
        }
    }
    if from.entry.is_some() {
        println!("{}: linked in {}", from.name(), ways.len());
        return true;
    }
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let end = if maps.lines().any(|line| line.ends_with(&from.file)) { "stays" } else { "unloaded" };
    println!("{}: loaded {}, {end}", from.name(), ways.len());
    true
}

fn try_together(origins: &[Origin]) -> Result<(), String> {
    *TOLD.lock().unwrap() = Told { refusal: "", stopped: 0, ended: 0 };
    let host = Host::new(&HOST).unwrap();
    let options = Options { when: Moment::FirstCall, ..Options::default() };
    let mut plugins = Vec::new();
    for from in origins {
        plugins.push(from.take(&host, &options).map_err(|e| format!("{}: with others: {e}", from.name()))?);
    }
    for p in &plugins {
        wrong_with_plugin(p).map_err(|wrong| format!("{}: with others: {wrong}", p.name()))?;
    }
    println!("together: {}", plugins.len());
    Ok(())
}

fn is_refused(file: &str) -> bool {
    match Host::new(&HOST).unwrap().load::<()>(file, &Options::default()) {
        Ok(_) => println!("{}.so: is not refused", name_of(file)),
        Err(e) => println!("{}.so: refused\n{e}", name_of(file)),
    }
    true
}

fn main() {
    std::panic::set_hook(Box::new(|_| ())); // it would print
    tenon::on_panic(|_| TOLD.lock().unwrap().stopped += 1);
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let plugins = arguments.iter().position(|a| a == "--refused").unwrap_or(arguments.len());
    let (plugins, refused) = arguments.split_at(plugins);
    let mut origins: Vec<_> = plugins.iter().map(|file| Origin { file: file.clone(), entry: None }).collect();
    for (name, entry) in linked_in::plugins() {
        origins.push(Origin { file: name.to_string(), entry: Some(entry) });
    }
    let mut well = origins.iter().map(try_all_ways).fold(true, |all, one| all & one);
    if let Err(wrong) = try_together(&origins) {
        println!("{wrong}");
        well = false;
    }
    well = refused.iter().skip(1).map(|file| is_refused(file)).fold(well, |all, one| all & one);
    std::process::exit(!well as i32)
}
