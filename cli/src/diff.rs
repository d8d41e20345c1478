//! `diff`: how a change affects the wire format and Rust callers.

use std::path::{Path, PathBuf};

use clientwright_change::project::{Comparison, CrateDiff, ProjectDiff};
use clientwright_change::{Level, State, diff, report};
use clientwright_generator::CrateOptions;
use clientwright_generator::names::NamesLock;
use clientwright_generator::source::DiskFiles;

use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::out;
use crate::paths::package_name;

#[derive(Debug, clap::Args)]
#[command(
    override_usage = "clientwright diff [OPTIONS] [OLD NEW]",
    after_help = "Exit code 0: no changes; 3: changes; 1: an error.\n\nExamples:\n  clientwright diff                      compares the working tree with the last release\n  clientwright diff --base main --format markdown\n  clientwright diff old.yaml new.yaml --format json"
)]
pub struct Arguments {
    /// Two OpenAPI documents, the old one first; by default, the clients of the project.
    #[arg(value_names = ["OLD", "NEW"], num_args = 2, conflicts_with_all = ["base", "project", "client"])]
    documents: Vec<PathBuf>,
    /// The revision to compare the working tree with; by default, the last release tag, or else the merge
    /// base with the main branch.
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// The folder of the project; by default, found by searching upwards from the current one.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    /// One client of the project, by the name of its crate.
    #[arg(long, value_name = "CRATE")]
    client: Option<String>,
    /// The output format. For text, --verbose adds changes of descriptions, and all changes of the
    /// generated code.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    /// Whether the output is machine-readable.
    pub(crate) fn is_for_programs(&self) -> bool {
        self.format == Format::Json
    }
}

/// The output format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// Human-readable text.
    #[default]
    Human,
    /// JSON, for programs.
    Json,
    /// Markdown, for a pull request.
    Markdown,
}

pub(crate) fn run(
    program: &str,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    let (found, json) = match arguments.documents.as_slice() {
        [old, new] => {
            let one = documents(old, new)?;
            let json = out::json(&one)?;
            (vec![one], json)
        }
        _ => {
            let all = clients(program, console, arguments)?;
            let json = out::json(&all)?;
            (all.crates, json)
        }
    };
    match arguments.format {
        Format::Json => console.line(json),
        Format::Human => found
            .iter()
            .for_each(|one| console.print(report::human(one, console.is_verbose()))),
        Format::Markdown => found
            .iter()
            .for_each(|one| console.print(report::markdown(one))),
    }
    let is_same = |one: &CrateDiff| one.changes.is_empty() && one.verdict == Level::None;
    Ok(match found.iter().all(is_same) {
        true => Outcome::Fine,
        false => Outcome::Found,
    })
}

fn clients(
    program: &str,
    console: &Console,
    arguments: &Arguments,
) -> Result<ProjectDiff, Failure> {
    let layout = crate::project::find(program, arguments.project.as_deref())?;
    // Its errors would lose their positions below.
    let listed = crate::project::clients(console, &layout)?;
    let (base, only) = (arguments.base.as_deref(), arguments.client.as_deref());
    crate::last_release::note_missing(console, &layout, &listed, base, only);
    Comparison::new(&layout, base)
        .and_then(|comparison| comparison.all(only))
        .map_err(|error| error.to_string().into())
}

/// Two documents, as one client.
fn documents(old: &Path, new: &Path) -> Result<CrateDiff, String> {
    let options = CrateOptions::new(package_name(&new.with_extension("")));
    let before = state(old, &options, None)?;
    let now = state(new, &options, Some(before.generated.names.clone()))?;
    let found = diff(&before, &now);
    Ok(CrateDiff {
        name: options.name,
        base: old.display().to_string(),
        released: Some(before.document.info.version.clone()),
        version: Some(now.document.info.version.clone()),
        verdict: found.verdict,
        wire: found.wire,
        changes: found.changes,
    })
}

fn state(path: &Path, options: &CrateOptions, names: Option<NamesLock>) -> Result<State, String> {
    let text = path
        .to_str()
        .ok_or_else(|| format!("{} is not a path in UTF-8", path.display()))?;
    State::load(&DiskFiles::of_document(path), text, options, names)
        .map_err(|error| error.to_string())
}
