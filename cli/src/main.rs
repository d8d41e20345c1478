//! The program `clientwright`; everything is in the library.

use std::process::ExitCode;

use clap::Parser;

#[derive(Parser)]
#[command(name = "clientwright", version, about, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: clientwright::Command,
}

fn main() -> ExitCode {
    let program = clientwright::Program::new("clientwright");
    program.run(&Arguments::parse().command).into()
}
