//! What is said of a value that does not fit.

use std::fmt;

use clientwright_openapi::document::Types;
use clientwright_openapi::source::Span;

use crate::json::{Json, Kind};
use crate::path::Path;

/// What came of checking a value against a schema.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// All that does not fit, in the order it was found.
    pub violations: Vec<Violation>,
    /// Properties that the schema does not name, where it names some and says nothing of others.
    /// Looked for only in values that fit.
    pub unknown: Vec<UnknownProperty>,
    /// Whether all of the value was looked at. If not, nothing can be concluded from there being
    /// no violation.
    pub complete: bool,
    /// Whether the direction excused a required property for being absent.
    pub excused: bool,
}

impl Report {
    /// Whether the value is known to fit.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.complete && self.violations.is_empty()
    }
}

/// A keyword that a value breaks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Violation {
    /// The value that does not fit.
    pub path: Path,
    /// The keyword, e.g. `minLength`.
    pub keyword: &'static str,
    /// Where the keyword was written; the schema, if it was not written as such.
    pub schema: Span,
    /// What is wrong.
    pub problem: Problem,
}

/// `expected integer, found string at `/orders/3/id``.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.problem {
            // The closest alternative has a place of its own.
            Problem::NoAlternative { .. } => self.problem.fmt(f),
            problem if self.path.is_root() => problem.fmt(f),
            problem => write!(f, "{problem} at `{}`", self.path),
        }
    }
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// It is of another type.
    Type {
        /// The types that the schema allows.
        expected: Vec<Kind>,
        /// The type of the value.
        found: Kind,
    },
    /// It is not among the listed values.
    NotListed {
        /// The first of the values, as JSON.
        allowed: Vec<String>,
        /// How many there are.
        count: usize,
        /// The value, as JSON.
        found: String,
        /// What was likely meant.
        suggestion: Option<String>,
    },
    /// The text does not have the format.
    Format {
        /// The format.
        format: String,
        /// The text, as JSON.
        found: String,
    },
    /// The text does not match the pattern.
    Pattern {
        /// The pattern.
        pattern: String,
        /// The text, as JSON.
        found: String,
    },
    /// The number is too small or too large.
    Range {
        /// What it must be, e.g. `at least 0`.
        expected: String,
        /// The number.
        found: String,
    },
    /// There are too few or too many of something.
    Count {
        /// What it must have, e.g. `at least 3 characters`.
        expected: String,
        /// How many it has.
        found: usize,
    },
    /// Two items are the same, which must be unique.
    Twins {
        /// Index of the first.
        first: usize,
        /// Index of the second.
        second: usize,
    },
    /// A required property is missing.
    Missing {
        /// Its name.
        property: String,
    },
    /// The property is not allowed.
    NotAllowed {
        /// Its name.
        property: String,
        /// What was likely meant.
        suggestion: Option<String>,
    },
    /// No value fits the schema `false`.
    NoValue,
    /// It fits the schema under `not`.
    Forbidden,
    /// It fits no alternative of `oneOf` or `anyOf`.
    NoAlternative {
        /// How many alternatives there are.
        count: usize,
        /// What is wrong with it if it is meant as the alternative that comes closest.
        closest: Option<Box<Violation>>,
    },
    /// The discriminator names no alternative.
    UnknownTag {
        /// The value of the discriminator.
        tag: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type { expected, found } => {
                write!(f, "expected {}, found {found}", or(expected))
            }
            Self::NotListed {
                allowed,
                count,
                found,
                ..
            } => match (allowed.as_slice(), *count) {
                ([only], 1) => write!(f, "expected {only}, found {found}"),
                (allowed, count) => {
                    let more = if count > allowed.len() { ", …" } else { "" };
                    let list = allowed.join(", ");
                    write!(f, "expected one of {list}{more}, found {found}")
                }
            },
            Self::Format { format, found } => {
                write!(f, "expected a text of the format `{format}`, found {found}")
            }
            Self::Pattern { pattern, found } => {
                write!(f, "expected a text that matches `{pattern}`, found {found}")
            }
            Self::Range { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Count { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Twins { first, second } => {
                write!(f, "expected unique items, found {first} and {second} equal")
            }
            Self::Missing { property } => write!(f, "required property `{property}` is missing"),
            Self::NotAllowed { property, .. } => write!(f, "property `{property}` is not allowed"),
            Self::NoValue => f.write_str("no value is allowed here"),
            Self::Forbidden => f.write_str("the value fits the schema under `not`"),
            Self::NoAlternative { count, closest } => {
                write!(f, "fits none of the {count} alternatives")?;
                match closest {
                    Some(closest) => write!(f, "; for the closest: {closest}"),
                    None => Ok(()),
                }
            }
            Self::UnknownTag { tag } => write!(f, "`{tag}` names none of the alternatives"),
        }
    }
}

impl Problem {
    /// What was likely meant, where that can be guessed.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        match self {
            Self::NotListed { suggestion, .. } | Self::NotAllowed { suggestion, .. } => {
                suggestion.as_deref()
            }
            _ => None,
        }
    }
}

/// A property that the schema does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownProperty {
    /// The property.
    pub path: Path,
    /// Its name.
    pub name: String,
    /// What was likely meant.
    pub suggestion: Option<String>,
    /// The schema that names others.
    pub schema: Span,
}

/// The types in a fixed order, as the words for them.
pub(crate) fn kinds(types: Types) -> Vec<Kind> {
    [
        (types.string, Kind::String),
        (types.integer && !types.number, Kind::Integer),
        (types.number, Kind::Number),
        (types.boolean, Kind::Boolean),
        (types.array, Kind::Array),
        (types.object, Kind::Object),
        (types.null, Kind::Null),
    ]
    .into_iter()
    .filter_map(|(on, kind)| on.then_some(kind))
    .collect()
}

/// `a, b or c`.
fn or(kinds: &[Kind]) -> String {
    match kinds {
        [] => "nothing".to_owned(),
        [only] => only.to_string(),
        [before @ .., last] => {
            let before: Vec<&str> = before.iter().map(|kind| kind.as_str()).collect();
            format!("{} or {last}", before.join(", "))
        }
    }
}

/// How much of a value is shown.
const MAX_SHOWN: usize = 40;

/// A value for a message: JSON on one line, not too long.
pub(crate) fn shown(value: &Json) -> String {
    let text = match value {
        // Only as much as is shown is written.
        Json::String(text) => {
            let head: String = text.chars().take(MAX_SHOWN + 1).collect();
            Json::String(head).write(false)
        }
        Json::Array(_) => "an array".to_owned(),
        Json::Object(_) => "an object".to_owned(),
        other => other.write(false),
    };
    if text.chars().count() <= MAX_SHOWN + 2 {
        return text;
    }
    let head: String = text.chars().take(MAX_SHOWN).collect();
    format!("{head}…")
}
