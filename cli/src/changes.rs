//! Files that are not up to date, as lists and diffs.

use clientwright_generator::project::{Change, Drift};

use crate::console::Console;

/// The maximum number of lines of one diff, and of all diffs, without `--verbose`.
const DIFF_LINES: usize = 24;
const ALL_DIFF_LINES: usize = 240;

/// Lists the files, by how they differ.
pub(crate) fn list(console: &Console, changes: &[&Change]) {
    for kind in [
        Drift::Stale,
        Drift::Missing,
        Drift::Orphaned,
        Drift::HandEdited,
    ] {
        let of_kind = changes.iter().filter(|change| change.drift == kind);
        let of_kind: Vec<_> = of_kind.collect();
        if of_kind.is_empty() {
            continue;
        }
        console.line(format_args!("\n{} ({}):", kind.as_str(), of_kind.len()));
        for change in of_kind {
            console.line(format_args!("  {}", console.path(&change.path)));
        }
    }
}

/// Shows how the files differ from the expected ones, which are labelled, e.g. `generated`.
pub(crate) fn diffs(console: &Console, changes: &[&Change], expected: &str) {
    let whole = console.is_verbose();
    console.line("");
    let mut left = if whole { usize::MAX } else { ALL_DIFF_LINES };
    for change in changes {
        let diff = change.diff(expected);
        let shown = if whole {
            usize::MAX
        } else {
            DIFF_LINES.min(left)
        };
        let lines: Vec<&str> = diff.lines().collect();
        for line in lines.iter().take(shown) {
            console.line(line);
        }
        let hidden = lines.len().saturating_sub(shown);
        if hidden > 0 {
            console.line(format_args!("… {hidden} more lines; --verbose shows all"));
        }
        left = left.saturating_sub(lines.len().min(shown));
        if left == 0 {
            console.line("… more differences; --verbose shows all");
            break;
        }
    }
}
