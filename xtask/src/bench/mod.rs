//! `cargo xtask bench`: measures the cost of generating, compiling and calling clients.
//!
//! Nothing is asserted: figures depend on the machine.

mod callers;
mod crates;
mod edit;
mod figures;
mod generator;
mod growth;
mod measure;
mod page;
mod parts;
mod peers;
mod picture;
mod runtime;
mod tables;
mod watching;

use std::process::ExitCode;

use clap::Subcommand;

use crate::failure::Result;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Generation, compile time and size of clients of large documents.
    Generator(generator::Arguments),
    /// CPU time and allocations of a call, compared with the same call written by hand.
    Runtime(runtime::Arguments),
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.what {
        What::Generator(arguments) => generator::run(arguments),
        What::Runtime(arguments) => runtime::run(arguments),
    }
}
