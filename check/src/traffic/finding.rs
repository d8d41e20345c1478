//! Differences, each reported once with the number of occurrences.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::Operation;
use clientwright_openapi::source::{Sources, Span};
use serde::Serialize;

use super::words;
use crate::report::{Place, place};

/// The kind of difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An undocumented path.
    Path,
    /// An undocumented method of a path.
    Method,
    /// An undocumented parameter, or a missing required one.
    Parameter,
    /// An undocumented status.
    Status,
    /// An undocumented header, or a missing required one.
    Header,
    /// An undocumented media type.
    MediaType,
    /// An undocumented property, or one that is not allowed.
    Member,
    /// A missing required property.
    Missing,
    /// A value that is not listed.
    EnumValue,
    /// A value of the wrong type.
    Type,
    /// `null` where it is not allowed.
    Null,
    /// A string with the wrong format or pattern.
    Format,
    /// A number, a length or a count outside its limits.
    Limit,
    /// A value that matches no alternative, or is excluded.
    Alternative,
}

impl Kind {
    /// The name in JSON output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Method => "method",
            Self::Parameter => "parameter",
            Self::Status => "status",
            Self::Header => "header",
            Self::MediaType => "media-type",
            Self::Member => "member",
            Self::Missing => "missing",
            Self::EnumValue => "enum-value",
            Self::Type => "type",
            Self::Null => "null",
            Self::Format => "format",
            Self::Limit => "limit",
            Self::Alternative => "alternative",
        }
    }
}

/// A difference between traffic and document.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// The kind of difference.
    pub kind: Kind,
    /// The operation, unless the path is undocumented.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub operation: String,
    /// The difference, as text.
    pub message: String,
    /// The number of exchanges.
    pub count: usize,
    /// The first occurrence.
    pub first: First,
    /// The position in the document to change.
    pub place: Place,
    /// A suggested change of the document.
    #[serde(skip)]
    pub(super) changes: BTreeSet<Change>,
}

/// An entry of a recording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct First {
    /// The name of the recording.
    pub recording: String,
    /// The number of the entry, starting at 1.
    pub entry: usize,
}

/// A change after which the document matches the traffic.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Change {
    /// Add a value to an enum.
    Value(Span, String),
    /// Allow `null` in a schema.
    Null(Span),
    /// Add a property of this type to a schema.
    Property(Span, String, &'static str),
    /// Add a response to an operation.
    Status(Span, u16),
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    at: Span,
    kind: Kind,
    operation: String,
    message: String,
}

struct Seen {
    count: usize,
    first: First,
    changes: BTreeSet<Change>,
}

/// All differences of an API.
pub(super) struct Findings {
    whole: Span,
    seen: BTreeMap<Key, Seen>,
    /// The differences in the current exchange, so that each is counted once per exchange.
    here: BTreeMap<Key, BTreeSet<Change>>,
}

impl Findings {
    pub(super) fn new(whole: Span) -> Self {
        Self {
            whole,
            seen: BTreeMap::new(),
            here: BTreeMap::new(),
        }
    }

    /// The number of differences in the current exchange.
    pub(super) fn here(&self) -> usize {
        self.here.len()
    }

    pub(super) fn add(
        &mut self,
        kind: Kind,
        operation: &Operation,
        span: Span,
        message: String,
        change: Option<Change>,
    ) {
        let operation = crate::rules::shown(operation);
        self.insert(kind, operation, span, message, change);
    }

    pub(super) fn method(&mut self, operation: &Operation, method: &str) {
        let message = format!(
            "{} is called with {}, which is not described",
            operation.path.value,
            words::method(method)
        );
        let span = operation.path.span;
        self.insert(Kind::Method, String::new(), span, message, None);
    }

    pub(super) fn path(&mut self, method: &str, path: &str) {
        let message = format!("{} {path} is not described", words::method(method));
        self.insert(Kind::Path, String::new(), self.whole, message, None);
    }

    fn insert(
        &mut self,
        kind: Kind,
        operation: String,
        span: Span,
        message: String,
        change: Option<Change>,
    ) {
        let key = Key {
            at: span,
            kind,
            operation,
            message,
        };
        self.here.entry(key).or_default().extend(change);
    }

    /// Ends the current exchange.
    pub(super) fn end(&mut self, recording: &str, entry: usize) {
        for (key, changes) in std::mem::take(&mut self.here) {
            let seen = self.seen.entry(key).or_insert_with(|| Seen {
                count: 0,
                first: First {
                    recording: recording.to_owned(),
                    entry,
                },
                changes: BTreeSet::new(),
            });
            seen.count += 1;
            seen.changes.extend(changes);
        }
    }

    /// All differences, in the order of the files.
    pub(super) fn done(self, sources: &Sources) -> Vec<Finding> {
        self.seen
            .into_iter()
            .map(|(key, seen)| Finding {
                kind: key.kind,
                operation: key.operation,
                message: key.message,
                count: seen.count,
                first: seen.first,
                place: place(key.at, sources),
                changes: seen.changes,
            })
            .collect()
    }
}
