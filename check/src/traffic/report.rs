//! Reports as text and Markdown.

use std::fmt::Write as _;

use super::api::{ApiTraffic, Traffic};
use super::finding::First;

impl Traffic {
    /// As text.
    #[must_use]
    pub fn human(&self, whole: bool) -> String {
        let mut text = String::new();
        for api in &self.apis {
            api.human(whole, &mut text);
        }
        for (host, count) in &self.elsewhere {
            let _ = writeln!(text, "{count} × to {host}, which is not a server of an API");
        }
        for (note, count) in &self.notes {
            let _ = writeln!(text, "{count} × skipped: {note}");
        }
        let findings: usize = self.apis.iter().map(|api| api.findings.len()).sum();
        let differences = match findings {
            1 => "1 difference".to_owned(),
            count => format!("{count} differences"),
        };
        let _ = writeln!(text, "{} exchanges, {differences}", self.exchanges);
        text
    }

    /// As Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = String::from("## Traffic and documents\n\n");
        for api in &self.apis {
            let _ = writeln!(
                text,
                "### {}\n\n{} exchanges, {} differences",
                cell(&api.api),
                api.exchanges,
                api.findings.len()
            );
            if !api.findings.is_empty() {
                text.push_str(
                    "\n| times | what | seen | where | first in |\n|---|---|---|---|---|\n",
                );
            }
            for found in &api.findings {
                let _ = writeln!(
                    text,
                    "| {} | {} | {}{} | {}:{} | {} |",
                    found.count,
                    found.kind.as_str(),
                    operation(&found.operation, "`"),
                    cell(&found.message),
                    cell(&found.place.path),
                    found.place.line,
                    cell(&entry(&found.first))
                );
            }
            if !api.confirmed.is_empty() {
                text.push_str("\nSeen as described, and can become `reported`:\n\n");
            }
            for fact in &api.confirmed {
                let place = fact.place.as_deref().unwrap_or_default();
                let _ = writeln!(
                    text,
                    "- {} `{}` ({place})",
                    fact.kind,
                    fact.name.replace('`', "'")
                );
            }
            text.push('\n');
        }
        for (host, count) in &self.elsewhere {
            let _ = writeln!(
                text,
                "- {count} × to {host}, which is not a server of an API"
            );
        }
        for (note, count) in &self.notes {
            let _ = writeln!(text, "- {count} × skipped: {note}");
        }
        text
    }
}

impl ApiTraffic {
    fn human(&self, whole: bool, text: &mut String) {
        let _ = writeln!(text, "{}: {} exchanges", self.api, self.exchanges);
        if whole {
            for (operation, count) in &self.operations {
                let _ = writeln!(text, "  {count} × {operation}");
            }
        }
        for found in &self.findings {
            let place = &found.place;
            let _ = writeln!(
                text,
                "  {} × {}{} ({}:{}:{}; first in {})",
                found.count,
                operation(&found.operation, ""),
                found.message,
                place.path,
                place.line,
                place.column,
                entry(&found.first)
            );
        }
        let own = self.confirmed.iter().filter(|fact| fact.own || whole);
        for fact in own {
            let place = fact.place.as_deref().unwrap_or_default();
            let _ = writeln!(
                text,
                "  seen as described, `assumed` can become `reported`: {} {} ({place})",
                fact.kind, fact.name
            );
        }
    }
}

/// The recording and its entry.
fn entry(first: &First) -> String {
    match first.recording.as_str() {
        "" => format!("entry {}", first.entry),
        recording => format!("entry {} of {recording}", first.entry),
    }
}

fn operation(name: &str, quote: &str) -> String {
    match name {
        "" => String::new(),
        name => format!("{quote}{name}{quote}: "),
    }
}

/// Escapes text for a table cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;")
}
