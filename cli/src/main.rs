//! The program `clientwright`; everything is in the library.

use std::process::ExitCode;

use clap::Parser;
use clientwright::{CommandLine, Program};

fn main() -> ExitCode {
    let program = Program::new("clientwright");
    program.run(&CommandLine::parse().command).into()
}
