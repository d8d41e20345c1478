//! The result of validating a value.

use std::fmt;

use clientwright_openapi::document::Types;
use clientwright_openapi::source::Span;

use crate::json::{Json, Kind};
use crate::path::Path;

/// The result of checking a value against a schema.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// All violations, in the order they were found.
    pub violations: Vec<Violation>,
    /// Undeclared properties, if the schema declares some and does not mention additional ones.
    /// Only collected for values that match.
    pub unknown: Vec<UnknownProperty>,
    /// Whether the whole value was checked. If not, the absence of violations does not mean that the
    /// value matches.
    pub complete: bool,
    /// Whether the direction excused a required property for being absent.
    pub excused: bool,
}

impl Report {
    /// Whether the value is known to match.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.complete && self.violations.is_empty()
    }
}

/// A violated keyword.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Violation {
    /// The path of the value.
    pub path: Path,
    /// The keyword, e.g. `minLength`.
    pub keyword: &'static str,
    /// The position of the keyword, or of the schema if the keyword is implicit.
    pub schema: Span,
    /// What is wrong.
    pub problem: Problem,
}

/// `expected integer, found string at `/orders/3/id``.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.problem {
            // The closest alternative has its own position.
            Problem::NoAlternative { .. } => self.problem.fmt(f),
            problem if self.path.is_root() => problem.fmt(f),
            problem => write!(f, "{problem} at `{}`", self.path),
        }
    }
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// It has the wrong type.
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
        /// A suggestion.
        suggestion: Option<String>,
    },
    /// The string does not have the format.
    Format {
        /// The format.
        format: String,
        /// The string, as JSON.
        found: String,
    },
    /// The string does not match the pattern.
    Pattern {
        /// The pattern.
        pattern: String,
        /// The string, as JSON.
        found: String,
    },
    /// The number is too small or too large.
    Range {
        /// What it must be, e.g. `at least 0`.
        expected: String,
        /// The number.
        found: String,
    },
    /// A count or length is too small or too large.
    Count {
        /// What it must have, e.g. `at least 3 characters`.
        expected: String,
        /// How many it has.
        found: usize,
    },
    /// Two items are equal, but must be unique.
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
        /// A suggestion.
        suggestion: Option<String>,
    },
    /// The schema is `false`, which no value matches.
    NoValue,
    /// It matches the schema under `not`.
    Forbidden,
    /// It matches no alternative of `oneOf` or `anyOf`.
    NoAlternative {
        /// How many alternatives there are.
        count: usize,
        /// The violation of the closest alternative.
        closest: Option<Box<Violation>>,
    },
    /// The discriminator does not select an alternative.
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
                write!(
                    f,
                    "expected a string with the format `{format}`, found {found}"
                )
            }
            Self::Pattern { pattern, found } => {
                write!(f, "expected a string matching `{pattern}`, found {found}")
            }
            Self::Range { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Count { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Twins { first, second } => {
                write!(f, "expected unique items, found {first} and {second} equal")
            }
            Self::Missing { property } => write!(f, "required property `{property}` is missing"),
            Self::NotAllowed { property, .. } => write!(f, "property `{property}` is not allowed"),
            Self::NoValue => f.write_str("no value is allowed here"),
            Self::Forbidden => f.write_str("the value matches the schema under `not`"),
            Self::NoAlternative { count, closest } => {
                write!(f, "matches none of the {count} alternatives")?;
                match closest {
                    Some(closest) => write!(f, "; for the closest: {closest}"),
                    None => Ok(()),
                }
            }
            Self::UnknownTag { tag } => write!(f, "`{tag}` selects none of the alternatives"),
        }
    }
}

impl Problem {
    /// A suggestion, if there is one.
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

/// An undeclared property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownProperty {
    /// The property.
    pub path: Path,
    /// Its name.
    pub name: String,
    /// A suggestion.
    pub suggestion: Option<String>,
    /// The schema that declares others.
    pub schema: Span,
}

/// The names of the types, in a fixed order.
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

/// The maximum length of a displayed value.
const MAX_SHOWN: usize = 40;

/// A value for a message: JSON on one line, truncated.
pub(crate) fn shown(value: &Json) -> String {
    let text = match value {
        // Only the displayed part is written.
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
