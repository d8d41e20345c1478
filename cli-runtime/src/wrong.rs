//! Explains why a value is invalid, in the terms of JSON instead of the types of the client.

use clientwright_runtime::json::{Document, JsonError};
use clientwright_runtime::{Kind, Mismatch, Node};

use crate::json::Json;
use crate::outline::Outline;
use crate::terms::in_terms_of_a_terminal;

/// A text that was checked.
#[derive(Clone, Copy)]
pub(crate) struct Checked<'a> {
    pub(crate) text: &'a str,
    /// The known members.
    pub(crate) outline: Option<&'static Outline>,
    /// Whether the text is as the user wrote it; otherwise, positions in it are meaningless.
    pub(crate) is_own: bool,
}

/// Explains why a text is not valid for a type.
pub(crate) fn in_words(error: &JsonError, checked: Option<Checked<'_>>) -> String {
    let JsonError::Mismatch(mismatch) = error else {
        return in_terms_of_a_terminal(&error.to_string());
    };
    let path = match mismatch.path() {
        path if path.is_empty() => path,
        path => format!("{path}: "),
    };
    let found = match mismatch.found() {
        None => "nothing",
        Some(Kind::Null) => "null",
        Some(Kind::Boolean) => "a boolean",
        Some(Kind::Number) => "a number",
        Some(Kind::String) => "a string",
        Some(Kind::Array) => "an array",
        Some(Kind::Object) => "an object",
    };
    let expected = checked
        .and_then(|checked| kind_of(mismatch, checked))
        .unwrap_or_else(|| match mismatch.expected() {
            "string" => "a string",
            "number" => "a number",
            "boolean" => "a boolean",
            "array" => "an array",
            "object" => "an object",
            other => other,
        });
    let at = match checked.filter(|checked| checked.is_own) {
        Some(checked) => {
            let before = checked.text.get(..mismatch.offset()).unwrap_or_default();
            let line = before.matches('\n').count().saturating_add(1);
            let column = before.chars().rev().take_while(|c| *c != '\n').count();
            format!(" at line {line}, column {}", column.saturating_add(1))
        }
        None => String::new(),
    };
    in_terms_of_a_terminal(&format!("{path}expected {expected}, found {found}{at}"))
}

/// Explains why the text of an argument is not valid for a type.
pub(crate) fn of_text(error: &JsonError, text: &str) -> String {
    match error {
        JsonError::Mismatch(mismatch) if mismatch.path().is_empty() => {
            let expected = mismatch.expected();
            in_terms_of_a_terminal(&format!("expected {expected}, found `{text}`"))
        }
        _ => format!("{}: `{text}`", in_words(error, None)),
    }
}

/// The expected kind, if the message contains the name of a type that is known to be an object or a list.
fn kind_of(mismatch: &Mismatch, checked: Checked<'_>) -> Option<&'static str> {
    let is_name = mismatch
        .expected()
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !is_name {
        return None;
    }
    let document = Document::parse(checked.text.as_bytes()).ok()?;
    let outlines = outlines_at(document.root(), checked.outline?, mismatch.offset());
    let are = |is: fn(&Outline) -> bool| {
        !outlines.is_empty() && outlines.iter().all(|outline| is(outline))
    };
    if are(|outline| matches!(outline, Outline::Object { .. } | Outline::Map(_))) {
        return Some("an object");
    }
    are(|outline| matches!(outline, Outline::List(_))).then_some("an array")
}

/// The outlines of the value that begins at an offset.
fn outlines_at(root: Node<'_>, outline: &'static Outline, offset: usize) -> Vec<&'static Outline> {
    let mut outlines = crate::outline::flat(&[outline]);
    let mut at = root;
    while at.offset() < offset {
        // The containing value is the last one that begins before the offset.
        let inner = match at.kind() {
            Kind::Array => {
                outlines = crate::outline::elements(&outlines);
                let elements = at.elements();
                elements.take_while(|it| it.offset() <= offset).last()
            }
            _ => {
                let members = at.members();
                let last = members.take_while(|(_, it)| it.offset() <= offset).last();
                last.map(|(name, inner)| {
                    let known = outlines.iter().filter_map(|outline| outline.member(name));
                    outlines = known.collect();
                    inner
                })
            }
        };
        let Some(inner) = inner else {
            return Vec::new();
        };
        outlines = crate::outline::flat(&outlines);
        at = inner;
    }
    outlines
}

/// Formats a JSON pointer as a readable path: `order[3].customer`.
pub(crate) fn way(value: &Json, pointer: &str) -> String {
    let mut way = String::new();
    let mut at = Some(value);
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        match at {
            Some(Json::Array(items)) => {
                way.push_str(&format!("[{step}]"));
                at = step
                    .parse::<usize>()
                    .ok()
                    .and_then(|place| items.get(place));
            }
            _ => {
                if !way.is_empty() {
                    way.push('.');
                }
                way.push_str(&step);
                at = at.and_then(|value| value.get(&step));
            }
        }
    }
    way
}
