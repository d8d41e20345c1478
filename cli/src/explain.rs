//! `explain`: what a code of a diagnostic means.

use std::fmt::Write as _;

use clientwright_generator::diagnostics::codes::{self, Code};
use serde::Serialize;

use crate::console::Console;
use crate::exit_code::Outcome;
use crate::format::Format;
use crate::out;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  clientwright explain E0101\n  clientwright explain        lists all codes"
)]
pub struct Arguments {
    /// The code, e.g. `E0101`; all of them are listed if it is omitted.
    code: Option<String>,
    /// How to print it.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    pub(crate) fn format(&self) -> Format {
        self.format
    }
}

/// A code, for programs.
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

pub(crate) fn run(console: &Console, arguments: &Arguments) -> Result<Outcome, String> {
    let found = match &arguments.code {
        None => None,
        Some(given) => {
            let wanted = given.trim().to_ascii_uppercase();
            Some(codes::find(&wanted).ok_or_else(|| unknown(&wanted))?)
        }
    };
    match (arguments.format, found) {
        (Format::Human, Some(code)) => console.print(explanation(code)),
        (Format::Human, None) => {
            for code in codes::ALL {
                console.line(format!("{}  {}", code.code, code.title));
            }
        }
        (Format::Json, found) => {
            let wanted = |code: &&Code| found.is_none_or(|found| found.code == code.code);
            let list: Vec<Explained> = codes::ALL
                .iter()
                .filter(wanted)
                .map(Explained::from)
                .collect();
            console.line(out::json(&list)?);
        }
    }
    Ok(Outcome::Fine)
}

fn unknown(wanted: &str) -> String {
    // `W0101` is as likely a slip for `E0101` as `E0110` is.
    let number = wanted.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let near: Vec<&str> = codes::ALL
        .iter()
        .map(|known| known.code)
        .filter(|code| !number.is_empty() && code.get(1..) == Some(number))
        .collect();
    match near.as_slice() {
        [] => format!("there is no code `{wanted}`; `explain` without a code lists them"),
        near => format!(
            "there is no code `{wanted}`; did you mean `{}`?",
            near.join("` or `")
        ),
    }
}

fn severity(code: &Code) -> &'static str {
    match code.code.starts_with('E') {
        true => "error",
        false => "warning",
    }
}

fn explanation(code: &Code) -> String {
    let severity = severity(code);
    let mut text = format!(
        "{severity}[{}]: {}\n\n{}\n",
        code.code, code.title, code.explanation
    );
    if !code.help.is_empty() {
        let _ = writeln!(text, "\nhelp: {}", code.help);
    }
    text
}
