//! `codegen`: all clients of a project.

mod done;
mod human;
mod json;
mod observer;
mod summary;
mod watch;

use std::path::PathBuf;

use clientwright_generator::diagnostics::LintLevels;
use clientwright_generator::project::{Change, Mode, ProjectPaths};

use crate::console::Console;
use crate::exit_code::{self, Outcome};
use crate::failure::Failure;
use crate::lints::DenyArguments;
use crate::program::Program;
use done::{Done, generate, generate_with};

#[derive(Debug, clap::Args)]
#[command(after_help = help())]
pub struct Arguments {
    /// Writes nothing, and reports files that are not up to date. Exit code 0: everything is up
    /// to date; 3: run codegen; 1: an error.
    #[arg(long)]
    check: bool,
    /// With --check: generates all crates, even if nothing changed according to the manifest.
    #[arg(long, requires = "check")]
    full: bool,
    /// Generates, and regenerates whenever a document or clients.toml is saved, until Ctrl-C. On a terminal,
    /// the last result is updated in place.
    #[arg(long, conflicts_with_all = ["check", "format"])]
    watch: bool,
    /// The folder of the project, which contains clients.toml or specs/clients.toml; the crates are in
    /// its folder `generated`. By default, found by searching upwards from the current folder.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    /// Prints which public items of each crate were added, removed or changed, instead of the files that differ.
    #[arg(long, conflicts_with = "watch")]
    summary: bool,
    /// With --summary: compares with the generated crates of this revision instead of those on disk.
    #[arg(long, value_name = "REV", requires = "summary")]
    base: Option<String>,
    /// The output format; `markdown`, for a pull request, requires --summary.
    #[arg(long, value_enum, default_value_t)]
    format: CodegenFormat,
    #[command(flatten)]
    lints: DenyArguments,
}

/// The output format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum CodegenFormat {
    /// Human-readable text.
    #[default]
    Human,
    /// JSON, for programs.
    Json,
    /// Markdown, for a pull request.
    Markdown,
}

fn help() -> String {
    format!(
        "Examples:
  clientwright codegen                   after each change of a document
  clientwright codegen --check           in CI
  clientwright codegen --check --deny warnings
  clientwright codegen --watch           while editing a document
  clientwright codegen --check --format json
  clientwright codegen --summary         which public items changed
  clientwright codegen --check --summary --base main --format markdown

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
            summary: false,
            base: None,
            format: CodegenFormat::Human,
            lints: DenyArguments::default(),
        }
    }

    /// Whether the output is machine-readable.
    pub(crate) fn is_for_programs(&self) -> bool {
        self.format == CodegenFormat::Json
    }
}

/// Regenerates what changed, for a command that changed an input; the result is
/// only printed as text.
pub(crate) fn regenerate(
    console: &Console,
    layout: &ProjectPaths,
    is_told: bool,
) -> Result<Outcome, Failure> {
    console.paths_are_below(&layout.root);
    let done = generate(console, layout, Mode::Write, &LintLevels::new())?;
    Ok(regenerated(console, done, is_told))
}

/// Like [`regenerate`], with changes of other files in the same step.
pub(crate) fn regenerate_with(
    console: &Console,
    layout: &ProjectPaths,
    edits: Vec<Change>,
    is_told: bool,
) -> Result<Outcome, Failure> {
    console.paths_are_below(&layout.root);
    let done = generate_with(console, layout, edits)?;
    Ok(regenerated(console, done, is_told))
}

fn regenerated(console: &Console, done: Option<Done>, is_told: bool) -> Outcome {
    match done {
        None => Outcome::Interrupted,
        Some(done) if is_told => human::show("", console, &done),
        Some(done) => done.outcome(),
    }
}

pub(crate) fn run(
    program: &Program,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    if arguments.format == CodegenFormat::Markdown && !arguments.summary {
        return Err(Failure::usage("--format markdown requires --summary"));
    }
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
        Some(done) if arguments.summary => {
            let found = summary::of(&layout, &done, arguments.base.as_deref())?;
            match arguments.format {
                CodegenFormat::Human => Ok(summary::human(console, &done, &found)),
                CodegenFormat::Markdown => Ok(summary::markdown(console, &done, &found)),
                CodegenFormat::Json => json::print(console, &done, Some(&found)),
            }
        }
        Some(done) => match arguments.format {
            CodegenFormat::Json => json::print(console, &done, None),
            _ => Ok(human::show(program.name, console, &done)),
        },
    }
}
