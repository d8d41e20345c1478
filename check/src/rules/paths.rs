//! Paths that match the same URL.

use std::collections::BTreeSet;

use clientwright_openapi::diagnostics::{Diagnostics, codes};
use clientwright_openapi::document::{Document, Location, Operation, Schema};
use clientwright_openapi::source::NodeValue;

use super::operations::target;
use super::subject::{Subject, shown};

/// The maximum number of operations with path parameters that are compared with each other.
const MOST: usize = 2_000;

/// A segment of a path.
enum Segment<'a> {
    Literal(&'a str),
    /// The text before the first and after the last parameter, and the schema if there is no other text.
    Open {
        prefix: &'a str,
        suffix: &'a str,
        schema: Option<&'a Schema>,
    },
}

impl<'a> Segment<'a> {
    fn read(text: &'a str, operation: &Operation, document: &'a Document) -> Self {
        let (Some(start), Some(end)) = (text.find('{'), text.rfind('}')) else {
            return Self::Literal(text);
        };
        let prefix = text.get(..start).unwrap_or_default();
        let suffix = text.get(end + 1..).unwrap_or_default();
        let name = text.get(start + 1..end);
        let schema = operation
            .parameters
            .iter()
            .find(|it| it.location == Location::Path && Some(it.name.value.as_str()) == name)
            .and_then(|it| target(document, it.schema?));
        Self::Open {
            prefix,
            suffix,
            schema,
        }
    }

    fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }

    /// Whether some text matches both.
    fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Literal(one), Self::Literal(other)) => one == other,
            (open @ Self::Open { .. }, Self::Literal(text))
            | (Self::Literal(text), open @ Self::Open { .. }) => open.admits(text),
            (
                Self::Open { prefix, suffix, .. },
                Self::Open {
                    prefix: other_prefix,
                    suffix: other_suffix,
                    ..
                },
            ) => {
                (prefix.starts_with(other_prefix) || other_prefix.starts_with(prefix))
                    && (suffix.ends_with(other_suffix) || other_suffix.ends_with(suffix))
            }
        }
    }

    fn admits(&self, text: &str) -> bool {
        match self {
            Self::Literal(literal) => *literal == text,
            Self::Open {
                prefix,
                suffix,
                schema,
            } => text
                .strip_prefix(prefix)
                .and_then(|rest| rest.strip_suffix(suffix))
                .is_some_and(|value| {
                    !value.is_empty() && schema.is_none_or(|schema| admits(schema, value))
                }),
        }
    }
}

/// Whether a literal segment can be a value of the schema: `events` is not the number of an issue.
fn admits(schema: &Schema, text: &str) -> bool {
    if let Some(values) = &schema.values {
        return values.iter().any(|value| match &value.value {
            NodeValue::String(value) | NodeValue::Number(value) => value == text,
            _ => false,
        });
    }
    let types = &schema.types;
    let other = types.string || types.array || types.object;
    let numbers = (types.integer || types.number) && !other;
    if numbers {
        return text.parse::<f64>().is_ok();
    }
    match schema.format.as_deref() {
        // These values contain digits, and literal segments usually do not.
        Some("uuid" | "date" | "date-time" | "ipv4" | "int32" | "int64") => {
            text.contains(|c: char| c.is_ascii_digit())
        }
        _ => true,
    }
}

/// Reports two operations of one method whose paths match the same URL, if neither is a special case of the other.
/// Each path is reported once, with the first conflicting one.
pub(super) fn ambiguous(subject: &Subject<'_>, diagnostics: &mut Diagnostics) {
    let document = subject.document;
    ambiguous_among(document, document.operations.iter(), diagnostics);
    // These requests go to different servers.
    let listeners = document.inbound.iter().map(|message| &message.operation);
    ambiguous_among(document, listeners, diagnostics);
}

fn ambiguous_among<'a>(
    document: &'a Document,
    operations: impl Iterator<Item = &'a Operation>,
    diagnostics: &mut Diagnostics,
) {
    let operations: Vec<(&Operation, Vec<Segment<'_>>)> = operations
        .filter(|operation| operation.path.value.contains('{'))
        .take(MOST)
        .map(|operation| {
            let segments = operation.path.value.split('/');
            let read = |text| Segment::read(text, operation, document);
            (operation, segments.map(read).collect())
        })
        .collect();
    let mut reported: BTreeSet<&str> = BTreeSet::new();
    for (at, (other, theirs)) in operations.iter().enumerate() {
        let path = other.path.value.as_str();
        if reported.contains(path) {
            continue;
        }
        let mut rivals = operations
            .iter()
            .take(at)
            .filter(|(one, ours)| one.method == other.method && are_ambiguous(ours, theirs));
        let Some((one, _)) = rivals.next() else {
            continue;
        };
        reported.insert(path);
        let more = match rivals.count() {
            0 => String::new(),
            1 => "and one more path".to_owned(),
            count => format!("and {count} more paths"),
        };
        diagnostics
            .warning(
                codes::AMBIGUOUS_PATHS,
                other.path.span,
                format!(
                    "a URL can match both `{}` and `{}`",
                    shown(one),
                    shown(other)
                ),
            )
            .label(more)
            .also(one.path.span, "the other path");
    }
}

fn are_ambiguous(ours: &[Segment<'_>], theirs: &[Segment<'_>]) -> bool {
    let pairs = || ours.iter().zip(theirs);
    ours.len() == theirs.len()
        && pairs().any(|(a, b)| a.is_open() && !b.is_open())
        && pairs().any(|(a, b)| b.is_open() && !a.is_open())
        && pairs().all(|(a, b)| a.meets(b))
}
