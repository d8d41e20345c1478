//! `codegen`: all clients of a project.

mod done;
mod human;
mod json;
mod observer;
mod watch;

use std::path::PathBuf;

use clientwright_generator::project::Mode;

use crate::console::Console;
use crate::exit_code::{self, Outcome};
use crate::format::Format;
use crate::lints::DenyArguments;
use crate::program::Program;
use done::generate;

#[derive(Debug, clap::Args)]
#[command(after_help = help())]
pub struct Arguments {
    /// Writes nothing; reports what is not up to date. Exit code 0: everything is; 3: run codegen; 1: an
    /// error in a specification or in running.
    #[arg(long)]
    check: bool,
    /// With --check: generates even where the manifest says that nothing changed.
    #[arg(long, requires = "check")]
    full: bool,
    /// Generates, and regenerates whenever a document or clients.toml is saved, until Ctrl-C. On a terminal
    /// the last result is redrawn in place.
    #[arg(long, conflicts_with_all = ["check", "format"])]
    watch: bool,
    /// The folder of the project: it has a clients.toml, or a specs/clients.toml; the crates are in
    /// `generated` there. If omitted, the nearest such folder upwards from the current one.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    /// How to print what was done, or what would be.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    lints: DenyArguments,
}

fn help() -> String {
    format!(
        "Examples:
  clientwright codegen                   after each change of a document
  clientwright codegen --check           in continuous integration
  clientwright codegen --check --deny warnings
  clientwright codegen --watch           while a document is being written
  clientwright codegen --check --format json

{}",
        exit_code::HELP
    )
}

impl Arguments {
    /// Generates all clients of the project in a folder.
    pub(crate) fn for_project(folder: PathBuf) -> Self {
        Self {
            check: false,
            full: false,
            watch: false,
            project: Some(folder),
            format: Format::Human,
            lints: DenyArguments::default(),
        }
    }

    pub(crate) fn format(&self) -> Format {
        self.format
    }
}

pub(crate) fn run(
    program: &Program,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, String> {
    let layout = crate::project::find(program.name, arguments.project.as_deref())?;
    console.paths_are_below(&layout.root);
    crate::vendor::verify(program.name, &layout)?;
    console.detail(format_args!(
        "project: {}, by {}",
        layout.root.display(),
        layout.clients()
    ));
    let denied = arguments.lints.levels()?;
    if arguments.watch {
        return watch::watch(program.name, console, &layout, &denied);
    }
    let mode = match (arguments.check, arguments.full) {
        (true, true) => Mode::CheckFully,
        (true, false) => Mode::Check,
        (false, _) => Mode::Write,
    };
    match generate(console, &layout, mode, &denied)? {
        None => Ok(Outcome::Interrupted),
        Some(done) => match arguments.format {
            Format::Human => Ok(human::show(program.name, console, &done)),
            Format::Json => json::print(console, &done),
        },
    }
}
