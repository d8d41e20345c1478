//! One line of the report.

use clientwright_cli_runtime::{Json, on_one_line};

/// The outcome of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// No problem.
    Fine,
    /// It works, but not for long; or it is unknown.
    Warning,
    /// It does not work.
    Failed,
    /// Skipped, because an earlier one failed.
    Skipped,
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Self::Fine => "ok",
            Self::Warning => "warning",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

/// A check and its outcome.
#[derive(Debug, Clone)]
pub(crate) struct Check {
    /// The id of the check, for programs.
    pub(crate) id: String,
    /// The outcome.
    pub(crate) verdict: Verdict,
    /// The result, as text.
    pub(crate) found: String,
    /// What to do; empty if there is nothing to do.
    pub(crate) advice: &'static str,
    /// The id of the request for Orange's support.
    pub(crate) request_id: Option<String>,
}

impl Check {
    pub(crate) fn new(id: &str, verdict: Verdict, found: impl Into<String>) -> Self {
        Self {
            id: id.to_owned(),
            verdict,
            found: on_one_line(&found.into()),
            advice: "",
            request_id: None,
        }
    }

    pub(crate) fn advice(mut self, advice: &'static str) -> Self {
        self.advice = advice;
        self
    }
}

/// The report as JSON, for programs and support tickets.
pub(crate) fn json(checks: &[Check]) -> Json {
    let text = |text: &str| Json::String(text.to_owned());
    let all = checks.iter().map(|check| {
        let mut members = vec![
            ("check".to_owned(), text(&check.id)),
            ("verdict".to_owned(), text(check.verdict.word())),
            ("found".to_owned(), text(&check.found)),
        ];
        if !check.advice.is_empty() {
            members.push(("advice".to_owned(), text(check.advice)));
        }
        if let Some(id) = &check.request_id {
            members.push(("requestId".to_owned(), text(id)));
        }
        Json::Object(members)
    });
    Json::Object(vec![("checks".to_owned(), Json::Array(all.collect()))])
}

/// The report as text.
pub(crate) fn text(checks: &[Check], colors: bool) -> String {
    let mut text = String::new();
    for check in checks {
        let word = check.verdict.word();
        let word = match (colors, check.verdict) {
            (true, Verdict::Fine) => format!("\u{1b}[32m{word:<8}\u{1b}[0m"),
            (true, Verdict::Failed) => format!("\u{1b}[31m{word:<8}\u{1b}[0m"),
            (true, Verdict::Warning) => format!("\u{1b}[33m{word:<8}\u{1b}[0m"),
            _ => format!("{word:<8}"),
        };
        text.push_str(&format!("{word} {:<22} {}\n", check.id, check.found));
        if !check.advice.is_empty() {
            text.push_str(&format!("         → {}\n", check.advice));
        }
        if let Some(id) = &check.request_id {
            text.push_str(&format!("         request id for support: {id}\n"));
        }
    }
    text
}
