//! What a run over all clients came to, for people.

use clientwright_generator::project::{self, Change, ClientReport, Drift, Report};

use super::done::Done;
use crate::changes;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::look;
use crate::table;

/// The columns of the table that are missed least, those first.
const SPARE: [&str; 5] = ["ms", "lines", "files", "types", "operations"];

/// Prints it, and says how the command ends.
pub(super) fn show(program: &str, console: &Console, done: &Done) -> Outcome {
    let report = &done.report;
    if report.interrupted && !done.check {
        console.line(
            "an earlier run was interrupted while it replaced files; its files were put back first",
        );
    }
    for client in &report.clients {
        if let Some(sources) = &client.sources {
            console.diagnostics(&client.diagnostics, sources);
        }
    }
    let summary = summary(report, done.check);
    for line in table::lines_without(summary, &SPARE, look::columns()) {
        console.status(line);
    }
    for client in &report.clients {
        for line in client.degradations.lines() {
            console.status(format_args!("{}: {line}", client.name));
        }
    }
    console.status(format_args!("done in {} ms", done.milliseconds));
    let outcome = done.outcome();
    if report.clients.iter().any(|client| !client.generated) {
        return outcome;
    }
    budgets(console, report);
    if done.check {
        drift(program, console, done);
    } else {
        older(console, report, "they were regenerated");
        left_alone(console, report);
    }
    outcome
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

/// Reports which crates are larger than they may be.
fn budgets(console: &Console, report: &Report) {
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
}

/// Says that an older version of this program wrote the crates, if it did.
fn older(console: &Console, report: &Report, then: &str) {
    if let Some(older) = &report.older_generator {
        let by = if project::is_version(older) {
            format!("clientwright {older}")
        } else {
            "an earlier clientwright".to_owned()
        };
        console.line(format_args!(
            "the generated crates were written by {by}, this is {}: {then}",
            project::VERSION
        ));
    }
}

/// Lists what is not up to date.
fn drift(program: &str, console: &Console, done: &Done) {
    let report = &done.report;
    if report.interrupted {
        console.line(format_args!(
            "an earlier run was interrupted while it replaced files: some are old and some new\nrun `{program} codegen`"
        ));
        return;
    }
    let changes: Vec<&Change> = done.changes().collect();
    if changes.is_empty() {
        console.status("all generated files are up to date");
        return;
    }
    let of_versions = report.older_generator.is_some() && !console.is_verbose();
    let shown: Vec<&Change> = match of_versions {
        // Another version writes other code, which is not drift; an edit by hand is.
        true => changes.iter().copied().filter(|it| by_hand(it)).collect(),
        false => changes.clone(),
    };
    changes::list(console, &shown);
    changes::diffs(console, &shown, "generated");
    if of_versions {
        let s = if changes.len() == 1 { "" } else { "s" };
        let then = format!(
            "it would write {} file{s} otherwise, which --verbose shows",
            changes.len()
        );
        older(console, report, &then);
    }
    let foreign: usize = report.clients.iter().map(|it| it.left_alone.len()).sum();
    if changes.len() > foreign {
        console.line(format_args!("\nrun `{program} codegen`"));
    }
    left_alone(console, report);
}

fn by_hand(change: &Change) -> bool {
    change.drift == Drift::HandEdited
}

/// Names the files in generated crates that somebody else wrote.
fn left_alone(console: &Console, report: &Report) {
    for path in report.clients.iter().flat_map(|client| &client.left_alone) {
        console.line(format_args!(
            "{} was not generated, and is left alone: delete it, or move it",
            console.path(path)
        ));
    }
}
