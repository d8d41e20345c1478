//! Machine-readable diagnostics: JSON, SARIF, GitHub annotations.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use clientwright_openapi::diagnostics::{Diagnostic, Diagnostics, Severity, codes};
use clientwright_openapi::source::{Location, Sources, Span};
use serde::Serialize;
use serde_json::{Value, json};

/// The schema of SARIF.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// A diagnostic with its positions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Entry {
    /// The code.
    pub code: String,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// What is wrong.
    pub message: String,
    /// The label of the position.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// The position.
    #[serde(flatten)]
    pub place: Option<Place>,
    /// What to do.
    pub help: Option<String>,
    /// Other relevant positions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
}

/// A position in a file; lines and columns start at 1, the end is exclusive.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The path.
    pub path: String,
    /// First line.
    pub line: usize,
    /// First column.
    pub column: usize,
    /// Last line.
    pub end_line: usize,
    /// The column after the last one.
    pub end_column: usize,
}

/// Another relevant position, with its label.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Related {
    /// The label.
    pub message: String,
    /// The position.
    #[serde(flatten)]
    pub place: Place,
}

/// The diagnostics, sorted.
#[must_use]
pub fn entries(diagnostics: &Diagnostics, sources: &Sources) -> Vec<Entry> {
    let sorted = diagnostics.sorted();
    sorted
        .into_iter()
        .map(|found| entry(found, sources))
        .collect()
}

fn entry(found: &Diagnostic, sources: &Sources) -> Entry {
    let (span, label) = match &found.primary {
        Some((span, label)) => (Some(*span), label.clone()),
        None => (None, String::new()),
    };
    Entry {
        code: found.code.to_owned(),
        severity: severity(found.severity),
        message: found.message.clone(),
        label,
        place: span.map(|span| place(span, sources)),
        help: found.help.clone(),
        related: found
            .secondary
            .iter()
            .map(|(span, message)| Related {
                message: message.clone(),
                place: place(*span, sources),
            })
            .collect(),
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

pub(crate) fn place(span: Span, sources: &Sources) -> Place {
    let Location { path, line, column } = sources.location(span);
    let end = sources.location(Span {
        start: span.end,
        ..span
    });
    Place {
        path,
        line,
        column,
        end_line: end.line,
        end_column: end.column,
    }
}

/// A SARIF 2.1.0 log, created by this version of the program.
#[must_use]
pub fn sarif(entries: &[Entry], version: &str) -> Value {
    let used: BTreeSet<&str> = entries.iter().map(|entry| entry.code.as_str()).collect();
    let rules: Vec<Value> = used
        .iter()
        .filter_map(|code| codes::find(code))
        .map(|code| {
            json!({
                "id": code.code,
                "shortDescription": { "text": code.title },
                "fullDescription": { "text": code.explanation },
                "help": { "text": code.help },
            })
        })
        .collect();
    let location = |place: &Place| {
        json!({
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&place.path) },
                "region": {
                    "startLine": place.line,
                    "startColumn": place.column,
                    "endLine": place.end_line,
                    "endColumn": place.end_column,
                },
            },
        })
    };
    let results: Vec<Value> = entries
        .iter()
        .map(|entry| {
            let related: Vec<Value> = entry
                .related
                .iter()
                .map(|related| {
                    let mut place = location(&related.place);
                    if let Some(place) = place.as_object_mut() {
                        place.insert("message".to_owned(), json!({ "text": related.message }));
                    }
                    place
                })
                .collect();
            json!({
                "ruleId": entry.code,
                "level": entry.severity,
                "message": { "text": with_help(entry) },
                "locations": entry.place.iter().map(location).collect::<Vec<_>>(),
                "relatedLocations": related,
            })
        })
        .collect();
    log(json!({
        "tool": { "driver": { "name": "clientwright", "version": version, "rules": rules } },
        "columnKind": "unicodeCodePoints",
        "results": results,
    }))
}

/// A SARIF 2.1.0 log of a run that could not check anything.
#[must_use]
pub fn failed_sarif(why: &str, version: &str) -> Value {
    log(json!({
        "tool": { "driver": { "name": "clientwright", "version": version } },
        "invocations": [{
            "executionSuccessful": false,
            "toolExecutionNotifications": [{ "level": "error", "message": { "text": why } }],
        }],
        "results": [],
    }))
}

fn log(run: Value) -> Value {
    json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] })
}

fn text(entry: &Entry) -> String {
    match entry.label.is_empty() {
        true => entry.message.clone(),
        false => format!("{} ({})", entry.message, entry.label),
    }
}

/// The message, with the help unless that is the help of its rule, which viewers show, too.
fn with_help(entry: &Entry) -> String {
    let known = codes::find(&entry.code).map(|code| code.help);
    match entry.help.as_deref().filter(|help| Some(*help) != known) {
        Some(help) => format!("{}\nhelp: {help}", text(entry)),
        None => text(entry),
    }
}

/// A relative path as a URI.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            byte => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}

/// GitHub workflow commands, one per line.
#[must_use]
pub fn github(entries: &[Entry]) -> String {
    let mut lines = String::new();
    for entry in entries {
        let place = entry.place.as_ref().map_or(String::new(), |place| {
            format!(
                "file={},line={},col={},endLine={},",
                property(&place.path),
                place.line,
                place.column,
                place.end_line
            )
        });
        let help = entry
            .help
            .as_ref()
            .map_or(String::new(), |help| format!("\nhelp: {help}"));
        let _ = writeln!(
            lines,
            "::{} {place}title={}::{}",
            entry.severity,
            property(&entry.code),
            value(&format!("{}{help}", text(entry)))
        );
    }
    lines
}

/// The GitHub workflow command of a run that could not check anything.
#[must_use]
pub fn failed_github(why: &str) -> String {
    format!("::error::{}\n", value(why))
}

/// The text of a GitHub workflow command.
fn value(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property of a GitHub workflow command.
fn property(text: &str) -> String {
    value(text).replace(':', "%3A").replace(',', "%2C")
}
