//! What is said of the parts of an API, and how they are to be called.

use std::collections::BTreeMap;

use crate::document::Bounds;
use crate::source::{Node, Span};

/// A name that the document or the options choose, instead of one that is derived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenName {
    /// The name.
    pub name: String,
    /// Where it was chosen.
    pub span: Option<Span>,
}

/// Names that were chosen for something and its members.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenNames {
    /// Its own.
    pub own: Option<ChosenName>,
    /// Of members: by property, value, alternative, or [key](super::Parameter::key) of a parameter.
    pub members: BTreeMap<String, ChosenName>,
}

/// How well a fact is known (`x-evidence`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The grade.
    pub grade: Grade,
    /// Where the fact comes from, in one line.
    pub source: String,
}

/// Grades of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The provider's own documentation says so.
    Documented,
    /// Somebody else says so.
    Reported,
    /// The author of the specification made it up.
    Assumed,
}

impl Grade {
    /// The word used in specifications and documentation.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Reported => "reported",
            Self::Assumed => "assumed",
        }
    }
}

/// What people read about a part of the API.
#[derive(Clone, Debug, Default)]
pub struct Docs {
    /// `title` or `summary`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Limits on the value, in words.
    pub bounds: Bounds,
    /// `default`, as JSON.
    pub default: Option<Node>,
    /// `deprecated`.
    pub deprecated: bool,
    /// How well it is known, where that differs from what surrounds it.
    pub evidence: Option<Evidence>,
    /// Where it is defined.
    pub span: Option<Span>,
}
