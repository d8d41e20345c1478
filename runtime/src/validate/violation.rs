//! What is wrong with a value.

use std::fmt;

/// Something in a value that is outside of the limits of the document.
///
/// It says where and what was expected, never the value itself, which may be a secret.
///
/// ```
/// use clientwright_runtime::{Violation, Violations};
///
/// /// The fields that are too long.
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
    /// The JSON pointer (RFC 6901) to the offending part of the value; empty for the value itself.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The keyword of the schema that does not hold, such as `maxLength`.
    #[must_use]
    pub fn keyword(&self) -> &'static str {
        self.keyword
    }

    /// What was expected, such as *must have at most 5 characters, has 7*.
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
/// /// What a form shows beside its fields.
/// fn beside(violations: &Violations) -> Vec<(&str, &str)> {
///     let violations = violations.iter();
///     violations.map(|found| (found.pointer(), found.message())).collect()
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// Some violations.
    pub(super) fn of(found: Vec<Violation>) -> Self {
        Self(found)
    }

    /// The violations, in the order of the value.
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
