//! Documentation and chosen names of the parts of an API.

use std::collections::BTreeMap;

use crate::document::Bounds;
use crate::source::{Node, Span};

/// A name from the document or the options, instead of a derived one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenName {
    /// The name.
    pub name: String,
    /// The place where it was chosen.
    pub span: Option<Span>,
}

/// Names that were chosen for something and its members.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenNames {
    /// Its own name.
    pub own: Option<ChosenName>,
    /// Names of members: by property, value, alternative, or [key](super::Parameter::key) of a parameter.
    pub members: BTreeMap<String, ChosenName>,
}

/// The evidence for a fact (`x-evidence`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The grade.
    pub grade: Grade,
    /// The source of the fact, in one line.
    pub source: String,
}

/// Grades of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Stated in the provider's own documentation.
    Documented,
    /// Stated by a third party.
    Reported,
    /// Assumed by the author of the specification.
    Assumed,
}

impl Grade {
    /// Returns the word used in specifications and documentation.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Reported => "reported",
            Self::Assumed => "assumed",
        }
    }
}

/// Documentation of a part of the API.
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
    /// The evidence, if it differs from the surrounding part's.
    pub evidence: Option<Evidence>,
    /// The place of the definition.
    pub span: Option<Span>,
}
