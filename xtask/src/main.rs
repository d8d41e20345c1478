//! The maintainer's commands: `cargo xtask codegen`, `generate`, `corpus`, `golden`, `bench`.
//!
//! The commands that users of the generator also have are those of `clientwright`; the others are specific to this
//! repository.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "what it finds is for the terminal"
)]

mod bench;
mod cargo;
mod corpus;
mod failure;
mod files;
mod golden;
mod root;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use clientwright::exit_code::Outcome;
use clientwright::{Look, Program};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Commands of the maintainer"
)]
struct Arguments {
    #[command(flatten)]
    look: Look,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(flatten)]
    Clients(clientwright::Command),
    /// Runs the generator on folders with many OpenAPI documents, and reports the results.
    Corpus(corpus::Arguments),
    /// Reports the effect of a change on the golden crates, item by item, and its causes.
    Golden(golden::Arguments),
    /// Measures the cost of generating, compiling and calling clients.
    Bench(bench::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Clients(command) => {
            return program().with_look(arguments.look).run(&command).into();
        }
        Command::Corpus(arguments) => corpus::run(&arguments),
        Command::Golden(arguments) => golden::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
    };
    done.unwrap_or_else(|message| {
        eprintln!("error: {message}");
        Outcome::Failed.into()
    })
}

/// The program that runs the commands of `clientwright`. In a checkout, crates depend on its runtime.
fn program() -> Program {
    let program = Program::new("cargo xtask");
    match root::root() {
        Ok(root) => program.with_runtime(root.join("runtime")),
        Err(_) => program,
    }
}
