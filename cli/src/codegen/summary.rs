//! `codegen --summary`: which public items were added, removed or changed.

use clientwright_change::summary::{self, Summary};
use clientwright_generator::project::ProjectPaths;

use super::done::Done;
use crate::console::Console;
use crate::exit_code::Outcome;

/// The changes of the public items of each crate.
pub(super) fn of(
    layout: &ProjectPaths,
    done: &Done,
    base: Option<&str>,
) -> Result<Vec<Summary>, String> {
    summary::of_run(layout, &done.report, base).map_err(|error| error.to_string())
}

/// Prints it as text, with the diagnostics.
pub(super) fn human(console: &Console, done: &Done, found: &[Summary]) -> Outcome {
    diagnostics(console, done);
    for one in found {
        console.print(one.human());
    }
    done.outcome()
}

/// Prints it as Markdown.
pub(super) fn markdown(console: &Console, done: &Done, found: &[Summary]) -> Outcome {
    diagnostics(console, done);
    console.print(summary::page(found));
    done.outcome()
}

fn diagnostics(console: &Console, done: &Done) {
    for client in &done.report.clients {
        if let Some(sources) = &client.sources {
            console.diagnostics(&client.diagnostics, sources);
        }
    }
}
