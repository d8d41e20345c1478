//! `codegen`: all clients of a project.

use std::path::PathBuf;
use std::time::Instant;

use clientwright_generator::project::{self, Change, ClientReport, Mode, Report};

use crate::changes;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::{Program, table};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Writes nothing; tells what is not up to date. Exit code 0: all is; 3: run codegen; 1: an
    /// error in a specification or in running.
    #[arg(long)]
    check: bool,
    /// With --check: generates even where the manifest says that nothing changed.
    #[arg(long, requires = "check")]
    full: bool,
    /// The folder of the project: it has a clients.toml, or a specs/clients.toml; the crates are in
    /// `generated` there. If omitted, the nearest such folder upwards from the current one.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    /// Shows whole diffs.
    #[arg(long)]
    verbose: bool,
}

impl Arguments {
    /// Generates all clients of the project in a folder.
    pub(crate) fn for_project(folder: PathBuf) -> Self {
        Self {
            check: false,
            full: false,
            project: Some(folder),
            verbose: false,
        }
    }
}

pub(crate) fn run(
    program: &Program,
    console: &Console,
    arguments: &Arguments,
) -> Result<Outcome, String> {
    let started = Instant::now();
    let layout = crate::project::find(program.name, arguments.project.as_deref())?;
    crate::vendor::verify(program, &layout)?;
    let mode = match (arguments.check, arguments.full) {
        (true, true) => Mode::CheckFully,
        (true, false) => Mode::Check,
        (false, _) => Mode::Write,
    };
    let report =
        project::run(&layout, mode, &|| started.elapsed()).map_err(|error| error.to_string())?;
    if report.interrupted && !arguments.check {
        console.line(
            "an earlier run was interrupted while it replaced files; its files were put back first",
        );
    }
    if let Some(older) = &report.older_generator {
        let by = if project::is_version(older) {
            format!("clientwright {older}")
        } else {
            "an earlier clientwright".to_owned()
        };
        console.line(format_args!(
            "the generated crates were written by {by}, this is {}",
            project::VERSION
        ));
    }
    diagnostics(console, &report);
    for line in table::lines(&summary(&report, arguments.check)) {
        console.line(line);
    }
    for client in &report.clients {
        for line in client.losses.lines() {
            console.line(format_args!("{}: {line}", client.name));
        }
    }
    console.line(format_args!("done in {} ms", started.elapsed().as_millis()));
    if report.clients.iter().any(|client| !client.generated) {
        return Ok(Outcome::Failed);
    }
    let too_large = budgets(console, &report);
    if arguments.check {
        let drift = drift(program, console, &report, arguments.verbose);
        return Ok(if too_large { Outcome::Failed } else { drift });
    }
    left_alone(console, &report);
    Ok(Outcome::Fine)
}

/// What is wrong with the specifications, to standard error.
fn diagnostics(console: &Console, report: &Report) {
    let color = console.color();
    for client in &report.clients {
        if let Some(sources) = &client.sources {
            let text = client.diagnostics.render(sources, color);
            if !text.is_empty() {
                console.note(text);
            }
        }
    }
}

fn summary(report: &Report, check: bool) -> Vec<Vec<String>> {
    let head = [
        "crate",
        "operations",
        "types",
        "files",
        "lines",
        "ms",
        "state",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for client in &report.clients {
        let count = |count: Option<usize>| count.map_or("-".to_owned(), |count| count.to_string());
        rows.push(vec![
            client.name.clone(),
            count(client.counts.map(|(operations, _)| operations)),
            count(client.counts.map(|(_, types)| types)),
            client.files.to_string(),
            client.lines.to_string(),
            client.took.as_millis().to_string(),
            state(client, check),
        ]);
    }
    rows
}

fn state(client: &ClientReport, check: bool) -> String {
    let changed = client.changes.len() - client.left_alone.len();
    let s = if changed == 1 { "" } else { "s" };
    match (client.generated, changed) {
        (false, _) => "failed: left as it was".to_owned(),
        (true, 0) => "unchanged".to_owned(),
        (true, _) if check => format!("would update: {changed} file{s}"),
        (true, _) => format!("updated: {changed} file{s}"),
    }
}

/// Tells which crates are larger than they may be.
fn budgets(console: &Console, report: &Report) -> bool {
    for client in &report.clients {
        for over in &client.over_budget {
            let (what, found, limit) = (over.what, over.found, over.limit);
            console.note(format_args!(
                "{}: {found} {what}, {limit} are in its budget; the most in",
                client.name
            ));
            for (path, before, now) in &over.files {
                let before = if before == now {
                    String::new()
                } else {
                    format!(" (before: {before})")
                };
                console.note(format_args!("  {path}: {now}{before}"));
            }
        }
    }
    let any = report
        .clients
        .iter()
        .any(|client| !client.over_budget.is_empty());
    if any {
        console.note("make the crate smaller, or raise `budget` in clients.toml and say why");
    }
    any
}

/// Lists what is not up to date.
fn drift(program: &Program, console: &Console, report: &Report, verbose: bool) -> Outcome {
    let changes: Vec<&Change> = report
        .clients
        .iter()
        .flat_map(|client| &client.changes)
        .chain(&report.others)
        .collect();
    if report.interrupted {
        console.line(format_args!("an earlier run was interrupted while it replaced files: some are old and some new\nrun `{} codegen`",
            program.name));
        return Outcome::Found;
    }
    if changes.is_empty() {
        console.line("all generated files are up to date");
        return Outcome::Fine;
    }
    changes::list(console, &changes);
    changes::diffs(console, &changes, verbose);
    let foreign: usize = report.clients.iter().map(|it| it.left_alone.len()).sum();
    if changes.len() > foreign {
        console.line(format_args!("\nrun `{} codegen`", program.name));
    }
    left_alone(console, report);
    Outcome::Found
}

/// Names the files in generated crates that somebody else wrote.
fn left_alone(console: &Console, report: &Report) {
    for path in report.clients.iter().flat_map(|client| &client.left_alone) {
        console.line(format_args!(
            "{path} was not generated, and is left alone: delete it, or move it"
        ));
    }
}
