//! The commands of `clientwright`, as a library.
//!
#![doc = include_str!("../README.md")]
//!
//! # As a library
//!
//! The program is a few lines on top of this library, and so is `cargo xtask` of its repository: [`Program`] runs a
//! [`Command`], which consists of arguments, output and an exit code. All decisions are made in
//! `clientwright-generator`. Machine-readable output is documented in [`json`].

#[doc = include_str!("../JSON.md")]
pub mod json {}

mod changes;
mod clients;
mod codegen;
mod completions;
mod console;
mod diff;
mod documents;
pub mod engine;
mod evidence;
pub mod exit_code;
mod explain;
mod failure;
mod format;
mod generate;
mod init;
mod interrupt;
mod last_release;
mod lint;
mod lints;
mod look;
mod out;
pub mod paths;
mod program;
pub mod progress;
mod project;
mod release;
mod rename;
mod report;
mod runtime;
mod spec;
pub mod stages;
pub mod table;
mod traffic;
mod tree;
mod types;
mod vendor;
mod workspace;

/// A client of an OpenAPI document, in a module; see `clientwright-macros`, which programs that need nothing
/// else of this library depend on.
#[cfg(feature = "macros")]
pub use clientwright_macros::client;

use clap::Subcommand;

use console::Console;
use exit_code::Outcome;
use format::Format;
pub use look::Look;
pub use program::Program;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Initializes a project in this folder: clients.toml, the first crates, a drift check.
    Init(init::Arguments),
    /// Generates all clients of clients.toml, or checks that they are up to date.
    Codegen(codegen::Arguments),
    /// Generates a crate from any OpenAPI document.
    Generate(Box<generate::Arguments>),
    /// Lists operations by tag, with their names in Rust.
    Tree(tree::Arguments),
    /// Explains which type is generated for a schema, and why.
    Types(types::Arguments),
    /// Checks documents for errors and likely mistakes.
    Lint(lint::Arguments),
    /// Reports how a change affects the wire format and Rust callers, and which version it requires.
    Diff(diff::Arguments),
    /// Lists the evidence for each part of an API: documented, reported, assumed, unknown.
    Evidence(evidence::Arguments),
    /// Compares recorded traffic with the documents.
    Traffic(traffic::Arguments),
    /// Plans or applies the next version of each crate: changelog, version, tag.
    Release(release::Arguments),
    /// Renames a type, field, variant, operation or parameter; former names of types and operations remain as
    /// deprecated aliases.
    Rename(rename::Arguments),
    /// Fetches a third-party document once, and pins it by hash.
    Vendor(vendor::Arguments),
    /// Explains the code of a diagnostic.
    Explain(explain::Arguments),
    /// Prints a completion script for a shell.
    Completions(completions::CompletionsArguments),
    /// Prints the man page, or writes those of all commands.
    Man(completions::ManArguments),
}

impl Command {
    /// Whether the output is machine-readable.
    fn is_for_programs(&self) -> bool {
        let format = match self {
            Self::Codegen(arguments) => return arguments.is_for_programs(),
            Self::Evidence(arguments) => return arguments.is_for_programs(),
            Self::Traffic(arguments) => return arguments.is_for_programs(),
            Self::Release(arguments) => arguments.format(),
            Self::Rename(arguments) => arguments.format(),
            Self::Generate(arguments) => arguments.format(),
            Self::Tree(arguments) => arguments.format(),
            Self::Types(arguments) => arguments.format(),
            Self::Explain(arguments) => arguments.format(),
            Self::Diff(arguments) => return arguments.is_for_programs(),
            Self::Lint(arguments) => return arguments.is_for_programs(),
            _ => return false,
        };
        format == Format::Json
    }
}

/// The command line of the program `clientwright`.
#[derive(Debug, clap::Parser)]
#[command(
    name = "clientwright",
    version = version(),
    about,
    arg_required_else_help = true,
    after_help = help()
)]
pub struct CommandLine {
    #[command(flatten)]
    look: Look,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

impl CommandLine {
    /// Runs the command.
    #[must_use]
    pub fn run(&self, program: Program) -> Outcome {
        program.with_look(self.look.clone()).run(&self.command)
    }
}

/// The version, and the runtime that generated code needs.
fn version() -> String {
    format!(
        "{} (generates code for clientwright-runtime {})",
        env!("CARGO_PKG_VERSION"),
        clientwright_generator::render::RUNTIME_VERSION
    )
}

fn help() -> String {
    format!(
        "Examples:
  clientwright init petstore.yaml        initializes a project in this folder
  clientwright codegen                   regenerates what changed
  clientwright generate petstore.yaml --out petstore-client
  clientwright codegen --help            more about one command

{}",
        exit_code::HELP
    )
}

fn command_line() -> clap::Command {
    <CommandLine as clap::CommandFactory>::command()
}

impl Program {
    /// Runs a command.
    #[must_use]
    pub fn run(&self, command: &Command) -> Outcome {
        let console = Console::new(&self.look);
        interrupt::install();
        let done = match command {
            Command::Init(arguments) => init::run(self, &console, arguments),
            Command::Codegen(arguments) => codegen::run(self, &console, arguments),
            Command::Generate(arguments) => generate::run(self, &console, arguments),
            Command::Tree(arguments) => tree::run(self, &console, arguments),
            Command::Types(arguments) => types::run(self, &console, arguments),
            Command::Lint(arguments) => lint::run(self.name, &console, arguments),
            Command::Diff(arguments) => diff::run(self.name, &console, arguments),
            Command::Evidence(arguments) => evidence::run(self.name, &console, arguments),
            Command::Traffic(arguments) => traffic::run(self.name, &console, arguments),
            Command::Release(arguments) => release::run(self, &console, arguments),
            Command::Rename(arguments) => rename::run(self, &console, arguments),
            Command::Vendor(arguments) => vendor::run(self.name, &console, arguments),
            Command::Explain(arguments) => explain::run(&console, arguments),
            Command::Completions(arguments) => {
                completions::completions(&console, command_line(), arguments)
            }
            Command::Man(arguments) => completions::man(&console, command_line(), arguments),
        };
        let outcome = done.unwrap_or_else(|failure| {
            console.failure(&failure);
            if command.is_for_programs() {
                report::failure(&console, &failure);
            }
            failure.outcome()
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
