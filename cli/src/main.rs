//! The program `clientwright`; everything is in the library.

use std::process::ExitCode;

use clap::Parser;
use clientwright::{CommandLine, Program};

fn main() -> ExitCode {
    CommandLine::parse()
        .run(Program::new("clientwright"))
        .into()
}
