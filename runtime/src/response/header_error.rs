//! A header that does not match the specification.

use std::fmt;

/// A header that the specification requires, but which is missing or malformed.
///
/// ```
/// use clientwright_runtime::{Error, ErrorKind, HeaderError};
///
/// /// Returns the header that is missing, if this is why the call failed.
/// fn lacks(error: &Error) -> Option<&'static str> {
///     match error.kind() {
///         ErrorKind::Header(error) if error.is_missing() => Some(HeaderError::name(error)),
///         _ => None,
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderError {
    pub(crate) name: &'static str,
    pub(crate) missing: bool,
}

impl HeaderError {
    /// Returns the name of the header.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns whether the header is missing; otherwise it is malformed.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.missing
    }
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = if self.missing { "missing" } else { "malformed" };
        write!(f, "header {} is {how}", self.name)
    }
}

impl std::error::Error for HeaderError {}
