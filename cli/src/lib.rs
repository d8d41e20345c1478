//! The commands of `clientwright`, as a library: the program of that name and `cargo xtask` are a
//! few lines over it.
//!
//! A command is arguments, what is printed, and an exit code; what is decided is decided in
//! `clientwright-generator`, and each command is one call into that.

mod changes;
mod clients;
mod codegen;
mod completions;
mod console;
mod diff;
pub mod engine;
pub mod exit_code;
mod explain;
mod format;
mod generate;
mod init;
mod lint;
mod lints;
mod out;
pub mod paths;
mod project;
pub mod stages;
pub mod table;
mod tree;
mod types;
mod workspace;

use std::path::PathBuf;

use clap::Subcommand;

use console::Console;
use exit_code::Outcome;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes a project of this folder: clients.toml, the first crates, a drift check.
    Init(init::Arguments),
    /// Generates all clients of clients.toml, or checks that they are up to date.
    Codegen(codegen::Arguments),
    /// Generates a crate from any OpenAPI document.
    Generate(Box<generate::Arguments>),
    /// Lists operations by tag, with the names that they get in Rust.
    Tree(tree::Arguments),
    /// Explains what a schema becomes, and why.
    Types(types::Arguments),
    /// Looks for what is wrong, or likely wrong, with documents.
    Lint(lint::Arguments),
    /// Tells what a change does to the wire and to Rust callers, and which version it asks for.
    Diff(diff::Arguments),
    /// Explains a code of a diagnostic.
    Explain(explain::Arguments),
    /// Prints a script that completes commands in a shell.
    Completions(completions::CompletionsArguments),
    /// Prints the manual page, or writes those of all commands.
    Man(completions::ManArguments),
}

/// The command line of the program `clientwright`.
#[derive(Debug, clap::Parser)]
#[command(name = "clientwright", version, about, arg_required_else_help = true)]
pub struct CommandLine {
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

fn command_line() -> clap::Command {
    <CommandLine as clap::CommandFactory>::command()
}

/// The program that runs the commands.
#[derive(Clone, Debug)]
pub struct Program {
    name: &'static str,
    runtime: Option<PathBuf>,
}

impl Program {
    /// A program that is called by this name, which messages repeat: `clientwright`, `cargo xtask`.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            runtime: None,
        }
    }

    /// The same; crates that are generated without a project depend on the runtime in this folder
    /// instead of one by version, unless they are told otherwise.
    #[must_use]
    pub fn with_runtime(mut self, folder: PathBuf) -> Self {
        self.runtime = Some(folder);
        self
    }

    /// Runs a command.
    #[must_use]
    pub fn run(&self, command: &Command) -> Outcome {
        let console = Console::default();
        let done = match command {
            Command::Init(arguments) => init::run(self, &console, arguments),
            Command::Codegen(arguments) => codegen::run(self, &console, arguments),
            Command::Generate(arguments) => generate::run(self, &console, arguments),
            Command::Tree(arguments) => tree::run(self, &console, arguments),
            Command::Types(arguments) => types::run(self, &console, arguments),
            Command::Lint(arguments) => lint::run(self.name, &console, arguments),
            Command::Diff(arguments) => diff::run(self.name, &console, arguments),
            Command::Explain(arguments) => explain::run(&console, arguments),
            Command::Completions(arguments) => {
                completions::completions(&console, command_line(), arguments)
            }
            Command::Man(arguments) => completions::man(&console, command_line(), arguments),
        };
        let outcome = done.unwrap_or_else(|message| {
            console.note(format_args!("error: {message}"));
            Outcome::Failed
        });
        match console.close() {
            None => outcome,
            Some(error) => {
                Console::default().note(format_args!("error: cannot print: {error}"));
                Outcome::Failed
            }
        }
    }
}
