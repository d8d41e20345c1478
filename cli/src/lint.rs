//! `lint`: errors and likely mistakes in documents.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use clientwright_check::fix::fixes;
use clientwright_check::report::{Entry, entries, failed_github, failed_sarif, github, sarif};
use clientwright_generator::allowances;
use clientwright_generator::diagnostics::{Diagnostics, LintLevels, codes};
use clientwright_generator::document;
use clientwright_generator::project::{ProjectError, VERSION, read_clients, unmatched_lint_places};
use clientwright_generator::source::{Files, Sources};
use clientwright_generator::{CrateOptions, trace_crate};
use serde::Serialize;

use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::lints::LintArguments;
use crate::out;
use crate::spec::{Spec, is_standard_input};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Exit code 0: nothing found; 3: warnings; 1: errors.\n\nExamples:\n  clientwright lint                        the documents of the project\n  clientwright lint petstore.yaml --format sarif > lint.sarif\n  clientwright lint --fix"
)]
pub struct Arguments {
    /// OpenAPI documents; `-` is standard input; by default, those of the project.
    specs: Vec<PathBuf>,
    /// The folder of the project; by default, found by searching upwards from the current one.
    #[arg(long, value_name = "DIR", conflicts_with = "specs")]
    project: Option<PathBuf>,
    /// A folder that documents may refer to, in addition to their own; may be repeated.
    #[arg(long, value_name = "DIR", requires = "specs")]
    allow_read: Vec<PathBuf>,
    #[command(flatten)]
    lints: LintArguments,
    /// Applies fixes that are safe and unambiguous; comments and layout are kept.
    #[arg(long)]
    fix: bool,
    /// The output format.
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
    /// Human-readable text with excerpts.
    #[default]
    Human,
    /// JSON, for programs.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// GitHub workflow commands.
    Github,
}

/// A document to check.
struct Subject {
    files: Box<dyn Files>,
    path: String,
    /// The folder that paths are relative to.
    folder: PathBuf,
    options: CrateOptions,
}

/// The diagnostics of a document.
struct Found {
    sources: Sources,
    diagnostics: Diagnostics,
}

/// The JSON output; `JSON.md` describes it.
#[derive(Serialize)]
struct Report<'a> {
    outcome: &'static str,
    errors: usize,
    warnings: usize,
    /// The number of diagnostics that `[lints]` or the command line allows, by code.
    allowed: BTreeMap<&'static str, usize>,
    diagnostics: Vec<Row<'a>>,
}

/// A diagnostic, with the keys of other commands and additional ones.
#[derive(Serialize)]
struct Row<'a> {
    severity: &'static str,
    code: &'a str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    label: Option<&'a str>,
    help: Option<&'a str>,
}

impl<'a> From<&'a Entry> for Row<'a> {
    fn from(entry: &'a Entry) -> Self {
        let place = entry.place.as_ref();
        Self {
            severity: entry.severity,
            code: &entry.code,
            message: &entry.message,
            file: place.map(|place| place.path.as_str()),
            line: place.map(|place| place.line),
            column: place.map(|place| place.column),
            end_line: place.map(|place| place.end_line),
            end_column: place.map(|place| place.end_column),
            label: Some(entry.label.as_str()).filter(|label| !label.is_empty()),
            help: entry.help.as_deref(),
        }
    }
}

pub(crate) fn run(
    program: &str,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, Failure> {
    let outcome = lint(program, console, arguments);
    if let Err(failure) = &outcome {
        match arguments.format {
            Format::Sarif => console.line(out::json(&failed_sarif(failure.message(), VERSION))?),
            Format::Github => console.print(failed_github(failure.message())),
            Format::Human | Format::Json => {}
        }
    }
    outcome
}

fn lint(program: &str, console: &Console, arguments: &Arguments) -> Result<Outcome, Failure> {
    if arguments.fix && arguments.specs.iter().any(|spec| is_standard_input(spec)) {
        return Err(Failure::usage(
            "--fix cannot change standard input: pass the path of the file",
        ));
    }
    let (subjects, in_settings) = subjects(program, console, arguments)?;
    let mut all = Vec::from_iter(in_settings);
    for subject in &subjects {
        let mut found = look(subject);
        if arguments.fix && fix(console, subject, &found)? {
            found = look(subject);
        }
        all.push(found);
    }
    let mut allowed: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut list: Vec<Entry> = Vec::new();
    let mut seen: HashSet<Entry> = HashSet::new();
    for found in &mut all {
        for (code, count) in found.diagnostics.allowed() {
            *allowed.entry(code).or_default() += count;
        }
        // Documents share files, and clients share documents: each diagnostic is reported once.
        let mut unseen = Diagnostics::new();
        let sorted = found.diagnostics.sorted();
        for (diagnostic, entry) in sorted
            .into_iter()
            .zip(entries(&found.diagnostics, &found.sources))
        {
            if seen.insert(entry.clone()) {
                unseen.push(diagnostic.clone());
                list.push(entry);
            }
        }
        found.diagnostics = unseen;
    }
    let errors = list
        .iter()
        .filter(|entry| entry.severity == "error")
        .count();
    let outcome = match (errors, list.is_empty()) {
        (1.., _) => Outcome::Failed,
        (0, false) => Outcome::Found,
        (0, true) => Outcome::Fine,
    };
    match arguments.format {
        Format::Human => {
            for found in &all {
                console.print(found.diagnostics.render(&found.sources, console.color()));
            }
            if list.is_empty() {
                console.line("nothing found");
            }
        }
        Format::Json => console.line(out::json(&Report {
            outcome: outcome.as_str(),
            errors,
            warnings: list.len() - errors,
            allowed,
            diagnostics: list.iter().map(Row::from).collect(),
        })?),
        Format::Sarif => console.line(out::json(&sarif(&list, VERSION))?),
        Format::Github => console.print(github(&list)),
    }
    Ok(outcome)
}

/// The documents, and the diagnostics about `clients.toml`.
fn subjects(
    program: &str,
    console: &Console,
    arguments: &Arguments,
) -> Result<(Vec<Subject>, Option<Found>), Failure> {
    let levels = arguments.lints.levels()?;
    if !arguments.specs.is_empty() {
        let specs = arguments.specs.iter();
        let subjects = specs
            .map(|spec| {
                let spec = Spec::open(console, spec, &arguments.allow_read)?;
                let mut options = CrateOptions::new("client");
                options.lints = levels.clone();
                Ok(Subject {
                    path: spec.path.clone(),
                    files: Box::new(spec),
                    folder: PathBuf::new(),
                    options,
                })
            })
            .collect::<Result<_, Failure>>()?;
        return Ok((subjects, None));
    }
    let layout = crate::project::find(program, arguments.project.as_deref())?;
    // Documents of valid clients are checked even if the tables of others are not valid.
    let (clients, found) = match read_clients(&layout) {
        Ok(clients) => {
            let (sources, mut found) = unmatched_lint_places(&layout, &clients, &[]);
            let of_file = clients.clients.first().map(|it| it.options.lints.clone());
            let of_file = of_file.unwrap_or_default().with(&levels);
            found.relax(&of_file, &sources);
            found.enforce(&of_file, &sources);
            (clients, (sources, found))
        }
        Err(ProjectError::Clients(path, error)) => {
            (error.valid_clients().clone(), error.diagnostics(&path))
        }
        Err(error) => return Err(console.project_error(error)),
    };
    let (sources, diagnostics) = found;
    let found = Found {
        sources,
        diagnostics,
    };
    let subjects = clients
        .clients
        .into_iter()
        .map(|client| {
            let mut options = client.options;
            options.lints = options.lints.with(&levels);
            Subject {
                files: Box::new(layout.files(&options.allow_read)),
                path: layout.in_specs(&client.spec),
                folder: layout.root.clone(),
                options,
            }
        })
        .collect();
    Ok((subjects, Some(found)))
}

/// All diagnostics of a document: from parsing, from generating and from the rules.
fn look(subject: &Subject) -> Found {
    let files: &dyn Files = subject.files.as_ref();
    // Levels are applied at the end; allowances in the document are looked up before that.
    let options = CrateOptions {
        lints: LintLevels::new(),
        ..subject.options.clone()
    };
    let (mut sources, mut diagnostics, document) =
        match trace_crate(files, &subject.path, &options, &mut ()) {
            Ok(outcome) => {
                let basis = outcome.generated.and_then(|traced| traced.stages);
                (
                    outcome.sources,
                    outcome.diagnostics,
                    basis.map(|basis| basis.document),
                )
            }
            Err(error) => {
                let mut diagnostics = Diagnostics::new();
                let (sources, document) = document::read(files, &subject.path, &mut diagnostics);
                diagnostics.error(
                    codes::PROGENITOR_FAILED,
                    None,
                    format!("{error}; please report it"),
                );
                (sources, diagnostics, document)
            }
        };
    // Even if there are errors: one run reports everything.
    match document {
        Some(document) => clientwright_check::lint(&document, &sources, &mut diagnostics),
        None => {
            let (again, document) = document::read(files, &subject.path, &mut Diagnostics::new());
            if let Some(document) = document {
                // The same files in the same order: positions are the same.
                clientwright_check::lint(&document, &again, &mut diagnostics);
            }
        }
    }
    let mut levels = subject.options.lints.clone();
    for code in codes::ON_REQUEST {
        if !levels.mention(code) {
            // These are our own codes, so this cannot fail.
            let _ = levels.set(
                code,
                clientwright_generator::diagnostics::Level::Allow,
                None,
            );
        }
    }
    allowances::apply(&mut diagnostics, &sources);
    allowances::report_useless(&mut diagnostics, &sources);
    diagnostics.relax(&levels, &sources);
    diagnostics.enforce(&levels, &sources);
    let custom = &subject.options.custom;
    custom.locate_unreadable(&mut sources, &mut diagnostics);
    Found {
        sources,
        diagnostics,
    }
}

/// Applies the fixes; returns whether there were any.
fn fix(console: &Console, subject: &Subject, found: &Found) -> Result<bool, String> {
    let fixed = fixes(&found.diagnostics, &found.sources);
    for file in &fixed {
        let path: PathBuf = match Path::new(&file.path).is_absolute() {
            true => PathBuf::from(&file.path),
            false => subject.folder.join(&file.path),
        };
        fs::write(&path, &file.text)
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        let s = if file.count == 1 { "" } else { "s" };
        console.note(format_args!("{}: {} correction{s}", file.path, file.count));
    }
    Ok(!fixed.is_empty())
}
