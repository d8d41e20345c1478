//! The reasons why a text is not the XML of a type.

use std::borrow::Cow;
use std::fmt;

use crate::json::Mismatch;

/// A text that is not XML, or not the expected XML, and the position.
///
/// Reports the position and the expected content, but never the actual content, which may be a secret.
///
/// ```
/// use clientwright_runtime::{BodyError, Error, ErrorKind};
///
/// /// Returns the line where an XML body does not match the description.
/// fn line(error: &Error) -> Option<usize> {
///     match error.kind() {
///         ErrorKind::Decode(BodyError::Xml(error)) => Some(error.line()),
///         _ => None,
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XmlError {
    line: usize,
    column: usize,
    problem: XmlProblem,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum XmlProblem {
    Said(&'static str),
    AtEnd,
    NoElement,
    TooMany,
    /// The root element has another name than this one.
    Root(Cow<'static, str>),
    Mismatch(Mismatch),
}

impl From<&'static str> for XmlProblem {
    fn from(said: &'static str) -> Self {
        Self::Said(said)
    }
}

impl XmlError {
    pub(crate) fn at(text: &str, offset: usize, problem: XmlProblem) -> Self {
        let bytes = text.as_bytes();
        let before = bytes.get(..offset).unwrap_or(bytes);
        let line_start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |newline| newline.saturating_add(1));
        let in_line = before.get(line_start..).unwrap_or_default();
        Self {
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
            column: String::from_utf8_lossy(in_line).chars().count() + 1,
            problem,
        }
    }

    /// Returns the line, starting at 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the column in characters, starting at 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// Returns whether the only error is that the text ends too early.
    #[must_use]
    pub fn is_at_end(&self) -> bool {
        self.problem == XmlProblem::AtEnd
    }

    /// Returns whether the only error is that there are more values than
    /// [allowed](crate::ClientBuilder::max_response_values).
    #[must_use]
    pub fn has_too_many_values(&self) -> bool {
        self.problem == XmlProblem::TooMany
    }

    /// Returns the mismatch with the type, with the names that members have in JSON; `None` if the text is
    /// not XML.
    #[must_use]
    pub fn mismatch(&self) -> Option<&Mismatch> {
        match &self.problem {
            XmlProblem::Mismatch(mismatch) => Some(mismatch),
            _ => None,
        }
    }
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.problem {
            XmlProblem::Said(problem) => write!(f, "not XML that is read: {problem}"),
            XmlProblem::AtEnd => f.write_str("not XML: it ends too early"),
            XmlProblem::NoElement => f.write_str("not XML: no element"),
            XmlProblem::TooMany => f.write_str("too many elements and attributes"),
            XmlProblem::Root(name) => write!(f, "not XML with the root element {name}"),
            XmlProblem::Mismatch(mismatch) => write!(f, "{mismatch}"),
        }?;
        write!(f, " at line {}, column {}", self.line, self.column)
    }
}

impl std::error::Error for XmlError {}
