//! Suggested changes of documents after which they match the traffic. Comments and layout are kept.
//!
//! Values of enums, `null`, properties and statuses have one obvious place. Other differences (paths, parameters,
//! headers, types, formats, limits) require a decision by the user.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use clientwright_openapi::document::SpecVersion;
use clientwright_openapi::source::{Node, NodeValue, SourceFile, Span};
use similar::TextDiff;

use super::api::{Api, Traffic};
use super::finding::Change;
use crate::fix::{Edit, apply};
use clientwright_openapi::walk::mapping_at;

/// The changes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The path, as in the sources.
    pub path: String,
    /// The changed text.
    pub text: String,
    /// The number of changes.
    pub count: usize,
    before: String,
}

impl Suggestion {
    /// The change as a patch for `patch` and `git apply`. An absolute path is written relative to the root, where the
    /// patch must then be applied; [`below`](Self::below) makes it relative to another folder.
    #[must_use]
    pub fn diff(&self) -> String {
        let path = self.path.trim_start_matches('/');
        TextDiff::from_lines(self.before.as_str(), self.text.as_str())
            .unified_diff()
            .context_radius(3)
            .header(&format!("a/{path}"), &format!("b/{path}"))
            .to_string()
    }

    /// Makes the path relative to a folder, if the file is in it.
    #[must_use]
    pub fn below(mut self, folder: &Path) -> Self {
        let path = Path::new(&self.path);
        if let Some(path) = path.strip_prefix(folder).ok().and_then(Path::to_str) {
            self.path = path.to_owned();
        }
        self
    }
}

/// The suggested changes of the documents, by file: files that several APIs share are changed once, for all of
/// them. Differences without an obvious change are omitted.
#[must_use]
pub fn suggestions(apis: &[Api<'_>], traffic: &Traffic) -> Vec<Suggestion> {
    let mut wanted: BTreeMap<Wanted, BTreeSet<&'static str>> = BTreeMap::new();
    let mut files: BTreeMap<&str, (&SourceFile, SpecVersion)> = BTreeMap::new();
    for (api, found) in apis.iter().zip(&traffic.apis) {
        for change in found.findings.iter().flat_map(|it| &it.changes) {
            let (span, what, seen) = parts(change);
            let Some(file) = api.sources.file(span.file) else {
                continue;
            };
            files
                .entry(file.path())
                .or_insert((file, api.document.version));
            let key = Wanted {
                path: file.path().to_owned(),
                span: (span.start, span.end),
                what,
            };
            wanted.entry(key).or_default().extend(seen);
        }
    }
    let mut edits: BTreeMap<&str, Vec<Edit>> = BTreeMap::new();
    for (wanted, types) in &wanted {
        if let Some((path, (file, version))) = files.get_key_value(wanted.path.as_str())
            && let Some(edit) = edit(file, *version, wanted, types)
        {
            edits.entry(path).or_default().push(edit);
        }
    }
    let suggestion = |(path, edits): (&str, Vec<Edit>)| {
        let (file, _) = files.get(path)?;
        let (text, count) = apply(file.text(), edits);
        (count > 0).then(|| Suggestion {
            path: path.to_owned(),
            text,
            count,
            before: file.text().to_owned(),
        })
    };
    edits.into_iter().filter_map(suggestion).collect()
}

/// A change of a file, for any API.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Wanted {
    path: String,
    span: (u32, u32),
    what: What,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Value(String),
    Null,
    Property(String),
    Status(u16),
}

fn parts(change: &Change) -> (Span, What, Option<&'static str>) {
    match change {
        Change::Value(span, value) => (*span, What::Value(value.clone()), None),
        Change::Null(span) => (*span, What::Null, None),
        Change::Property(span, name, seen) => (*span, What::Property(name.clone()), Some(*seen)),
        Change::Status(span, status) => (*span, What::Status(*status), None),
    }
}

/// The changes of a file.
fn edit(
    file: &SourceFile,
    version: SpecVersion,
    wanted: &Wanted,
    types: &BTreeSet<&'static str>,
) -> Option<Edit> {
    let root = file.root()?;
    let span = Span {
        file: root.span.file,
        start: wanted.span.0,
        end: wanted.span.1,
    };
    let around = mapping_at(root, span)?;
    let mapping = match (&wanted.what, &around.value) {
        // The position of an operation begins with its key.
        (What::Status(_), NodeValue::Mapping(members)) => members
            .iter()
            .find(|(key, _)| key.span.start == span.start)
            .map_or(around, |(_, operation)| operation),
        _ => around,
    };
    let writer = Writer {
        file,
        is_json: file.path().ends_with(".json"),
    };
    match &wanted.what {
        What::Value(value) => writer.element(mapping.get("enum")?, &writer.scalar(value)),
        What::Null => match (version, mapping.get("type")) {
            (SpecVersion::OpenApi31, Some(types)) => match &types.value {
                NodeValue::Sequence(_) => writer.element(types, &writer.quoted("null")),
                NodeValue::String(name) => Some(Edit {
                    start: types.span.start as usize,
                    end: types.span.end as usize,
                    text: format!("[{}, {}]", writer.scalar(name), writer.quoted("null")),
                }),
                _ => None,
            },
            (SpecVersion::OpenApi30, Some(_)) => writer.member(mapping, "nullable", "true"),
            (SpecVersion::Swagger2, Some(_)) => writer.member(mapping, "x-nullable", "true"),
            (_, None) => None,
        },
        What::Property(name) => {
            let schema = writer.schema(version, types);
            writer.member(mapping.get("properties")?, name, &schema)
        }
        What::Status(status) => {
            let described = format!(
                "{{{}: {}}}",
                writer.scalar("description"),
                writer.quoted("Seen in traffic.")
            );
            writer.member(mapping.get("responses")?, &status.to_string(), &described)
        }
    }
}

/// Writes in the notation of the file.
struct Writer<'a> {
    file: &'a SourceFile,
    is_json: bool,
}

impl Writer<'_> {
    fn pair(&self, key: &str, value: &str) -> String {
        format!("{}: {value}", self.scalar(key))
    }

    /// The schema of a property that was seen with these types.
    fn schema(&self, version: SpecVersion, seen: &BTreeSet<&'static str>) -> String {
        let is_null = seen.contains("null");
        let types: Vec<&str> = seen
            .iter()
            .copied()
            .filter(|seen| *seen != "null")
            // Every integer is a number.
            .filter(|it| *it != "integer" || !seen.contains("number"))
            .collect();
        let typed = |name: &str| {
            let mut members = vec![self.pair("type", &self.scalar(name))];
            if name == "array" {
                members.push(self.pair("items", "{}"));
            }
            members
        };
        let braces = |members: Vec<String>| format!("{{{}}}", members.join(", "));
        let members = match (version, types.as_slice()) {
            (_, []) => Vec::new(),
            (SpecVersion::OpenApi31, _) if is_null || types.len() > 1 => {
                let mut names: Vec<String> = types.iter().map(|name| self.scalar(name)).collect();
                if is_null {
                    names.push(self.quoted("null"));
                }
                let mut members = vec![self.pair("type", &format!("[{}]", names.join(", ")))];
                if types.contains(&"array") {
                    members.push(self.pair("items", "{}"));
                }
                members
            }
            (_, [only]) => {
                let mut members = typed(only);
                match version {
                    SpecVersion::OpenApi30 if is_null => {
                        members.push(self.pair("nullable", "true"))
                    }
                    SpecVersion::Swagger2 if is_null => {
                        members.push(self.pair("x-nullable", "true"))
                    }
                    _ => {}
                }
                members
            }
            // It has no alternatives.
            (SpecVersion::Swagger2, _) => Vec::new(),
            (_, several) => {
                let all: Vec<String> = several.iter().map(|name| braces(typed(name))).collect();
                let mut members = vec![self.pair("oneOf", &format!("[{}]", all.join(", ")))];
                if is_null {
                    members.push(self.pair("nullable", "true"));
                }
                members
            }
        };
        braces(members)
    }

    /// A string, quoted if necessary.
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

    /// Adds an element to a list.
    fn element(&self, list: &Node, element: &str) -> Option<Edit> {
        let NodeValue::Sequence(elements) = &list.value else {
            return None;
        };
        let (first, last) = (elements.first()?, elements.last()?);
        self.behind(list, first, last, element, &format!("- {element}"))
    }

    /// Adds a key to a mapping, unless it exists.
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

    /// The position after the last part of a container: in braces or brackets, or on a separate line.
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
        // The element of a list is after its `-`.
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
