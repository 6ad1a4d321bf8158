// SPDX-License-Identifier: MIT
//
// A host in Rust.   host_in_rust <plugin>...
#[path = "generated/demo.rs"]
mod demo;

use demo::{Greeter, HostFunctions, HostFunctionsFunctions};
use tenon::{Failure, Host, Options};

struct Functions;
impl HostFunctionsFunctions for Functions {
    fn log(message: &str) {
        println!("  {message}");
    }
    fn sleep(_milliseconds: u64) {}
}

tenon::host! { static HOST: host_in_rust, "1.0.0", imports: [Greeter], exports: [HostFunctions = Functions] }

fn greet_through(files: impl Iterator<Item = String>) -> Result<(), Failure> {
    let host = Host::new(&HOST)?;
    for file in files {
        let plugin = host.load::<Greeter>(file, &Options::default())?;
        println!("from Rust: {}", plugin.name());
        plugin.greet("world");
    }
    Ok(())
}

fn main() {
    if let Err(why) = greet_through(std::env::args().skip(1)) {
        eprintln!("{why}");
        std::process::exit(1);
    }
}
