//! Changelog entries in the format of <https://keepachangelog.com>.

use std::fmt::Write as _;

use crate::diff::Change;
use crate::kinds::Effect;
use crate::level::Level;
use crate::project::CrateDiff;
use crate::report::plain;

/// The header of a new file.
const HEAD: &str = "# Changelog\n\nThe format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/), versions follow\n[Semantic Versioning](https://semver.org) as Cargo reads it.\n";

/// The sections of an entry, in their order.
const SECTIONS: [&str; 4] = ["Added", "Changed", "Deprecated", "Removed"];

/// The entry of a version, without its heading.
pub(super) fn entry(diff: &CrateDiff) -> String {
    if diff.released.is_none() {
        return "### Added\n\n- The first release.\n".to_owned();
    }
    let mut lines: Vec<(&str, String)> = Vec::new();
    for change in &diff.changes {
        of_change(change, &mut lines);
    }
    if lines.is_empty() {
        lines.push(("Changed", "Documentation only.".to_owned()));
    }
    let mut text = String::new();
    for section in SECTIONS {
        let mut of_section: Vec<&String> = Vec::new();
        for (_, line) in lines.iter().filter(|(of, _)| *of == section) {
            if !of_section.contains(&line) {
                of_section.push(line);
            }
        }
        if of_section.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "### {section}\n");
        for line in of_section {
            let _ = writeln!(text, "- {line}");
        }
    }
    text
}

/// The effect of a change on callers, or else on the service.
fn of_change(change: &Change, lines: &mut Vec<(&str, String)>) {
    let code = |text: &str| plain(text).replace('`', "'");
    let seen = change.rust.surface.iter();
    let seen: Vec<_> = seen.filter(|part| part.level > Level::Patch).collect();
    for part in &seen {
        let section = match part.rule {
            "deprecation-changed" | "item-renamed" => "Deprecated",
            rule if rule.ends_with("-removed") => "Removed",
            rule if rule.contains("-added") => "Added",
            _ => "Changed",
        };
        let types = match (&part.old, &part.new) {
            (Some(old), Some(new)) => format!(" (`{}` → `{}`)", code(old), code(new)),
            _ => String::new(),
        };
        let breaking = if part.level == Level::Major {
            "**Breaking:** "
        } else {
            ""
        };
        let line = format!(
            "{breaking}`{}` {}{types}.",
            code(&part.item),
            plain(&part.message)
        );
        lines.push((section, line));
    }
    let is_of_wire =
        change.wire.old_client != Effect::Works || change.wire.new_client != Effect::Works;
    if seen.is_empty() && is_of_wire {
        let message = plain(&change.message);
        let message = if message.is_empty() {
            String::new()
        } else {
            format!(", {message}")
        };
        lines.push((
            "Changed",
            format!(
                "Service: {}: {}{message}.",
                change.title,
                code(&change.subject)
            ),
        ));
    }
}

/// Adds an entry for a version to the file, unless it has one. Dates have the form `2026-02-28`.
pub(super) fn with_entry(file: Option<&str>, version: &str, date: &str, entry: &str) -> String {
    let file = file.unwrap_or(HEAD);
    let heading = format!("## [{version}]");
    let is_there = |line: &str| {
        let rest = line.strip_prefix(&heading);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '(']))
    };
    if file.lines().any(is_there) {
        return file.to_owned();
    }
    let entry = format!("{heading} - {date}\n\n{entry}");
    // Before the last release, after unreleased changes.
    let mut at = None;
    let mut offset = 0;
    for line in file.split_inclusive('\n') {
        if line.starts_with("## ") && !line.to_lowercase().contains("unreleased") {
            at = Some(offset);
            break;
        }
        offset += line.len();
    }
    match at.and_then(|at| file.split_at_checked(at)) {
        Some((before, after)) => format!("{before}{entry}\n{after}"),
        None => format!("{}\n\n{entry}", file.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_inserted_before_older_ones_and_only_once() {
        let first = with_entry(
            None,
            "0.1.0",
            "2026-01-01",
            "### Added\n\n- The first release.\n",
        );
        assert!(
            first.ends_with("## [0.1.0] - 2026-01-01\n\n### Added\n\n- The first release.\n"),
            "{first}"
        );
        let second = with_entry(Some(&first), "0.2.0", "2026-02-01", "### Changed\n\n- a\n");
        let headings: Vec<&str> = second
            .lines()
            .filter(|line| line.starts_with("## "))
            .collect();
        assert_eq!(
            headings,
            ["## [0.2.0] - 2026-02-01", "## [0.1.0] - 2026-01-01"]
        );
        assert_eq!(
            with_entry(Some(&second), "0.2.0", "2026-03-01", "x"),
            second
        );
        let open = "# Changelog\n\n## [Unreleased]\n\n- soon\n\n## [0.1.0]\n";
        let written = with_entry(Some(open), "0.2.0", "2026-02-01", "- a\n");
        assert!(
            written.contains("- soon\n\n## [0.2.0] - 2026-02-01\n\n- a\n\n## [0.1.0]"),
            "{written}"
        );
    }
}
