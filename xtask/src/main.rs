//! The maintainer's commands: `cargo xtask codegen`, `generate`, `corpus`, `bench`.
//!
//! Thin: everything a command does is a call into the generator.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod codegen;
mod corpus;
mod engine;
mod generate;
mod root;
mod stages;
mod table;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Exit code for an error in a specification or in running.
const FAILED: u8 = 1;
/// Exit code for generated files that are not up to date.
const NEEDS_CODEGEN: u8 = 3;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Commands of the maintainer"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generates all clients of specs/clients.toml, or checks that they are up to date.
    Codegen(codegen::Arguments),
    /// Generates a crate from any OpenAPI document.
    Generate(generate::Arguments),
    /// Runs the generator over folders full of OpenAPI documents and counts what comes of it.
    Corpus(corpus::Arguments),
    /// Measures what generating and compiling clients costs.
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Corpus(arguments) => corpus::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
    };
    match done {
        Ok(code) => code,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(FAILED)
        }
    }
}
