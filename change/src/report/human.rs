//! Reports on a terminal.

use std::fmt::Write as _;

use super::{places, plain, title, versions, wire};
use crate::attribution::is_text;
use crate::diff::Change;
use crate::kinds;
use crate::level::Level;
use crate::project::CrateDiff;

/// The maximum number of surface changes shown for one change, without `--verbose`.
const SHOWN: usize = 6;

/// A diff as text.
#[must_use]
pub fn human(diff: &CrateDiff, all: bool) -> String {
    let mut text = format!("{}: {}\n", diff.name, versions(diff));
    let of_text = |change: &&Change| kinds::find(change.code).is_some_and(is_text);
    let texts = diff.changes.iter().filter(of_text).count();
    for change in diff.changes.iter().filter(|change| all || !of_text(change)) {
        one(&mut text, change, all);
    }
    if texts > 0 && !all {
        let s = if texts == 1 { "" } else { "s" };
        let _ = writeln!(
            text,
            "\n  {texts} change{s} of descriptions and evidence (--verbose shows them)"
        );
    }
    text
}

fn one(text: &mut String, change: &Change, all: bool) {
    let _ = writeln!(
        text,
        "\n  {} [{}] {}",
        change.rust.level,
        change.code,
        title(change)
    );
    let places = places(change);
    if !places.is_empty() {
        let _ = writeln!(text, "    at    {}", plain(&places));
    }
    if change.direction != "none" {
        let _ = writeln!(
            text,
            "    wire  {} ({})",
            wire(change),
            change.wire.why.trim_end_matches('.')
        );
    }
    let verdict = match (change.rust.compiles, change.rust.means_the_same) {
        (false, _) => "code that uses it does not compile",
        (true, false) => "code compiles, but has a different meaning",
        (true, true) if change.rust.level == Level::None => "generated code does not change",
        (true, true) => "code compiles with the same meaning",
    };
    let _ = writeln!(text, "    rust  {verdict} [{}]", change.rust.rule);
    let shown: Vec<_> = change
        .rust
        .surface
        .iter()
        .filter(|part| all || part.level > Level::Patch)
        .collect();
    for part in shown.iter().take(if all { usize::MAX } else { SHOWN }) {
        let types = match (&part.old, &part.new) {
            (Some(old), Some(new)) => format!(": {old} → {new}"),
            _ => String::new(),
        };
        let _ = writeln!(
            text,
            "          {} `{}` {}{types}",
            part.level, part.item, part.message
        );
    }
    if !all && shown.len() > SHOWN {
        let _ = writeln!(text, "          … {} more", shown.len() - SHOWN);
    }
}
