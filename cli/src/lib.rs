//! The commands of `clientwright`, as a library: the program of that name and `cargo xtask` are a
//! few lines over it.
//!
//! A command is arguments, what is printed, and an exit code; what is decided is decided in
//! `clientwright-generator`, and each command is one call into that.

mod changes;
mod codegen;
mod console;
pub mod engine;
pub mod exit_code;
mod generate;
pub mod paths;
mod project;
pub mod stages;
pub mod table;
mod workspace;

use std::path::PathBuf;

use clap::Subcommand;

use console::Console;
use exit_code::Outcome;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generates all clients of clients.toml, or checks that they are up to date.
    Codegen(codegen::Arguments),
    /// Generates a crate from any OpenAPI document.
    Generate(Box<generate::Arguments>),
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
            Command::Codegen(arguments) => codegen::run(self, &console, arguments),
            Command::Generate(arguments) => generate::run(self, &console, arguments),
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
