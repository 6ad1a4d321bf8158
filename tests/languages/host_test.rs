// SPDX-License-Identifier: MIT
//
// A host in Rust loads the plugins that plugin.cpp, plugin.c and plugin.rs are, whatever compiler they come from, and
// refuses them.   host_test <folder with a plugin> <plugin>...
mod interfaces;

use std::sync::{Arc, Mutex};

use interfaces::{App, AppFunctions, Extra, Greeter};
use tenon::host::{Moment, Source, Verdict};
use tenon::{Host, Options};

static LOGGED: Mutex<String> = Mutex::new(String::new());

fn log(line: &str) {
    let mut logged = LOGGED.lock().unwrap_or_else(|e| e.into_inner());
    logged.push_str(line);
    logged.push('\n');
}
fn logged() -> String {
    std::mem::take(&mut LOGGED.lock().unwrap_or_else(|e| e.into_inner()))
}

struct Functions;
impl AppFunctions for Functions {
    fn log(line: &str) {
        log(line);
        assert!(line != "panic", "a function of the host panicked"); // after it was written down
    }
    fn add(a: i32, b: i32) -> i32 {
        a + b
    }
    fn trace(line: &str) {
        log(&format!("trace {line}"));
    }
    fn each(numbers: &[i32], f: interfaces::tenon_function_ref_i32_i32) -> i32 {
        numbers.iter().map(|n| unsafe { f.call(*n) }).sum()
    }
}
tenon::host! { static HOST: host_in_rust, "2.1.0", imports: [Greeter], exports: [App = Functions] }

struct Wrong;
impl AppFunctions for Wrong {
    fn log(_: &str) {}
    fn add(a: i32, b: i32) -> i32 {
        a - b
    }
    fn trace(_: &str) {}
    fn each(_: &[i32], _: interfaces::tenon_function_ref_i32_i32) -> i32 {
        0
    }
}
static WRONG_TABLE: App = App::table::<Wrong>();
static WRONG: tenon::host::sys::Offered = tenon::host::offered(&WRONG_TABLE);

fn loads(file: &str, name: &str) {
    for (when, sealed) in [(Moment::Start, false), (Moment::FirstCall, false), (Moment::Start, true)] {
        let host = Host::new(&HOST).unwrap();
        let options = Options { when, sealed, ..Options::default() };
        let plugin = host.load::<Greeter>(file, &options).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!((plugin.name(), plugin.version()), (name.to_string(), "1.0.0".to_string()));
        assert!(plugin.report().verdict <= Verdict::Compatible);
        assert!(plugin.has(Greeter::SLOT_GREET) && !plugin.has(Extra::SLOT_MORE));
        assert!(plugin.get::<Extra>().is_none());
        plugin.get::<Greeter>().unwrap().greet("world");
        assert_eq!(logged(), "world\ntrace world\n");
        assert_eq!(plugin.twice(21), 42);
        let fine = plugin.checked(7);
        assert_eq!((fine.status, fine.value), (tenon::abi::OK, 7));
        let failed = plugin.checked(-1);
        assert_eq!((failed.status, unsafe { failed.message.bytes() }), (tenon::abi::FAILED, &b"negative"[..]));

        // A panic in a function of this host ends there; it, and its neighbours, can be called as before.
        plugin.greet("panic");
        assert_eq!(logged(), "panic\ntrace panic\n");
        plugin.greet("again");
        assert_eq!(logged(), "again\ntrace again\n");
        if name == "in_rust" {
            let stopped = plugin.checked(i32::MIN); // panics in the plugin
            assert_eq!(stopped.status, tenon::abi::EXCEPTION);
            assert_eq!((plugin.checked(7).value, plugin.twice(4)), (7, 8));
        }
        drop(host);
        assert_eq!(logged(), "bye\n");
        assert!(!plugin.has(Greeter::SLOT_GREET));
    }
}

fn refuses(file: &str, plugin: &str) {
    let host = Host::new(&HOST).unwrap();
    let with_wrong = Options { tables: &[&WRONG], ..Options::default() };
    let e = host.load::<Greeter>(file, &with_wrong).err().unwrap();
    assert_eq!(e.id, "start-failed");
    assert_eq!(
        e.to_string(),
        format!("host host_in_rust 2.1.0 started plugin {plugin} 1.0.0: its start hook refused: this host can't add")
    );
    let e = host.load::<(Greeter, Extra)>(file, &Options::default()).err().unwrap();
    assert_eq!((e.id.as_str(), e.report.verdict, e.report.findings.len()), ("incompatible", Verdict::Incompatible, 1));
    assert_eq!(
        e.to_string(),
        format!(
            "plugin {plugin} 1.0.0 does not fit host host_in_rust 2.1.0:\n\
             Extra: host host_in_rust 2.1.0 expects this interface, plugin {plugin} 1.0.0 has none of that name \
             [missing-interface]\n  use a plugin that offers it, or let host host_in_rust 2.1.0 not import it"
        )
    );
    let symbols = Options { from: Source::Symbols, ..Options::default() };
    assert_eq!(host.load::<Greeter>(file, &symbols).err().unwrap().id, "symbols-absent");
    assert_eq!(unsafe { host.load_symbols::<Greeter>(file, None, false) }.err().unwrap().id, "has-manifest");
    assert_eq!(host.load::<Greeter>("no\0file", &Options::default()).err().unwrap().id, "bad-path");
    assert_eq!(logged(), "");
}

fn looks_on(folder: &str, file: &str) {
    let host = Host::new(&HOST).unwrap();
    let found = host.scan::<Greeter>(folder, &Options::default()).unwrap();
    assert_eq!(found.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["", "in_c"]);
    assert!(found[0].refusal.is_some() && found[1].verdict <= Verdict::Compatible);
    assert_eq!((&found[1].imports[..], &found[1].exports[..]), (&["App".to_string()][..], &["Greeter".to_string()][..]));

    let told = Arc::new(Mutex::new(Vec::new()));
    let listener = told.clone();
    let subscription = host.subscribe(move |e| listener.lock().unwrap().push(e.what.clone())).unwrap();
    host.before_load(|c| if c.plugin.is_empty() { Ok(()) } else { Err("it is not signed".to_string()) }).unwrap();
    let e = host.load::<Greeter>(file, &Options::default()).err().unwrap();
    assert!(e.id == "not-allowed" && e.message.contains("it is not signed"), "{e}");
    host.before_load(|_| panic!("a hook panicked")).unwrap();
    let e = host.load::<Greeter>(file, &Options::default()).err().unwrap();
    assert!(e.message.contains("it panicked"), "{e}");
    host.before_load(|c| match c.report.verdict {
        Verdict::Equal | Verdict::Compatible if c.descriptor >= 0 => Ok(()),
        _ => Err("it does not fit".to_string()),
    })
    .unwrap();
    host.on_unbound(|call| log(&format!("{} {}", call.plugin, call.function))).unwrap();
    let plugin = host.load::<Greeter>(file, &Options::default()).unwrap();
    drop(subscription);
    drop(host);
    drop(plugin);
    let told = told.lock().unwrap();
    let refused = ["read", "checked", "refused"];
    let all = [&refused[..], &refused[..], &["read", "checked", "loaded", "started"][..]].concat();
    assert_eq!(told.as_slice(), all.as_slice());
    assert_eq!(logged(), "bye\n");
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    tenon::on_panic(|message| assert!(message.starts_with("a "), "{message}"));
    for file in &arguments[2..] {
        let begin = file.find("in_").unwrap();
        let name: String = file[begin..].chars().take_while(|c| c.is_alphabetic() || *c == '_').collect();
        loads(file, &name);
        refuses(file, &name);
        looks_on(&arguments[1], file);
        println!("{name}");
    }
    together(&arguments[2..]);
    links_in();
}

fn links_in() {
    let host = Host::new(&HOST).unwrap();
    let entry = tenon::linked_in!(in_c);
    let plugin = host.add::<(Greeter,)>(entry, &Options::default()).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(plugin.get::<Greeter>().unwrap().twice(4), 8);
    let other = Host::new(&HOST).unwrap();
    assert_eq!(other.add::<Greeter>(entry, &Options::default()).err().unwrap().id, "owned");
}

// Plugins of all languages and compilers in one host, at once.
fn together(files: &[String]) {
    let host = Host::new(&HOST).unwrap();
    let load = |file| host.load::<Greeter>(file, &Options::default()).unwrap_or_else(|e| panic!("{e}"));
    let plugins: Vec<_> = files.iter().map(load).collect();
    for round in 0..3 {
        for plugin in &plugins {
            plugin.greet(["world", "panic", "again"][round]);
            assert_eq!(plugin.twice(21), 42);
        }
    }
    assert_eq!(logged().lines().filter(|l| *l == "again").count(), files.len());
}
