//! `codegen`: all clients of a project.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::time::Instant;

use clientwright_generator::project::{self, Change, ClientReport, Drift, Mode, Report};

use crate::exit_code::Outcome;
use crate::{Program, table};

/// Most lines of one diff, and of all of them, without `--verbose`.
const DIFF_LINES: usize = 24;
const ALL_DIFF_LINES: usize = 240;

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

pub(crate) fn run(program: &Program, arguments: &Arguments) -> Result<Outcome, String> {
    let started = Instant::now();
    let layout = crate::project::find(program.name, arguments.project.as_deref())?;
    let mode = match (arguments.check, arguments.full) {
        (true, true) => Mode::CheckFully,
        (true, false) => Mode::Check,
        (false, _) => Mode::Write,
    };
    let report =
        project::run(&layout, mode, &|| started.elapsed()).map_err(|error| error.to_string())?;
    if report.interrupted && !arguments.check {
        println!(
            "an earlier run was interrupted while it replaced files; its files were put back first"
        );
    }
    diagnostics(&report);
    for line in table::lines(&summary(&report)) {
        println!("{line}");
    }
    for client in &report.clients {
        for line in client.losses.lines() {
            println!("{}: {line}", client.name);
        }
    }
    println!("done in {} ms", started.elapsed().as_millis());
    if report.clients.iter().any(|client| !client.generated) {
        return Ok(Outcome::Failed);
    }
    let too_large = budgets(&report);
    if arguments.check {
        let drift = drift(program, &report, arguments.verbose);
        return Ok(if too_large { Outcome::Failed } else { drift });
    }
    for path in report.clients.iter().flat_map(|client| &client.left_alone) {
        println!("left alone, because the generator did not write it: {path}");
    }
    Ok(Outcome::Fine)
}

/// What is wrong with the specifications, to standard error.
fn diagnostics(report: &Report) {
    let color = std::io::stderr().is_terminal();
    for client in &report.clients {
        if let Some(sources) = &client.sources {
            let text = client.diagnostics.render(sources, color);
            if !text.is_empty() {
                eprintln!("{text}");
            }
        }
    }
}

fn summary(report: &Report) -> Vec<Vec<String>> {
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
            state(client),
        ]);
    }
    rows
}

fn state(client: &ClientReport) -> String {
    if !client.generated {
        "failed: left as it was".to_owned()
    } else if client.changes.is_empty() {
        "unchanged".to_owned()
    } else {
        format!("updated: {} files", client.changes.len())
    }
}

/// Tells which crates are larger than they may be.
fn budgets(report: &Report) -> bool {
    for client in &report.clients {
        for over in &client.over_budget {
            let (what, found, limit) = (over.what, over.found, over.limit);
            eprintln!(
                "{}: {found} {what}, {limit} are in its budget; the most in",
                client.name
            );
            for (path, before, now) in &over.files {
                let before = if before == now {
                    String::new()
                } else {
                    format!(" (before: {before})")
                };
                eprintln!("  {path}: {now}{before}");
            }
        }
    }
    let any = report
        .clients
        .iter()
        .any(|client| !client.over_budget.is_empty());
    if any {
        eprintln!("make the crate smaller, or raise `budget` in clients.toml and say why");
    }
    any
}

/// Lists what is not up to date.
fn drift(program: &Program, report: &Report, verbose: bool) -> Outcome {
    let changes: Vec<&Change> = report
        .clients
        .iter()
        .flat_map(|client| &client.changes)
        .chain(&report.others)
        .collect();
    if report.interrupted {
        println!(
            "an earlier run was interrupted while it replaced files: some are old and some new\nrun `{} codegen`",
            program.name
        );
        return Outcome::Found;
    }
    if changes.is_empty() {
        println!("all generated files are up to date");
        return Outcome::Fine;
    }
    for kind in [
        Drift::Stale,
        Drift::Missing,
        Drift::Orphaned,
        Drift::HandEdited,
    ] {
        let of_kind: Vec<&&Change> = changes
            .iter()
            .filter(|change| change.drift == kind)
            .collect();
        if of_kind.is_empty() {
            continue;
        }
        println!("\n{} ({}):", kind.as_str(), of_kind.len());
        for change in of_kind {
            println!("  {}", change.path);
        }
    }
    println!();
    let mut left = if verbose { usize::MAX } else { ALL_DIFF_LINES };
    for change in &changes {
        let diff = change.diff(if verbose {
            usize::MAX
        } else {
            DIFF_LINES.min(left)
        });
        left = left.saturating_sub(diff.lines().count());
        if left == 0 {
            println!("… more differences; --verbose shows all");
            break;
        }
        print!("{diff}");
    }
    println!("\nrun `{} codegen`", program.name);
    Outcome::Found
}
