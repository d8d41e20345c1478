//! Reports for a pull request.

use std::fmt::Write as _;

use super::{places, title, versions, wire};
use crate::attribution::is_text;
use crate::kinds;
use crate::project::CrateDiff;

/// A diff as a section of Markdown.
#[must_use]
pub fn markdown(diff: &CrateDiff) -> String {
    let mut text = format!("### `{}`: {}\n\n", diff.name, escape(&versions(diff)));
    let is_text = |code: &str| kinds::find(code).is_some_and(is_text);
    let changes: Vec<_> = diff
        .changes
        .iter()
        .filter(|change| !is_text(change.code))
        .collect();
    if !changes.is_empty() {
        text.push_str("| level | change | where | wire | Rust |\n|---|---|---|---|---|\n");
    }
    for change in &changes {
        let parts: Vec<String> = change
            .rust
            .surface
            .iter()
            .filter(|part| part.level >= change.rust.level)
            .take(3)
            .map(|part| format!("`{}` {}", code(&part.item), escape(&part.message)))
            .collect();
        let rust = match parts.is_empty() {
            true => change.rust.rule.replace('-', " "),
            false => parts.join("<br>"),
        };
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {rust} |",
            change.rust.level,
            escape(&title(change)),
            escape(&places(change)),
            wire(change),
        );
    }
    let evidence: Vec<_> = diff
        .changes
        .iter()
        .filter(|change| change.code.starts_with("evidence-"))
        .collect();
    if !evidence.is_empty() {
        text.push_str("\nEvidence:\n\n");
        for change in &evidence {
            let _ = writeln!(
                text,
                "- {} ({})",
                escape(&title(change)),
                escape(&places(change))
            );
        }
    }
    let descriptions = diff
        .changes
        .iter()
        .filter(|change| is_text(change.code))
        .count()
        - evidence.len();
    if descriptions > 0 {
        let _ = writeln!(text, "\n{descriptions} descriptions changed.");
    }
    text.push('\n');
    text
}

/// Escapes text for a table cell, except between backticks.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    let mut inside = false;
    for c in super::plain(text).chars() {
        match c {
            '`' => {
                inside = !inside;
                escaped.push(c);
            }
            '|' => escaped.push_str("\\|"),
            '*' | '_' | '<' | '>' | '[' | ']' | '#' if !inside => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    if inside {
        escaped.push('`');
    }
    escaped
}

fn code(text: &str) -> String {
    super::plain(text).replace('`', "'").replace('|', "\\|")
}
