//! `explain`: explains the code of a diagnostic.

use std::fmt::Write as _;

use clientwright_change::kinds::{self, Kind, Meetings};
use clientwright_generator::diagnostics::codes::{self, Code};
use clientwright_generator::project::INVALID_SETTING;
use clientwright_generator::source::nearest;
use serde::Serialize;

use crate::console::Console;
use crate::exit_code::Outcome;
use crate::failure::Failure;
use crate::format::Format;
use crate::out;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  clientwright explain E0101\n  clientwright explain        lists all codes\n  clientwright explain enum-value-added --format json"
)]
pub struct Arguments {
    /// The code, e.g. `E0101`, or a rule of `diff`, e.g. `enum-value-added`; by default, all codes are listed.
    code: Option<String>,
    /// The output format.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    pub(crate) fn format(&self) -> Format {
        self.format
    }
}

/// The code of errors in `clients.toml`; it is not about a document.
static IN_CLIENTS_TOML: Code = Code {
    code: INVALID_SETTING,
    title: "Invalid setting",
    help: "",
    explanation: "A key or a value in `clients.toml` is not valid, or a required one is missing. Nothing is generated, and no \
          level in `[lints]` changes that.",
};

/// All codes.
fn every() -> impl Iterator<Item = &'static Code> {
    codes::every().chain([&IN_CLIENTS_TOML])
}

/// A code, as JSON.
#[derive(Serialize)]
struct Explained {
    code: &'static str,
    severity: &'static str,
    title: &'static str,
    explanation: &'static str,
    help: Option<&'static str>,
}

impl From<&Code> for Explained {
    fn from(code: &Code) -> Self {
        Self {
            code: code.code,
            severity: severity(code),
            title: code.title,
            explanation: code.explanation,
            help: Some(code.help).filter(|help| !help.is_empty()),
        }
    }
}

impl From<&Kind> for Explained {
    fn from(rule: &Kind) -> Self {
        Self {
            code: rule.code,
            severity: "change",
            title: rule.title,
            explanation: rule.why,
            help: None,
        }
    }
}

/// What can be explained.
enum Subject {
    Code(&'static Code),
    Rule(&'static Kind),
}

pub(crate) fn run(console: &Console, arguments: &Arguments) -> Result<Outcome, Failure> {
    let subject = arguments.code.as_deref().map(subject).transpose();
    let subject = subject.map_err(Failure::Usage)?;
    match (arguments.format, subject) {
        (Format::Human, Some(Subject::Code(code))) => console.print(explanation(code)),
        (Format::Human, Some(Subject::Rule(rule))) => console.print(explained(rule)),
        (Format::Human, None) => {
            for code in every() {
                console.line(format!("{}  {}", code.code, code.title));
            }
        }
        (Format::Json, subject) => {
            let list: Vec<Explained> = match subject {
                Some(Subject::Code(code)) => vec![code.into()],
                Some(Subject::Rule(rule)) => vec![rule.into()],
                None => every().map(Explained::from).collect(),
            };
            console.line(out::json(&list)?);
        }
    }
    Ok(Outcome::Fine)
}

/// The given code or rule.
fn subject(given: &str) -> Result<Subject, String> {
    if let Some(rule) = kinds::find(&given.trim().to_ascii_lowercase()) {
        return Ok(Subject::Rule(rule));
    }
    if given.trim().eq_ignore_ascii_case(INVALID_SETTING) {
        return Ok(Subject::Code(&IN_CLIENTS_TOML));
    }
    let wanted = given.trim().to_ascii_uppercase();
    let code = codes::find(&wanted).ok_or_else(|| unknown(given.trim(), &wanted))?;
    Ok(Subject::Code(code))
}

/// A rule of `diff`.
fn explained(rule: &Kind) -> String {
    let meetings = |[old, new]: Meetings| {
        let (old, new) = (old.as_str(), new.as_str());
        format!("an old client with the new server {old}, a new client with the old server {new}")
    };
    let (title, why) = (rule.title, rule.why);
    let mut text = format!("change[{}]: {title}\n\n{why}\n\n", rule.code);
    let _ = writeln!(text, "in requests:  {}", meetings(rule.request));
    let _ = writeln!(text, "in responses: {}", meetings(rule.response));
    text.push_str(
        "\nThe effect on Rust callers depends on the generated code; `diff` reports it.\n",
    );
    text
}

fn unknown(given: &str, wanted: &str) -> String {
    let rules = kinds::ALL.iter().map(|rule| rule.code);
    if let Some(rule) = nearest(&given.to_ascii_lowercase(), rules) {
        return format!("there is no rule `{given}`; did you mean `{rule}`?");
    }
    // `W0101` is as likely a typo for `E0101` as `E0110` is.
    let number = wanted.trim_start_matches(|c: char| c.is_ascii_alphabetic() || c == '0');
    let near: Vec<&str> = codes::every()
        .map(|known| known.code)
        .filter(|code| {
            let digits = code.get(1..).unwrap_or_default();
            !number.is_empty() && digits.trim_start_matches('0') == number
        })
        .collect();
    match near.as_slice() {
        [] => format!("there is no code `{given}`; `explain` without a code lists them"),
        near => format!(
            "there is no code `{given}`; did you mean `{}`?",
            near.join("` or `")
        ),
    }
}

fn severity(code: &Code) -> &'static str {
    match code.code.starts_with('W') {
        true => "warning",
        false => "error",
    }
}

fn explanation(code: &Code) -> String {
    let severity = severity(code);
    let mut text = format!(
        "{severity}[{}]: {}\n\n{}\n",
        code.code, code.title, code.explanation
    );
    if let Some(lint) = clientwright_check::find(code.code) {
        for (what, example) in [("wrong", lint.wrong), ("right", lint.right)] {
            let _ = writeln!(text, "\n{what}:\n");
            for line in example.lines() {
                let _ = writeln!(text, "    {line}");
            }
        }
    }
    if !code.help.is_empty() {
        let _ = writeln!(text, "\nhelp: {}", code.help);
    }
    text
}
