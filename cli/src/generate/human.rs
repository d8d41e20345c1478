//! What a run of `generate` came to, for people.

use clientwright_generator::project::{self, Change, Drift, Placement};

use super::made::Made;
use crate::console::Console;
use crate::exit_code::Outcome;
use crate::{changes, workspace};

/// Prints what was written, or what would be, and says how the command ends.
pub(super) fn show(console: &Console, made: &Made<'_>) -> Outcome {
    console.diagnostics(made.diagnostics, made.sources);
    let Some((generated, placement)) = made.result else {
        return made.outcome();
    };
    console.status(format_args!(
        "{}: {} operations, {} types, {} files in {}",
        made.options.name,
        generated.operations,
        generated.types,
        generated.files.len(),
        made.out.display()
    ));
    for line in generated.degradations.lines() {
        console.status(line);
    }
    for path in &placement.kept {
        console.line(format_args!(
            "kept: {path}, which was not generated or was changed since; --force replaces it"
        ));
    }
    if made.check {
        check(console, placement);
        return made.outcome();
    }
    if placement.interrupted {
        console.line(
            "an earlier run was interrupted while it replaced files; they were put back first",
        );
    }
    older(console, placement, "it was regenerated");
    for change in &placement.changes {
        if change.drift == Drift::Orphaned {
            console.status(format_args!(
                "removed: {}, which is no longer generated",
                change.path
            ));
        }
    }
    if !made.options.standalone
        && let Some(hint) = workspace::hint(made.out)
    {
        console.note(hint);
    }
    made.outcome()
}

fn check(console: &Console, placement: &Placement) {
    if placement.interrupted {
        console.line(
            "an earlier run was interrupted while it replaced files: some are old and some new",
        );
    }
    let changes = placement.changes.iter().collect::<Vec<_>>();
    if changes.is_empty() && !placement.interrupted {
        console.status("all generated files are up to date");
        return;
    }
    let by_hand = |change: &Change| change.drift == Drift::HandEdited;
    let of_versions = placement.older_generator.is_some() && !console.is_verbose();
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
        older(console, placement, &then);
    }
    console.line("\nrun the same command without --check");
    if changes.iter().any(|change| by_hand(change)) {
        console
            .line("hand-edited files are in its way: move them away, or let --force replace them");
    }
}

/// Says that an older version of this program wrote the crate, if it did.
fn older(console: &Console, placement: &Placement, then: &str) {
    if let Some(version) = &placement.older_generator {
        console.line(format_args!(
            "the crate was written by clientwright {version}, this is {}: {then}",
            project::VERSION
        ));
    }
}
