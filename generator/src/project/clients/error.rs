//! The errors in `clients.toml`, as text and as diagnostics.

use std::fmt;
use std::ops::Range;

use super::client::Clients;
use super::problem::{MAX_ERRORS, Problem};
use crate::customize::settings_only;
use crate::diagnostics::{Diagnostic, Diagnostics, Severity};
use crate::source::{Settings, Sources};

/// The code of diagnostics about errors in `clients.toml`. They have no levels, because nothing can be generated.
pub const INVALID_SETTING: &str = "invalid-setting";

/// The errors in `clients.toml`, with their positions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientsError {
    text: String,
    /// At least one, in the order of the file.
    problems: Vec<Problem>,
    /// Whether there may be more.
    is_cut: bool,
    valid: Box<Clients>,
}

impl ClientsError {
    /// The first of these errors in a text of `clients.toml`, and the clients that are valid.
    pub(in crate::project) fn new(text: &str, mut problems: Vec<Problem>, valid: Clients) -> Self {
        let is_cut = problems.len() >= MAX_ERRORS;
        problems.sort();
        problems.dedup();
        problems.truncate(MAX_ERRORS);
        Self {
            text: text.to_owned(),
            problems,
            is_cut,
            valid: Box::new(valid),
        }
    }

    /// The clients that are not affected: their tables are valid, and their files can be read.
    #[must_use]
    pub fn valid_clients(&self) -> &Clients {
        &self.valid
    }

    /// A diagnostic for each error, and the text of `clients.toml`, which they refer to; `path` is the path that they show.
    #[must_use]
    pub fn diagnostics(&self, path: &str) -> (Sources, Diagnostics) {
        let sources = settings_only(&Settings {
            path: path.to_owned(),
            text: self.text.clone(),
        });
        let mut diagnostics = Diagnostics::new();
        let mut report = |severity, at: Range<usize>, why: String, help: Option<String>| {
            let place = sources.in_settings(&at);
            let mut found = Diagnostic::new(severity, INVALID_SETTING, place, why);
            found.help = help;
            diagnostics.push(found);
        };
        for problem in &self.problems {
            let why = problem.why().to_owned();
            let help = problem.help().map(str::to_owned);
            report(Severity::Error, problem.shown(&self.text), why, help);
        }
        if let Some(last) = self.problems.last().filter(|_| self.is_cut) {
            report(Severity::Warning, last.shown(&self.text), cut(), None);
        }
        (sources, diagnostics)
    }
}

impl fmt::Display for ClientsError {
    /// One error per line, with its position.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problems = self.problems.iter();
        let mut lines: Vec<String> = problems.map(|it| it.located(&self.text)).collect();
        lines.extend(self.is_cut.then(cut));
        f.write_str(lines.join("\n").trim_end())
    }
}

impl std::error::Error for ClientsError {}

fn cut() -> String {
    format!("only {MAX_ERRORS} errors are reported: there may be more")
}
