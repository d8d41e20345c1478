//! What differs, each once, with how often it was seen.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_openapi::document::Operation;
use clientwright_openapi::source::{Sources, Span};
use serde::Serialize;

use super::words;
use crate::report::{Place, place};

/// What kind of difference it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A path that is not described.
    Path,
    /// A method that is not described for its path.
    Method,
    /// A parameter that is not described, or a required one that is missing.
    Parameter,
    /// A status that is not described.
    Status,
    /// A header that is not described, or a required one that is missing.
    Header,
    /// A media type that is not described.
    MediaType,
    /// A member that is not described, or not allowed.
    Member,
    /// A required member that is missing.
    Missing,
    /// A value that is not listed.
    EnumValue,
    /// A value of another type.
    Type,
    /// `null` where it is not allowed.
    Null,
    /// A text of another format or pattern.
    Format,
    /// A number, a length or a count beyond its limits.
    Limit,
    /// A value that fits no alternative, or one that is excluded.
    Alternative,
}

impl Kind {
    /// The word for it.
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

/// Where traffic and document differ.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// What kind of difference it is.
    pub kind: Kind,
    /// The operation, unless the path is not described.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub operation: String,
    /// What was seen.
    pub message: String,
    /// In how many exchanges.
    pub count: usize,
    /// Where it was seen first.
    pub first: First,
    /// What in the document should change.
    pub place: Place,
    /// What the document could say instead.
    #[serde(skip)]
    pub(super) changes: BTreeSet<Change>,
}

/// An entry of a recording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct First {
    /// What the recording is called.
    pub recording: String,
    /// Which entry it is; the first is 1.
    pub entry: usize,
}

/// What a document could say so that it describes what was seen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Change {
    /// An enum has one more value.
    Value(Span, String),
    /// A schema allows `null`.
    Null(Span),
    /// A schema has one more property, of this type.
    Property(Span, String, &'static str),
    /// An operation has one more response.
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
    /// Those of the exchange that is looked at, so that each counts once in it.
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

    /// How many there are in the exchange that is looked at.
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

    /// The exchange was looked at.
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

    /// All of them, in the order of the files.
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
