//! Violations of the constraints of a document.

use std::fmt;

/// A violation of a constraint of the document.
///
/// Reports the location and the expectation, but never the value itself, which may be a secret.
///
/// ```
/// use clientwright_runtime::{Violation, Violations};
///
/// /// Returns the fields that are too long.
/// fn too_long(violations: &Violations) -> Vec<&str> {
///     let long = violations.iter().filter(|found| found.keyword() == "maxLength");
///     long.map(Violation::pointer).collect()
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    pub(super) pointer: String,
    pub(super) keyword: &'static str,
    pub(super) message: String,
}

impl Violation {
    /// Returns the JSON pointer (RFC 6901) to the offending part of the value; empty for the value itself.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Returns the violated keyword of the schema, such as `maxLength`.
    #[must_use]
    pub fn keyword(&self) -> &'static str {
        self.keyword
    }

    /// Returns the expectation, such as *must have at most 5 characters, has 7*.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        f.write_str(&self.message)
    }
}

/// All violations in a value, at least one: the error of `validate`.
///
/// ```
/// use clientwright_runtime::Violations;
///
/// /// Returns the messages that a form shows next to its fields.
/// fn messages(violations: &Violations) -> Vec<(&str, &str)> {
///     let violations = violations.iter();
///     violations.map(|found| (found.pointer(), found.message())).collect()
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// Creates the error from a list of violations.
    pub(super) fn of(found: Vec<Violation>) -> Self {
        Self(found)
    }

    /// Returns an iterator over the violations, in the order of the value.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
