//! Changes of documents after which they describe what was seen. Comments and layout stay.
//!
//! A value of an enum, `null`, a member and a status have one obvious place. What else differs – paths, parameters,
//! headers, types, formats, limits – is for a person to decide.

use std::collections::BTreeMap;

use clientwright_openapi::document::SpecVersion;
use clientwright_openapi::source::{Node, NodeValue, SourceFile, Sources};
use similar::TextDiff;

use super::api::{Api, Traffic};
use super::finding::Change;
use crate::fix::{Edit, apply};
use crate::tree::mapping_at;

/// How a file should change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The path, as the sources know it.
    pub path: String,
    /// The text as it could be.
    pub text: String,
    /// How many changes it has.
    pub count: usize,
    before: String,
}

impl Suggestion {
    /// The change as `patch` and `git apply` read it.
    #[must_use]
    pub fn diff(&self) -> String {
        TextDiff::from_lines(self.before.as_str(), self.text.as_str())
            .unified_diff()
            .context_radius(3)
            .header(&format!("a/{}", self.path), &format!("b/{}", self.path))
            .to_string()
    }
}

/// What the documents could say instead. A difference that has no obvious change is left to a person.
#[must_use]
pub fn suggestions(apis: &[Api<'_>], traffic: &Traffic) -> Vec<Suggestion> {
    let mut all = Vec::new();
    for (api, found) in apis.iter().zip(&traffic.apis) {
        let mut edits: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
        for change in found.findings.iter().filter_map(|it| it.change.as_ref()) {
            if let Some((path, edit)) = edit(api, change) {
                edits.entry(path).or_default().push(edit);
            }
        }
        for file in api.sources.files() {
            let Some(edits) = edits.remove(file.path()) else {
                continue;
            };
            let (text, count) = apply(file.text(), edits);
            if count > 0 {
                all.push(Suggestion {
                    path: file.path().to_owned(),
                    text,
                    count,
                    before: file.text().to_owned(),
                });
            }
        }
    }
    all
}

/// The correction of a file, and its path.
fn edit(api: &Api<'_>, change: &Change) -> Option<(String, Edit)> {
    let (Change::Value(span, _)
    | Change::Null(span)
    | Change::Property(span, ..)
    | Change::Status(span, _)) = change;
    let sources: &Sources = api.sources;
    let file = sources.file(span.file)?;
    let around = mapping_at(file.root()?, *span)?;
    let mapping = match (change, &around.value) {
        // The place of an operation begins with its key.
        (Change::Status(..), NodeValue::Mapping(members)) => members
            .iter()
            .find(|(key, _)| key.span.start == span.start)
            .map_or(around, |(_, operation)| operation),
        _ => around,
    };
    let writer = Writer {
        file,
        is_json: file.path().ends_with(".json"),
    };
    let edit = match change {
        Change::Value(_, value) => writer.element(mapping.get("enum")?, &writer.scalar(value))?,
        Change::Null(_) => match (api.document.version, mapping.get("type")) {
            (SpecVersion::OpenApi31, Some(types)) => match &types.value {
                NodeValue::Sequence(_) => writer.element(types, &writer.quoted("null"))?,
                NodeValue::String(name) => Edit {
                    start: types.span.start as usize,
                    end: types.span.end as usize,
                    text: format!("[{}, {}]", writer.scalar(name), writer.quoted("null")),
                },
                _ => return None,
            },
            (SpecVersion::OpenApi30, Some(_)) => writer.member(mapping, "nullable", "true")?,
            (SpecVersion::Swagger2, Some(_)) => writer.member(mapping, "x-nullable", "true")?,
            (_, None) => return None,
        },
        Change::Property(_, name, kind) => {
            let pair = |key: &str, value: &str| format!("{}: {value}", writer.scalar(key));
            let schema = match *kind {
                "null" => "{}".to_owned(),
                "array" => format!(
                    "{{{}, {}}}",
                    pair("type", &writer.scalar("array")),
                    pair("items", "{}")
                ),
                kind => format!("{{{}}}", pair("type", &writer.scalar(kind))),
            };
            writer.member(mapping.get("properties")?, name, &schema)?
        }
        Change::Status(_, status) => {
            let described = format!(
                "{{{}: {}}}",
                writer.scalar("description"),
                writer.quoted("Seen in traffic.")
            );
            writer.member(mapping.get("responses")?, &status.to_string(), &described)?
        }
    };
    Some((file.path().to_owned(), edit))
}

/// Writes into a file in the way it is written.
struct Writer<'a> {
    file: &'a SourceFile,
    is_json: bool,
}

impl Writer<'_> {
    /// A text that stays one.
    fn scalar(&self, text: &str) -> String {
        let mut chars = text.chars();
        let is_plain = chars
            .next()
            .is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
            && chars.all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
        let means_more = matches!(
            text.to_ascii_lowercase().as_str(),
            "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n"
        );
        match is_plain && !means_more && !self.is_json {
            true => text.to_owned(),
            false => self.quoted(text),
        }
    }

    fn quoted(&self, text: &str) -> String {
        match self.is_json {
            true => serde_json::Value::from(text).to_string(),
            false => format!("'{}'", text.replace('\'', "''")),
        }
    }

    /// One more element of a list.
    fn element(&self, list: &Node, element: &str) -> Option<Edit> {
        let NodeValue::Sequence(elements) = &list.value else {
            return None;
        };
        let (first, last) = (elements.first()?, elements.last()?);
        self.behind(list, first, last, element, &format!("- {element}"))
    }

    /// One more member of a mapping, unless it is there.
    fn member(&self, mapping: &Node, name: &str, value: &str) -> Option<Edit> {
        let NodeValue::Mapping(members) = &mapping.value else {
            return None;
        };
        if mapping.get(name).is_some() {
            return None;
        }
        let ((first, _), (_, last)) = (members.first()?, members.last()?);
        let member = format!("{}: {value}", self.scalar(name));
        self.behind(mapping, first, last, &member, &member)
    }

    /// Behind the last part of a container: in braces or brackets, or on a line of its own.
    fn behind(
        &self,
        container: &Node,
        first: &Node,
        last: &Node,
        in_flow: &str,
        on_line: &str,
    ) -> Option<Edit> {
        let text = self.file.text();
        let end = last.span.end as usize;
        if text
            .get(container.span.start as usize..)?
            .starts_with(['{', '['])
        {
            return Some(Edit {
                start: end,
                end,
                text: format!(", {in_flow}"),
            });
        }
        let written = text.get(..end)?.trim_end().len();
        let line_end = text.get(written..)?.find('\n');
        let at = line_end.map_or(text.len(), |length| written + length);
        let at = match text.get(..at)?.ends_with('\r') {
            true => at - 1,
            false => at,
        };
        let start = first.span.start as usize;
        let line = text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
        let before = text.get(line..start)?;
        // The element of a list stands behind its `-`.
        let column = match on_line.starts_with("- ") {
            true => before.rfind('-')?,
            false => before.chars().count(),
        };
        Some(Edit {
            start: at,
            end: at,
            text: format!("\n{}{on_line}", " ".repeat(column)),
        })
    }
}
